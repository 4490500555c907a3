import type { CalendarDate } from '../../shared/domain/dates.ts';
import { addDays } from '../../shared/rules/calendar.ts';
import { caseState } from '../../shared/rules/case-state.ts';
import { firstBreachDay } from '../../shared/rules/deadlines.ts';
import { localDate } from '../../shared/rules/local-date.ts';
import { arrivedAt } from './intake/arrival.ts';
import { type Clock, today } from './clock.ts';
import { getCase, listEvents } from './store/cases.ts';
import { millisecondsOf } from './store/message-record.ts';
import type { StoredMessage } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import {
  objectionBefore,
  ownMessagesBefore,
  ownMessagesToOrganisation,
  type OwnMessage,
} from './store/relationships.ts';
import { refusalIn } from './triage/refusal.ts';

export interface StandingRefusal {
  readonly on: CalendarDate;
  /** The first day that counts as after it: for a letter, when what was under way is let off. */
  readonly from: CalendarDate;
  readonly how: 'letter' | 'message';
  readonly words: string;
  /** What came after this instant came after the refusal. */
  readonly atMs: number;
}

/**
 * The first time that the data subject said no to this sender and did not come back on it: an objection that was sent, or a
 * short "no" after which nothing friendlier followed. Said to one person of an organisation, it is said to the organisation.
 */
export function standingRefusal(store: Store, clock: Clock, stored: StoredMessage): StandingRefusal | null {
  const { message, organisationId, receivedAt } = stored;
  const sentAt = message.sentAt ?? clock.now().toISOString();
  const arrival = localDate(arrivedAt(message, receivedAt) ?? sentAt, clock.timeZone);
  const said = firstStanding([
    ...ownMessagesBefore(store, { party: message.from, conversation: message.conversation }, sentAt),
    ...(organisationId === null ? [] : ownMessagesToOrganisation(store, organisationId, sentAt)),
  ]);
  const byMessage: StandingRefusal | null =
    said === null
      ? null
      : {
          on: localDate(said.sentAt, clock.timeZone),
          from: addDays(localDate(said.sentAt, clock.timeZone), 1),
          how: 'message',
          words: said.words,
          atMs: millisecondsOf(said.sentAt) ?? 0,
        };
  const objection = objectionBefore(store, { party: message.from, organisationId }, arrival);
  if (objection === null || (byMessage !== null && byMessage.on <= objection.sentOn)) return byMessage;
  const { objectionReceivedOn, controller } = caseState(listEvents(store, objection.caseId), today(clock));
  const from = firstBreachDay(objectionReceivedOn ?? objection.sentOn, controller?.country ?? 'NL');
  return {
    on: objection.sentOn,
    from,
    how: 'letter',
    words: getCase(store, objection.caseId).reference,
    atMs: Date.parse(`${from}T00:00:00Z`) - 1,
  };
}

function firstStanding(own: readonly OwnMessage[]): (OwnMessage & { readonly words: string }) | null {
  let standing: (OwnMessage & { readonly words: string }) | null = null;
  for (const message of own.toSorted(
    (one, other) => (millisecondsOf(one.sentAt) ?? 0) - (millisecondsOf(other.sentAt) ?? 0),
  )) {
    const words = refusalIn(message.text);
    if (words === null) standing = null;
    else standing ??= { ...message, words };
  }
  return standing;
}
