import type { StrayAnswer } from '../../../shared/domain/stray.ts';
import { Failure } from '../../../shared/failure.ts';
import { now } from '../clock.ts';
import { inboxRow } from '../store/inbox.ts';
import { getCase } from '../store/cases.ts';
import { dismissStray, waitingStrays } from '../store/strays.ts';
import { type Desk, record } from './desk.ts';

/** Messages kept apart that may answer a letter, for the data subject to say to which, or that they are no answer. */
export function strayAnswers({ store }: Desk): StrayAnswer[] {
  return waitingStrays(store).map(({ messageId, arrivedOn, guesses }) => ({
    message: inboxRow(store, messageId),
    arrivedOn,
    guesses: [...guesses],
  }));
}

/** Those that may belong to a case: nobody is told there that no answer came before they were looked at. */
export function straysOf({ store }: Desk, caseId: number): number {
  return waitingStrays(store).filter(({ guesses }) => guesses.some((guess) => guess.caseId === caseId)).length;
}

/** It answers a letter of this case: an answer there, to be judged. Undone by withdrawing that event. */
export function placeStray(desk: Desk, messageId: number, caseId: number): void {
  const stray = waitingStrays(desk.store).find((it) => it.messageId === messageId);
  if (stray === undefined) throw new Failure('not-found');
  getCase(desk.store, caseId);
  record(desk, caseId, { type: 'response-received', messageId, reading: 'unread', note: '' }, stray.arrivedOn);
}

/** It is no answer to any letter; `dismissed` false takes that back. */
export function setDismissed(desk: Desk, messageId: number, dismissed: boolean): void {
  dismissStray(desk.store, messageId, dismissed ? now(desk.clock) : null);
}
