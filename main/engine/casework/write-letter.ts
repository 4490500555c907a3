import { randomUUID } from 'node:crypto';
import type { Language } from '../../../shared/domain/dates.ts';
import type { Letter, LetterKind } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { letterText } from '../../../shared/rules/letter-text.ts';
import { today } from '../clock.ts';
import { listEvents } from '../store/cases.ts';
import { editLetter, insertLetter, lettersOfCase, rewriteLetter } from '../store/letters.ts';
import { caseFile, type Desk, record } from './desk.ts';
import { letterFacts } from './letter-facts.ts';
import { refuseUntrustworthy } from './trust.ts';

/**
 * Writes the letter of a case from its template, or writes it anew while it was not handed over.
 * The controller must have been confirmed by the data subject: `controller-not-confirmed`.
 */
export function writeLetter(
  desk: Desk,
  caseId: number,
  wanted: { kind: LetterKind; language: Language; personalReason: string; messageId?: string },
): Letter {
  const file = caseFile(desk, caseId);
  refuseUntrustworthy(desk, file.messageId);
  const state = caseState(listEvents(desk.store, caseId), today(desk.clock));
  if (state.controller === null) throw new Failure('controller-not-confirmed');
  if (wanted.kind === 'reminder' && state.sentOn === null) throw new Failure('letter-not-ready');
  const { subject, text } = letterText(
    letterFacts(desk, {
      ...wanted,
      messageId: file.messageId,
      reference: file.reference,
      controller: state.controller,
      state,
    }),
  );
  const open = lettersOfCase(desk.store, caseId).findLast((letter) => letter.frozenAt === null);
  return desk.store.transaction(() => {
    const letter =
      open === undefined
        ? insertLetter(desk.store, {
            caseId,
            kind: wanted.kind,
            language: wanted.language,
            subject,
            text,
            // Under a reserved name (RFC 2606): the letter's own identity tells nothing of the person's computer.
            messageId: wanted.messageId ?? `${randomUUID()}@verzet.invalid`,
            createdAt: desk.clock.now().toISOString(),
            personalReason: wanted.personalReason,
            datedOn: today(desk.clock),
            replaces: null,
          })
        : rewriteLetter(desk.store, open.id, {
            kind: wanted.kind,
            language: wanted.language,
            subject,
            text,
            personalReason: wanted.personalReason,
            datedOn: today(desk.clock),
          });
    if (open === undefined || open.kind !== wanted.kind)
      record(desk, caseId, { type: 'letter-issued', letterId: letter.id, kind: letter.kind });
    return letter;
  });
}

/** Keeps the data subject's own wording; `letter-frozen` once handed over. */
export function saveLetter(desk: Desk, letterId: number, change: { subject: string; text: string }): Letter {
  return editLetter(desk.store, letterId, change);
}
