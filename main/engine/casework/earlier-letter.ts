import type { CaseEvent, CaseState } from '../../../shared/domain/case.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { EarlierLetter } from '../../../shared/domain/letter-facts.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { withoutTokens } from '../../../shared/rules/without-tokens.ts';
import { getMessage } from '../store/messages.ts';
import type { Desk } from './desk.ts';

/** The first letter of a case and what came of it until a day; null before it was sent. */
export function earlierLetter(
  desk: Desk,
  state: CaseState,
  events: readonly CaseEvent[],
  until: CalendarDate,
): EarlierLetter | null {
  if (state.sentOn === null || state.receivedOn === null || state.deadline === null) return null;
  const known = effectiveEvents(events).filter(({ on }) => on <= until);
  const answers = answersOf(known, state.sentOn);
  return {
    sentOn: state.sentOn,
    receivedOn: state.receivedOn,
    due: state.deadline.dueIfDecreeDaysCount,
    rights: state.kind === 'both' ? ['objection', 'access'] : [state.kind],
    receiptPresumed: state.receiptPresumed,
    countedAfresh: state.termCountedAfresh,
    answeredPartly: state.answeredPartly,
    newContact: newContact(desk, state.lastBreach, until),
    answerSettled: answers.findLast(({ fact }) => fact.reading !== 'unread')?.fact.reading === 'answered',
    answerOn: answers.at(-1)?.on ?? null,
    extensionOn: eventsOf(known, 'extension-claimed').at(-1)?.on ?? null,
  };
}

/** What a person answered to the first letter; automatic receipts are no answers. */
export function answersOf(events: readonly CaseEvent[], since: CalendarDate) {
  return eventsOf(effectiveEvents(events), 'response-received').filter(
    ({ on, fact }) => fact.reading !== 'receipt' && on >= since,
  );
}

function newContact(desk: Desk, breach: CaseState['lastBreach'], until: CalendarDate): EarlierLetter['newContact'] {
  if (breach === null || breach.on > until) return null;
  const { subject, from } = getMessage(desk.store, breach.messageId).message;
  return { on: breach.on, subject: withoutTokens(subject), senderName: from.name || (from.address ?? '') };
}
