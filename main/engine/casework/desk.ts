import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { CaseEvent, CaseFact } from '../../../shared/domain/case.ts';
import { Failure } from '../../../shared/failure.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import { type Clock, today } from '../clock.ts';
import type { MailAccess } from '../mail-access.ts';
import { appendEvent, type CaseFile, getCase } from '../store/cases.ts';
import { getMessage } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';

/** What casework works with: the open store and the clock. */
export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
  /** How mail servers are reached, when it is not as usual. */
  readonly parts?: NonNullable<MailAccess['parts']>;
}

/** The case's file; throws `not-found`. */
export function caseFile({ store }: Desk, caseId: number): CaseFile {
  return getCase(store, caseId);
}

/**
 * Throws `day-out-of-range` for a day still to come, or before the message that caused the case. A sender's clock may run
 * ahead: today is never too early.
 */
export function checkDay(desk: Desk, caseId: number, on: CalendarDate): void {
  const { sentAt } = getMessage(desk.store, caseFile(desk, caseId).messageId).message;
  const earliest = sentAt === null ? null : localDate(sentAt, desk.clock.timeZone);
  const now = today(desk.clock);
  if (on > now || (earliest !== null && on < earliest && on < now)) throw new Failure('day-out-of-range');
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
