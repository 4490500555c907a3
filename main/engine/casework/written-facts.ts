import type { LetterFacts } from '../../../shared/domain/letter-facts.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { listEvents } from '../store/cases.ts';
import { caseFile, type Desk } from './desk.ts';
import { letterFacts } from './letter-facts.ts';

/** The facts of a written letter on the day that it bears, or on another, and as it leaves on paper; null while nobody is confirmed as the controller. */
export function writtenFacts(
  desk: Desk,
  letter: Letter,
  datedOn = letter.datedOn,
  onPaper = false,
): LetterFacts | null {
  const file = caseFile(desk, letter.caseId);
  const events = listEvents(desk.store, file.id);
  const state = caseState(events, datedOn);
  if (state.controller === null) return null;
  const { kind, language, tone, details, personalReason } = letter;
  return letterFacts(desk, {
    kind,
    language,
    tone,
    details,
    datedOn,
    onPaper,
    messageId: file.messageId,
    reference: file.reference,
    controller: state.controller,
    personalReason,
    story: { caseId: file.id, state, events },
  });
}
