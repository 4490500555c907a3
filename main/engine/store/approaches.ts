import type { Party } from '../../../shared/domain/message.ts';
import type { Store } from './open-store.ts';
import { all } from './statements.ts';
import { messageOfWords } from './words-id.ts';
import type { Columns } from './statements.ts';

/** An incoming message that stands as an approach, corrected or not. */
export interface Approach {
  readonly id: number;
  readonly sentAt: string;
  readonly name: string;
  readonly address: string | null;
  readonly organisation: string | null;
}

const columns = `message.id, message.sent_at AS sentAt, message.from_name AS name, message.from_address AS address,
  organisation.name AS organisation`;
const from = `FROM message
  JOIN standing ON standing.message_id = message.id AND standing.label <> 'other' AND standing.unsolicited = 1
    AND standing.band <> 'clear'
  LEFT JOIN organisation ON organisation.id = message.organisation_id`;
const most = 500;

type Until = { readonly after: number; readonly until: number };

/** Approaches by one person within a time, oldest first. */
export function approachesByPerson(store: Store, { address, profile }: Party, { after, until }: Until): Approach[] {
  return all<Columns<Approach>>(
    store,
    `SELECT ${columns} ${from} WHERE message.direction = 'incoming' AND message.id IN (
       SELECT id FROM message WHERE from_address = $address AND sent_ms > $after AND sent_ms < $until
       UNION SELECT id FROM message WHERE from_profile = $profile AND sent_ms > $after AND sent_ms < $until
     ) ORDER BY message.sent_ms, message.id LIMIT ${most}`,
    { address, profile, after, until },
  );
}

/** The same for everybody who writes for an organisation. */
export function approachesByOrganisation(store: Store, id: number, { after, until }: Until): Approach[] {
  return all<Columns<Approach>>(
    store,
    `SELECT ${columns} ${from} WHERE message.organisation_id = $id AND message.direction = 'incoming'
       AND message.sent_ms > $after AND message.sent_ms < $until ORDER BY message.sent_ms, message.id LIMIT ${most}`,
    { id, after, until },
  );
}

/** E-mails of an organisation, or of an address that has none, before an instant: their instants, newest first. */
export function mailBefore(
  store: Store,
  { organisationId, address }: { readonly organisationId: number | null; readonly address: string | null },
  until: number,
): string[] {
  return all<{ sentAt: string }>(
    store,
    `SELECT sent_at AS sentAt FROM message WHERE channel = 'email' AND direction = 'incoming' AND sent_ms < $until
       AND ${organisationId === null ? 'from_address = $who' : 'organisation_id = $who'}
     ORDER BY sent_ms DESC LIMIT 20`,
    { who: organisationId ?? address, until },
  ).map(({ sentAt }) => sentAt);
}

/** Approaches by this profile, or by somebody of exactly this name, for other organisations, newest first. */
export function approachesElsewhere(
  store: Store,
  { name, profile }: Party,
  { organisationId, until }: { readonly organisationId: number; readonly until: number },
): Approach[] {
  if (!/\S\s+\S/u.test(name)) return [];
  return all<Columns<Approach>>(
    store,
    `SELECT ${columns} ${from}
     WHERE message.id IN (
         SELECT id FROM message WHERE from_name = $name
         UNION SELECT id FROM message WHERE from_profile = $profile
       )
       AND message.organisation_id IS NOT NULL AND message.organisation_id <> $organisationId
       AND message.direction = 'incoming' AND message.sent_ms < $until
     GROUP BY message.organisation_id ORDER BY max(message.sent_ms) DESC LIMIT 5`,
    { name, profile, organisationId, until },
  );
}

/** Texts of approaches by others that answer to one of these FTS5 queries. */
export function textsWith(
  store: Store,
  queries: readonly string[],
  not: { readonly id: number; readonly personKey: string },
): (Approach & { readonly text: string })[] {
  if (queries.length === 0) return [];
  return all<Columns<Approach & { text: string }>>(
    store,
    `SELECT ${columns}, message_content.text
     FROM message_words CROSS JOIN message ON message.id = ${messageOfWords}
     JOIN message_content ON message_content.message_id = message.id
     JOIN standing ON standing.message_id = message.id AND standing.label <> 'other' AND standing.unsolicited = 1
       AND standing.band <> 'clear'
     LEFT JOIN organisation ON organisation.id = message.organisation_id
     WHERE message_words MATCH $words AND message.direction = 'incoming' AND message.id <> $id
       AND message.person_key <> $personKey
     LIMIT 60`,
    { words: queries.join(' OR '), ...not },
  );
}
