import type { CaseView } from '../../../shared/contract.ts';
import type { CaseEvent } from '../../../shared/domain/case.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Controller } from '../../../shared/domain/controller.ts';
import type { HandoverRoute, Letter } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { letterRole, letterRules } from '../../../shared/rules/letter-rules.ts';
import { lettersOfCase } from '../store/letters.ts';
import { caseView } from './case-view.ts';
import { confirmController } from './confirm-controller.ts';
import { checkDay, type Desk } from './desk.ts';
import { confirmSent, recordLeaving } from './hand-over.ts';

export interface SentWord {
  readonly id: number;
  readonly on: CalendarDate;
  readonly route: HandoverRoute;
  /** To whom it left, as the person was told or said; not looked at once an addressee was confirmed. */
  readonly addressee: Controller | null;
}

/**
 * The person says that the letter of this case left on a day, to the addressee confirmed before or named with it. Where none
 * was written here, or only one that bears a later day, its text is not known and none is made up. A second letter is a
 * reminder, and without its text only once the rules offer one: `letter-not-ready`.
 */
export async function recordSent(desk: Desk, { id, on, route, addressee }: SentWord): Promise<CaseView> {
  const { state, events } = caseView(desk, id);
  if (state.controller === null && addressee === null) throw new Failure('controller-not-confirmed');
  const reminds = state.sentOn !== null;
  const letter = unsentLetter(desk, id, events, reminds);
  const written = letter !== undefined && (letter.frozenAt !== null || letter.datedOn <= on) ? letter : null;
  const offered = state.next.some(({ action, from }) => action === 'send-reminder' && (from === null || from <= on));
  if (written === null && reminds && !offered) throw new Failure('letter-not-ready');
  checkDay(desk, id, on);
  if (state.controller === null && addressee !== null) confirmController(desk, id, addressee);
  if (written === null) recordLeaving(desk, id, { letterId: null, kind: reminds ? 'reminder' : state.kind, route }, on);
  else await confirmSent(desk, written.id, route, on);
  return caseView(desk, id);
}

/** The newest letter with that part in the case that was not sent yet. */
function unsentLetter(desk: Desk, caseId: number, events: readonly CaseEvent[], reminds: boolean): Letter | undefined {
  const sent = new Set(eventsOf(effectiveEvents(events), 'letter-sent').map(({ fact }) => fact.letterId));
  return lettersOfCase(desk.store, caseId).findLast(
    ({ id, kind }) => !sent.has(id) && !letterRules[kind].form && (letterRole(kind) === 'request') !== reminds,
  );
}
