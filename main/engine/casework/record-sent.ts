import type { CaseView } from '../../../shared/contract.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Controller } from '../../../shared/domain/controller.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import { effectiveEvents } from '../../../shared/rules/effective-events.ts';
import { clockOn } from '../clock.ts';
import { lettersOfCase } from '../store/letters.ts';
import { caseView } from './case-view.ts';
import { confirmController } from './confirm-controller.ts';
import { checkDay, type Desk } from './desk.ts';
import { confirmSent } from './hand-over.ts';
import { redateLetter } from './revise-letter.ts';
import { writeLetter } from './write-letter.ts';

export interface SentWord {
  readonly id: number;
  readonly on: CalendarDate;
  readonly route: HandoverRoute;
  /** To whom it left, as the person was told or said; not looked at once an addressee was confirmed. */
  readonly addressee: Controller | null;
}

/**
 * The person says that the letter of this case left on a day, to the addressee confirmed before or named with it. A letter that
 * is still missing is written with it, in Dutch, dated on that day. A second letter is a reminder, and only once the
 * rules offer one: `letter-not-ready`.
 */
export async function recordSent(desk: Desk, { id, on, route, addressee }: SentWord): Promise<CaseView> {
  const view = caseView(desk, id);
  if (view.state.controller === null && addressee === null) throw new Failure('controller-not-confirmed');
  const counting = effectiveEvents(view.events);
  const unsent = lettersOfCase(desk.store, id).findLast(
    (letter) => !counting.some(({ fact }) => fact.type === 'letter-sent' && fact.letterId === letter.id),
  );
  const reminds = view.state.sentOn !== null;
  const offered = view.state.next.some(
    ({ action, from }) => action === 'send-reminder' && (from === null || from <= on),
  );
  if (unsent === undefined && reminds && !offered) throw new Failure('letter-not-ready');
  checkDay(desk, id, on);
  if (view.state.controller === null && addressee !== null) confirmController(desk, id, addressee);
  const thatDay: Desk = { store: desk.store, clock: clockOn(on, desk.clock.timeZone) };
  const letter =
    unsent ??
    writeLetter(thatDay, id, { kind: reminds ? 'reminder' : view.state.kind, language: 'nl', personalReason: '' });
  if (letter.datedOn < on) redateLetter(thatDay, letter.id);
  await confirmSent(desk, letter.id, route, on);
  return caseView(desk, id);
}
