import type { CaseView } from '../../../shared/contract.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import { lettersOfCase } from '../store/letters.ts';
import { caseView } from './case-view.ts';
import { confirmController } from './confirm-controller.ts';
import type { Desk } from './desk.ts';
import { confirmSent } from './hand-over.ts';
import { writeLetter } from './write-letter.ts';

export interface SentWord {
  readonly id: number;
  readonly on: CalendarDate;
  readonly route: HandoverRoute;
}

/**
 * The person says that the letter of this case left on a day. What is still missing is made with it:
 * the suggested addressee is confirmed by saying so, and the letter is written in Dutch.
 */
export async function recordSent(desk: Desk, { id, on, route }: SentWord): Promise<CaseView> {
  const view = caseView(desk, id);
  if (view.state.controller === null) {
    if (view.suggestedController === null) throw new Failure('controller-not-confirmed');
    confirmController(desk, id, view.suggestedController);
  }
  const unsent = lettersOfCase(desk.store, id).findLast(
    (letter) => !view.events.some(({ fact }) => fact.type === 'letter-sent' && fact.letterId === letter.id),
  );
  const letter =
    unsent ??
    writeLetter(desk, id, {
      kind: view.state.sentOn === null ? view.state.kind : 'reminder',
      language: 'nl',
      personalReason: '',
    });
  await confirmSent(desk, letter.id, route, on);
  return caseView(desk, id);
}
