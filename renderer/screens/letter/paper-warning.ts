import type { LetterView } from '../../../shared/contract.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { isPaper } from '../../../shared/rules/on-paper.ts';

type Lacking = 'handover.paper.noReply' | 'handover.paper.noAddressee' | 'handover.enclose';

interface PaperLetter extends Pick<LetterView, 'senderLines' | 'controller'> {
  readonly letter: Pick<LetterView['letter'], 'kind' | 'text'>;
  readonly enclosed: LetterView['enclosed'];
}

/** What a letter on paper lacks to arrive or to be answered, or a copy of its annexes; null for mail, and for answers on a form. */
export function paperWarning(view: PaperLetter, route: HandoverRoute): Lacking | null {
  const { letter, senderLines, controller, enclosed } = view;
  if (route === 'clipboard' && enclosed.length > 0) return 'handover.enclose';
  if (!isPaper(route) || letterRules[letter.kind].form) return null;
  // The first line is the name.
  if (senderLines.length < 2 && !letter.text.includes('@')) return 'handover.paper.noReply';
  if (controller !== null && controller.postalAddress === null && controller.email === null)
    return 'handover.paper.noAddressee';
  return enclosed.length > 0 ? 'handover.enclose' : null;
}
