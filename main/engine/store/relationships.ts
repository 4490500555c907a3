import type { CalendarDate, Instant } from '../../../shared/domain/dates.ts';
import type { Message, Party } from '../../../shared/domain/message.ts';
import type { Label } from '../../../shared/domain/verdict.ts';
import { isKnownEmpty } from './known-empty.ts';
import { millisecondsOf } from './message-record.ts';
import type { Store } from './open-store.ts';
import { all, count, exists, first, idsOf } from './statements.ts';
import type { Columns } from './statements.ts';

/** With whom, or in which LinkedIn conversation, the data subject may have been in contact. */
export interface Contact {
  readonly party: Party;
  readonly conversation: string | null;
}

export interface OwnMessage {
  readonly id: number;
  readonly sentAt: Instant;
  readonly text: string;
}

/**
 * What the data subject wrote to this contact before an instant (null: ever), oldest first. Letters of a case are left out,
 * known by their Message-ID or, where a mail program or LinkedIn gave them another, by their reference: an objection is no
 * two-way contact.
 */
export function ownMessagesBefore(store: Store, contact: Contact, before: Instant | null, limit = 200): OwnMessage[] {
  return ownMessages(store, ownIdsBefore(store, contact, millisecondsOf(before) ?? Number.MAX_SAFE_INTEGER), limit);
}

/** The same for what the data subject wrote to anybody who writes for an organisation. */
export function ownMessagesToOrganisation(
  store: Store,
  organisationId: number,
  before: Instant | null,
  limit = 200,
): OwnMessage[] {
  const until = millisecondsOf(before) ?? Number.MAX_SAFE_INTEGER;
  const ids = idsOf(
    store,
    `SELECT recipient.message_id AS id FROM recipient
     JOIN (
       SELECT DISTINCT from_address AS address FROM message
       WHERE organisation_id = ? AND direction = 'incoming' AND from_address IS NOT NULL
     ) AS writer ON writer.address = recipient.address
     WHERE recipient.own_sent_ms < ?`,
    [organisationId, until],
  );
  return ownMessages(store, ids, limit);
}

function ownMessages(store: Store, ids: readonly number[], limit: number): OwnMessage[] {
  if (ids.length === 0) return [];
  return all<Columns<OwnMessage>>(
    store,
    `SELECT message.id, message.sent_at AS sentAt, message_content.text
     FROM message JOIN message_content ON message_content.message_id = message.id
     WHERE message.id IN (SELECT value FROM json_each($ids))
     AND NOT EXISTS (SELECT 1 FROM letter WHERE letter.message_id = message.message_id)
     AND NOT EXISTS (
       SELECT 1 FROM case_file
       WHERE instr(message.subject, case_file.reference) > 0 OR instr(message_content.text, case_file.reference) > 0
     )
     ORDER BY message.sent_ms, message.id LIMIT $limit`,
    { ids: JSON.stringify(ids), limit },
  );
}

/** Three plain queries: for most senders there is nothing to be found, and one union of all costs twenty times as much. */
function ownIdsBefore(store: Store, { party, conversation }: Contact, before: number): number[] {
  const by = (value: string | null, sql: string): number[] =>
    value === null ? [] : idsOf(store, sql, [value, before]);
  return [
    ...by(party.address, 'SELECT message_id AS id FROM recipient WHERE address = ? AND own_sent_ms < ?'),
    ...by(party.profile, 'SELECT message_id AS id FROM recipient WHERE profile = ? AND own_sent_ms < ?'),
    ...by(conversation, `SELECT id FROM message WHERE conversation = ? AND direction = 'outgoing' AND sent_ms < ?`),
  ];
}

/** Whether one of these Message-IDs is a message or a handed-over letter of the data subject. */
export function answersOwnMessage(store: Store, replyTo: readonly string[]): boolean {
  return (
    replyTo.length > 0 &&
    exists(
      store,
      `SELECT 1 FROM json_each($ids) AS asked
       WHERE EXISTS (SELECT 1 FROM message WHERE message.message_id = asked.value AND direction = 'outgoing')
          OR EXISTS (SELECT 1 FROM letter WHERE letter.message_id = asked.value AND frozen_at IS NOT NULL)`,
      { ids: JSON.stringify(replyTo) },
    )
  );
}

/** The first objection sent to this organisation, or about a message of this sender, before a day. */
export function objectionBefore(
  store: Store,
  to: { readonly party: Party; readonly organisationId: number | null },
  before: CalendarDate,
): { caseId: number; sentOn: CalendarDate } | null {
  if (isKnownEmpty(store, 'case_event')) return null;
  return first(
    store,
    `SELECT event.case_id AS caseId, event.happened_on AS sentOn
     FROM case_event_counting AS event
     JOIN case_file ON case_file.id = event.case_id
     JOIN message ON message.id = case_file.message_id
     WHERE event.type = 'letter-sent' AND event.fact ->> 'kind' IN ('objection', 'both') AND event.happened_on < $before
       AND (
         case_file.organisation_id = $organisation
         OR message.from_address = $address OR message.from_profile = $profile
       )
     ORDER BY event.happened_on, event.id LIMIT 1`,
    { before, organisation: to.organisationId, address: to.party.address, profile: to.party.profile },
  );
}

