import type { CaseFact } from '../../../shared/domain/case.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { Failure } from '../../../shared/failure.ts';
import { today } from '../clock.ts';
import { listEvents } from '../store/cases.ts';
import { getMessage } from '../store/messages.ts';
import { caseFile, type Desk, record } from './desk.ts';

/** What the data subject may write down by hand; the other facts follow from what the app itself did. */
const byHand: ReadonlySet<CaseFact['type']> = new Set([
  'response-received',
  'extension-claimed',
  'letter-bounced',
  'question-answered',
  'contact-after-objection',
  'note',
  'closed',
  'reopened',
]);

/** Writes down what happened on a day that is not in the future and not before the case. */
export function recordFact(desk: Desk, caseId: number, on: CalendarDate, fact: CaseFact): void {
  caseFile(desk, caseId);
  const opened = listEvents(desk.store, caseId)[0];
  if (!byHand.has(fact.type) || on > today(desk.clock) || opened === undefined || on < opened.on)
    throw new Failure('invalid-input');
  if ('messageId' in fact && fact.messageId !== null) getMessage(desk.store, fact.messageId);
  record(desk, caseId, fact, on);
}

/** Undo: the named event no longer counts. What opened the case cannot be withdrawn; close the case as a mistake instead. */
export function withdrawEvent(desk: Desk, caseId: number, eventId: number): void {
  caseFile(desk, caseId);
  const event = listEvents(desk.store, caseId).find(({ id }) => id === eventId);
  if (event === undefined) throw new Failure('not-found');
  if (event.fact.type === 'opened' || event.fact.type === 'withdrawn') throw new Failure('invalid-input');
  record(desk, caseId, { type: 'withdrawn', eventId });
}
