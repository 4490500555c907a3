import type { CaseState } from '../domain/case.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { addDays, compareDates, daysBetween, latestOf } from './calendar.ts';
import { firstBreachDay } from './deadlines.ts';

/** Quiet days that say something, in order. */
const milestones = [90, 180, 365] as const;

/** How long nothing came after an objection: measured in the mail that was read, up to the last day that was read. */
export interface Silence {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
  readonly days: number;
  /** The last milestone reached; zero before the first. */
  readonly milestone: 0 | 90 | 180 | 365;
}

/**
 * Counted from the first day on which a message would count, or the day after the last that came. `seenUntil`: the last day
 * whose mail was read; what lies after it is not known. Null when no objection arrived, or nothing was read since.
 */
export function silenceOf(
  { objectionReceivedOn, lastBreach, controller }: CaseState,
  seenUntil: CalendarDate | null,
): Silence | null {
  if (objectionReceivedOn === null || seenUntil === null) return null;
  const first = firstBreachDay(objectionReceivedOn, controller?.country ?? 'NL');
  const since = lastBreach === null ? first : latestOf(first, addDays(lastBreach.on, 1));
  if (compareDates(seenUntil, since) < 0) return null;
  const days = daysBetween(since, seenUntil) + 1;
  return { since, until: seenUntil, days, milestone: milestones.findLast((mark) => days >= mark) ?? 0 };
}