/** What the same sender first wrote, in the thread of this message, that was flagged as unsolicited. */
export function flaggedBefore(
  store: Store,
  { from, replyTo, conversation }: Pick<Message, 'from' | 'replyTo' | 'conversation'>,
  before: Instant,
): { sentAt: Instant; label: Label } | null {
  if (replyTo.length === 0 && conversation === null) return null;
  return first<{ sentAt: Instant; label: Label }>(
    store,
    `SELECT message.sent_at AS sentAt, standing.label FROM message JOIN standing ON standing.message_id = message.id
     WHERE (message.conversation = $conversation OR message.message_id IN (SELECT value FROM json_each($replyTo)))
       AND (message.from_address = $address OR message.from_profile = $profile)
       AND message.direction = 'incoming' AND message.sent_ms < $before
       AND standing.unsolicited = 1 AND standing.band = 'flagged'
     ORDER BY message.sent_ms LIMIT 1`,
    {
      conversation,
      replyTo: JSON.stringify(replyTo),
      address: from.address,
      profile: from.profile,
      before: millisecondsOf(before),
    },
  );
}

/** How many messages the same organisation sent before this one, or the same sender when it has no organisation. */
export function countEarlier(store: Store, messageId: number): number {
  const earlier = `SELECT count(*) FROM message AS other
    WHERE other.direction = 'incoming' AND other.sent_ms < message.sent_ms`;
  return count(
    store,
    `SELECT iif(organisation_id IS NOT NULL,
       (${earlier} AND other.organisation_id = message.organisation_id),
       (${earlier} AND other.from_address = message.from_address)
         + (${earlier} AND other.from_profile = message.from_profile)
     ) FROM message WHERE id = ?`,
    [messageId],
  );
}

/** As `countEarlier`, but only those that were flagged as unsolicited: an invoice for an own order is no earlier approach. */
export function countEarlierUnsolicited(store: Store, messageId: number): number {
  const earlier = `SELECT count(*) FROM standing JOIN message AS other ON other.id = standing.message_id
    WHERE standing.unsolicited = 1 AND standing.band = 'flagged' AND other.direction = 'incoming' AND other.sent_ms < message.sent_ms`;
  return count(
    store,
    `SELECT iif(organisation_id IS NOT NULL,
       (${earlier} AND other.organisation_id = message.organisation_id),
       (${earlier} AND other.from_address = message.from_address)
         + (${earlier} AND other.from_profile = message.from_profile)
     ) FROM message WHERE id = ?`,
    [messageId],
  );
}

/** Incoming messages whose verdict rests on the relation with this contact, to be looked at anew when it changes. */
export function incomingIdsOf(store: Store, { party, conversation }: Contact): number[] {
  return idsOf(
    store,
    `SELECT id FROM message WHERE direction = 'incoming' AND id IN (
       SELECT id FROM message WHERE from_address = $address
       UNION SELECT id FROM message WHERE from_profile = $profile
       UNION SELECT id FROM message WHERE conversation = $conversation
     ) ORDER BY id`,
    { address: party.address, profile: party.profile, conversation },
  );
}

/** Later messages of the same sender in the thread of this one: a reminder goes by the verdict on what it reminds of. */
export function incomingIdsFollowing(
  store: Store,
  { from, messageId, conversation, sentAt }: Pick<Message, 'from' | 'messageId' | 'conversation' | 'sentAt'>,
): number[] {
  if (sentAt === null) return [];
  return idsOf(
    store,
    `SELECT id FROM message WHERE direction = 'incoming' AND sent_ms > $after
       AND (from_address = $address OR from_profile = $profile) AND id IN (
         SELECT message_id FROM reply WHERE asked = $messageId
         UNION SELECT id FROM message WHERE conversation = $conversation
       ) ORDER BY id`,
    { after: millisecondsOf(sentAt), address: from.address, profile: from.profile, messageId, conversation },
  );
}

/** Incoming messages that answer this Message-ID, to be looked at anew when it turns out to be the data subject's own. */
export function incomingIdsAnswering(store: Store, messageId: string): number[] {
  return idsOf(
    store,
    `SELECT id FROM message JOIN reply ON reply.message_id = message.id
     WHERE reply.asked = ? AND direction = 'incoming' ORDER BY id`,
    [messageId],
  );
}
