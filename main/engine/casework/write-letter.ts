import { randomUUID } from 'node:crypto';
import type { Language } from '../../../shared/domain/dates.ts';
import type { LetterDetails } from '../../../shared/domain/letter-details.ts';
import type { Letter, LetterKind, Tone } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { sharesPlace } from '../../../shared/rules/letter-rules.ts';
import { today } from '../clock.ts';
import { listEvents } from '../store/cases.ts';
import { editLetter, insertLetter, lettersOfCase, rewriteLetter } from '../store/letters.ts';
import { composeLetter } from './compose-letter.ts';
import { caseFile, type Desk, record } from './desk.ts';
import { notHeld } from './not-held.ts';
import { refuseUntrustworthy } from './trust.ts';

/** A letter as it is asked for. */
export interface WantedLetter {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly personalReason: string;
  readonly tone?: Tone | undefined;
  readonly details?: LetterDetails | undefined;
  readonly messageId?: string;
}

/**
 * Writes the letter of a case from its template, or writes it anew while it was not handed over; letters that do different
 * things in the case do not take each other's place. The controller must have been confirmed by the data subject:
 * `controller-not-confirmed`; further as `composeLetter`.
 */
export function writeLetter(desk: Desk, caseId: number, wanted: WantedLetter): Letter {
  const { kind, language, personalReason } = wanted;
  const file = caseFile(desk, caseId);
  refuseUntrustworthy(desk, file.messageId);
  const events = listEvents(desk.store, caseId);
  const state = caseState(events, today(desk.clock));
  if (state.controller === null) throw new Failure('controller-not-confirmed');
  const { subject, text, facts, templateVersion } = composeLetter(desk, {
    ...wanted,
    messageId: file.messageId,
    reference: file.reference,
    controller: state.controller,
    story: { caseId, state, events },
  });
  const { tone, details, annexes } = facts;
  const words = {
    kind,
    language,
    tone,
    subject,
    text,
    details,
    annexes: [...annexes],
    templateVersion,
    personalReason,
    datedOn: facts.today,
  };
  const open = lettersOfCase(desk.store, caseId).findLast(
    (letter) => letter.frozenAt === null && sharesPlace(letter.kind, kind),
  );
  if (open !== undefined) notHeld(desk, open.id);
  return desk.store.transaction(() => {
    const letter =
      open === undefined
        ? insertLetter(desk.store, {
            ...words,
            caseId,
            // Under a reserved name (RFC 2606): the letter's own identity tells nothing of the person's computer.
            messageId: wanted.messageId ?? `${randomUUID()}@verzet.invalid`,
            createdAt: desk.clock.now().toISOString(),
            replaces: null,
          })
        : rewriteLetter(desk.store, open.id, words);
    if (open === undefined || open.kind !== kind)
      record(desk, caseId, { type: 'letter-issued', letterId: letter.id, kind: letter.kind });
    return letter;
  });
}

/** Keeps the data subject's own wording; `letter-frozen` once handed over. */
export function saveLetter(desk: Desk, letterId: number, change: { subject: string; text: string }): Letter {
  notHeld(desk, letterId);
  return editLetter(desk.store, letterId, change);
}
