import type { LetterView } from '../../../shared/contract.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { isPaper } from '../../../shared/rules/on-paper.ts';

type Lacking = 'handover.paper.noReply' | 'handover.paper.noAddressee';

interface PaperLetter extends Pick<LetterView, 'senderLines' | 'controller'> {
  readonly letter: Pick<LetterView['letter'], 'kind' | 'text'>;
}

/** What a letter on paper lacks to arrive or to be answered; null for the other ways, and for answers on a form. */
export function paperWarning({ letter, senderLines, controller }: PaperLetter, route: HandoverRoute): Lacking | null {
  if (!isPaper(route) || letterRules[letter.kind].form) return null;
  // The first line is the name.
  if (senderLines.length < 2 && !letter.text.includes('@')) return 'handover.paper.noReply';
  return controller !== null && controller.postalAddress === null && controller.email === null
    ? 'handover.paper.noAddressee'
    : null;
}
