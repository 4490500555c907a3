import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { CaseEvent, CaseFact } from '../../../shared/domain/case.ts';
import { type Clock, today } from '../clock.ts';
import { appendEvent, type CaseFile, getCase } from '../store/cases.ts';
import type { Store } from '../store/open-store.ts';

/** What casework works with: the open store and the clock. */
export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
}

/** The case's file; throws `not-found`. */
export function caseFile({ store }: Desk, caseId: number): CaseFile {
  return getCase(store, caseId);
}

/** Writes one event. `on`: the day it happened, today unless told. */
export function record(
  { store, clock }: Desk,
  caseId: number,
  fact: CaseFact,
  on: CalendarDate = today(clock),
): CaseEvent {
  return appendEvent(store, caseId, { on, recordedAt: clock.now().toISOString(), fact });
}
