import type { CalendarDate } from '../../shared/domain/dates.ts';
import type { Relationship } from '../../shared/domain/verdict.ts';
import { localDate } from '../../shared/rules/local-date.ts';
import type { Clock } from './clock.ts';
import type { History } from './facts/history.ts';
import { shareOfText, tellingWords } from './facts/shingles.ts';
import { registrableDomain } from './intake/domains.ts';
import {
  approachesByOrganisation,
  approachesByPerson,
  approachesElsewhere,
  mailBefore,
  textsWith,
} from './store/approaches.ts';
import { getIdentity } from './store/identity.ts';
import { millisecondsOf, personKey } from './store/message-record.ts';
import type { StoredMessage } from './store/messages.ts';
import { connectionOf } from './store/network.ts';
import type { Store } from './store/open-store.ts';
import { ownMessagesBefore } from './store/relationships.ts';
import { type StandingRefusal, standingRefusal } from './standing-refusal.ts';
import { splitQuotedText } from './triage/quoted-text.ts';

/** What the store knows of earlier contact with the sender of a message. */
export function contactHistory(store: Store, clock: Clock, stored: StoredMessage, relationship: Relationship): History {
  const { message, organisationId } = stored;
  const until = millisecondsOf(message.sentAt) ?? Number.MAX_SAFE_INTEGER;
  const day = (instant: string): CalendarDate => localDate(instant, clock.timeZone);
  const refusal = standingRefusal(store, clock, stored);
  const connection = connectionOf(store, message.from);
  return {
    refusal: refusal === null ? null : countSince(store, refusal, stored, until),
    openToWork: relationship.openToWork,
    connection:
      relationship.connectedSince === null || connection === null || relationship.invitedBy === 'data-subject'
        ? null
        : { on: relationship.connectedSince, name: connection.name },
    earlierMail: mailBefore(store, { organisationId, address: message.from.address }, until).map(day),
    unanswered: unansweredBefore(store, stored, { after: refusal?.atMs ?? 0, until }).map(day),
    sameText: sameText(store, stored).map(({ on, ...other }) => ({ ...other, on: on === null ? null : day(on) })),
    elsewhere:
      organisationId === null
        ? []
        : approachesElsewhere(store, message.from, { organisationId, until }).map(({ organisation, sentAt }) => ({
            organisation: organisation ?? '',
            on: day(sentAt),
          })),
  };
}

function countSince(store: Store, refusal: StandingRefusal, stored: StoredMessage, until: number): History['refusal'] {
  const { message, organisationId } = stored;
  const since = { after: refusal.atMs, until: until + 1 };
  const byPerson = approachesByPerson(store, message.from, since);
  const byOrganisation = organisationId === null ? byPerson : approachesByOrganisation(store, organisationId, since);
  const domains = new Set(
    byOrganisation.flatMap(({ address }) => (address === null ? [] : [registrableDomain(address)])),
  );
  const { on, from, how, words } = refusal;
  return { on, from, how, words, person: byPerson.length, organisation: byOrganisation.length, domains: domains.size };
}

/** Approaches by the same person since the data subject last wrote to them, an objection included. */
function unansweredBefore(
  store: Store,
  { message }: StoredMessage,
  { after, until }: { readonly after: number; readonly until: number },
): string[] {
  const own = ownMessagesBefore(store, { party: message.from, conversation: message.conversation }, message.sentAt);
  const last = millisecondsOf(own.at(-1)?.sentAt ?? null) ?? 0;
  return approachesByPerson(store, message.from, { after: Math.max(after, last), until }).map(({ sentAt }) => sentAt);
}

const nearlySame = 0.6;

function sameText(store: Store, { id, message }: StoredMessage) {
  const own = { ownNames: getIdentity(store).names, ownAddresses: getIdentity(store).addresses };
  const { fresh } = splitQuotedText(message, own);
  const words = tellingWords(fresh, [...own.ownNames, message.from.name]);
  return textsWith(store, words, { id, personKey: personKey(message.from) })
    .map(({ name, address, organisation, sentAt, text }) => ({
      name: name || (address ?? ''),
      organisation: organisation ?? '',
      on: sentAt,
      share: shareOfText(fresh, text),
    }))
    .filter(({ share }) => share >= nearlySame)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, 10);
}
