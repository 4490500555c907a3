import { localDate } from '../../../shared/rules/local-date.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { findReferences } from '../../../shared/rules/reference.ts';
import type { CaseFact } from '../../../shared/domain/case.ts';
import type { Message } from '../../../shared/domain/message.ts';
import { Failure } from '../../../shared/failure.ts';
import { today } from '../clock.ts';
import { answerNature } from '../intake/automatic-reply.ts';
import { arrivedAt } from '../intake/arrival.ts';
import { guessCases, surelyAnswers } from '../intake/guess-case.ts';
import { matchReply } from '../intake/match-reply.ts';
import { listEvents } from '../store/cases.ts';
import { letterTraces } from '../store/letters.ts';
import { getMessage } from '../store/messages.ts';
import { keepStray } from '../store/strays.ts';
import { awaitedAnswers } from './awaited-answers.ts';
import { type Desk, record } from './desk.ts';
import { casesWith } from './running-case.ts';

/**
 * Looks at newly stored incoming messages: an answer to a letter is recorded in its case, to be judged by the data subject;
 * what may be one and matches no case surely is kept apart;
 * marketing from someone an objection was sent to is recorded as contact after the objection (AVG art. 21(3)).
 * Whether it falls within the grace of the presumed receipt is decided by the state rules. Returns the cases that changed.
 */
export function watchMessages(desk: Desk, messageIds: readonly number[]): number[] {
  const letters = letterTraces(desk.store);
  if (letters.length === 0) return [];
  const awaited = awaitedAnswers(desk);
  const changed = new Set<number>();
  for (const messageId of messageIds) {
    const { message, receivedAt, direction, organisationId, verdict } = getMessage(desk.store, messageId);
    if (direction === 'outgoing') continue;
    const on = localDate(
      arrivedAt(message, receivedAt) ?? message.sentAt ?? desk.clock.now().toISOString(),
      desk.clock.timeZone,
    );
    const named = matchReply(message, letters, findReferences);
    const sender = named === null && verdict.band === 'clear' ? surelyAnswers(message, on, awaited) : null;
    const match = sender === null ? named : { caseId: sender, letterId: null };
    if (match !== null && 'caseId' in match) {
      if (alreadyNoted(desk, match.caseId, messageId)) continue;
      record(desk, match.caseId, answerFact(message, match.letterId, messageId), on);
      changed.add(match.caseId);
      continue;
    }
    const marketing = verdict.label !== 'other' && verdict.unsolicited && verdict.band === 'flagged';
    if (!marketing) {
      if (answerNature(message) !== 'person') continue;
      const guesses = guessCases(message, on, { awaited, referred: match?.suggestion ?? [] });
      if (guesses.length > 0) keepStray(desk.store, { messageId, arrivedOn: on, guesses });
      for (const { caseId } of guesses) changed.add(caseId);
      continue;
    }
    for (const { id: caseId } of casesWith(desk, { message, organisationId })) {
      const state = caseState(listEvents(desk.store, caseId), today(desk.clock));
      if (
        state.kind === 'access' ||
        state.receivedOn === null ||
        on < state.receivedOn ||
        alreadyNoted(desk, caseId, messageId)
      )
        continue;
      record(desk, caseId, { type: 'contact-after-objection', messageId }, on);
      changed.add(caseId);
    }
  }
  return [...changed];
}

function answerFact(message: Message, letterId: number | null, messageId: number): CaseFact {
  const nature = answerNature(message);
  switch (nature) {
    case 'bounce':
      return { type: 'letter-bounced', letterId, messageId };
    case 'automatic':
      return { type: 'response-received', messageId, reading: 'receipt', note: '' };
    case 'person':
      return { type: 'response-received', messageId, reading: 'unread', note: '' };
    default:
      throw new Failure('internal', { cause: nature satisfies never });
  }
}

const alreadyNoted = (desk: Desk, caseId: number, messageId: number): boolean =>
  listEvents(desk.store, caseId).some(({ fact }) => 'messageId' in fact && fact.messageId === messageId);
