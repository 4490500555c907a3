import type { CaseFact } from '../../../shared/domain/case.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { Failure } from '../../../shared/failure.ts';
import { readingOf } from '../../../shared/rules/answer-reading.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import { today } from '../clock.ts';
import { listEvents } from '../store/cases.ts';
import { keepEventFiles } from '../store/event-files.ts';
import type { AttachedFile } from '../by-hand-source.ts';
import { lettersKeptBack } from '../store/held.ts';
import { getMessage } from '../store/messages.ts';
import { reviseLetter } from './revise-letter.ts';
import { caseFile, checkDay, type Desk, record } from './desk.ts';
import { notLeaving } from './not-held.ts';

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
  'paused',
  'resumed',
  'complaint-filed',
  'complaint-decided',
  'platform-step',
]);

/** Writes down what happened on a day that is not in the future and not before the message that caused the case, with its files. */
export function recordFact(
  desk: Desk,
  caseId: number,
  on: CalendarDate,
  fact: CaseFact,
  files: readonly AttachedFile[] = [],
): void {
  caseFile(desk, caseId);
  if (!byHand.has(fact.type)) throw new Failure('invalid-input');
  // An empty note says nothing and cannot be told from a slip.
  if (fact.type === 'note' && fact.note.trim() === '') throw new Failure('invalid-input');
  const named = 'messageId' in fact && fact.messageId !== null ? getMessage(desk.store, fact.messageId).message : null;
  // Contact after an objection happened when the message came, whatever day it is recorded for.
  const day =
    fact.type === 'contact-after-objection' && named?.sentAt != null
      ? localDate(named.sentAt, desk.clock.timeZone)
      : on;
  checkDay(desk, caseId, day);
  checkAfterLetter(desk, caseId, fact, day);
  desk.store.transaction(() => {
    if (fact.type === 'closed' || fact.type === 'paused') callBack(desk, caseId);
    const { id } = record(desk, caseId, weighed(desk, caseId, fact), day);
    keepEventFiles(desk.store, id, files);
  });
}

/** What can only follow on a letter. */
const followsLetter: ReadonlySet<CaseFact['type']> = new Set([
  'response-received',
  'extension-claimed',
  'letter-bounced',
  'question-answered',
]);

/** `before-letter` for an answer from before the letter left. A message bears its own day: the answer is what was received. */
function checkAfterLetter(desk: Desk, caseId: number, fact: CaseFact, on: CalendarDate): void {
  if (!followsLetter.has(fact.type) || ('messageId' in fact && fact.messageId !== null)) return;
  const { sentOn } = caseState(listEvents(desk.store, caseId), today(desk.clock));
  if (sentOn !== null && on < sentOn) throw new Failure('before-letter');
}

/** A case that is closed or put aside sends nothing: what waits is called back. Throws `letter-sending` when it is too late for that. */
function callBack(desk: Desk, caseId: number): void {
  for (const held of lettersKeptBack(desk.store)) {
    if (held.caseId !== caseId) continue;
    notLeaving(desk, held.letterId);
    record(desk, caseId, { type: 'withdrawn', eventId: held.eventId });
  }
}

/** Whether an answer settles the case follows from what it says and from what was answered before. */
function weighed(desk: Desk, caseId: number, fact: CaseFact): CaseFact {
  if (fact.type !== 'response-received' || fact.says === undefined) return fact;
  const { kind, rights } = caseState(listEvents(desk.store, caseId), today(desk.clock));
  return { ...fact, reading: readingOf(fact.says, kind, rights) };
}

/** Undo: the named event no longer counts. What opened the case cannot be withdrawn; close the case as a mistake instead. */
export function withdrawEvent(desk: Desk, caseId: number, eventId: number): void {
  caseFile(desk, caseId);
  const event = listEvents(desk.store, caseId).find(({ id }) => id === eventId);
  if (event === undefined) throw new Failure('not-found');
  if (event.fact.type === 'opened' || event.fact.type === 'withdrawn') throw new Failure('invalid-input');
  if (event.fact.type === 'letter-queued') notLeaving(desk, event.fact.letterId);
  if (event.fact.type === 'letter-handed-over') reviseLetter(desk, event.fact.letterId);
  else record(desk, caseId, { type: 'withdrawn', eventId });
}
