import { caseState } from '../../../shared/rules/case-state.ts';
import { letterRules, sharesPlace } from '../../../shared/rules/letter-rules.ts';
import { letterText } from '../../../shared/rules/letter-text.ts';
import type { CaseState } from '../../../shared/domain/case.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import { today } from '../clock.ts';
import { listEvents } from '../store/cases.ts';
import { lettersKeptBack } from '../store/held.ts';
import { lettersOfCase } from '../store/letters.ts';
import { ownTemplate } from '../store/own-templates.ts';
import { letterSending } from '../store/sending.ts';
import type { Desk } from './desk.ts';
import { letterMail } from './letter-mail.ts';
import { letterView } from './letter-view.ts';
import { type LetterWish, type PreviewedLetter, previewLetter } from './preview-letter.ts';
import { writeLetter } from './write-letter.ts';
import { writtenFacts } from './written-facts.ts';

/** Why a letter was shown and not kept with its case. */
export type NotKept = 'not-confirmed' | 'changed-by-hand' | 'not-of-the-case';

/**
 * The letter for the command. Written for a case, it is kept there, so that what is later said to have been sent is this
 * text; `notKept` tells why it is not. Null without a case.
 */
export async function keepLetter(
  desk: Desk,
  wish: LetterWish,
): Promise<PreviewedLetter & { readonly notKept: NotKept | null }> {
  const caseId = 'caseId' in wish.about ? wish.about.caseId : null;
  if (caseId === null) return { ...(await previewLetter(desk, wish)), notKept: null };
  const state = caseState(listEvents(desk.store, caseId), today(desk.clock));
  const draft = lettersOfCase(desk.store, caseId).findLast(
    ({ frozenAt, kind }) => frozenAt === null && sharesPlace(kind, wish.kind),
  );
  const notKept = reasonNotToKeep(desk, wish, state, draft);
  if (notKept !== null) return { ...(await previewLetter(desk, wish)), notKept };
  const letter = writeLetter(desk, caseId, { ...wish, personalReason: draft?.personalReason ?? '' });
  const { language, subject, text } = letter;
  const source = async () => (await letterMail(desk, letter.id)).source;
  return { language, subject, text, to: letterView(desk, letter.id).to, source, notKept };
}

function reasonNotToKeep(
  desk: Desk,
  { kind }: LetterWish,
  state: CaseState,
  draft: Letter | undefined,
): NotKept | null {
  const { role } = letterRules[kind];
  if (role === 'aside' || (role === 'request' && state.sentOn !== null)) return 'not-of-the-case';
  if (state.controller === null) return 'not-confirmed';
  return draft === undefined || mayBeRewritten(desk, draft) ? null : 'changed-by-hand';
}

/** It does not wait to leave, and still reads as Verzet wrote it. */
function mayBeRewritten(desk: Desk, draft: Letter): boolean {
  if (lettersKeptBack(desk.store).some(({ letterId }) => letterId === draft.id)) return false;
  if (letterSending(desk.store, draft.id) !== null) return false;
  const facts = writtenFacts(desk, draft);
  return facts !== null && letterText(facts, ownTemplate(desk.store, draft) ?? undefined).text === draft.text;
}
