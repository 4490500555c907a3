import type { CalendarDate, Country } from '../domain/dates.ts';
import type { Deadline, OwnTerm } from '../domain/deadline.ts';
import type { HandoverRoute } from '../domain/letter.ts';
import { addDays, addMonthsClamped, compareDates, daysBetween, latestOf } from './calendar.ts';
import { addWorkingDays, rollToWorkingDay } from './working-days.ts';

/** What a term of AVG art. 12(3) is counted from. `country`: that of the controller. */
export interface Term {
  readonly received: CalendarDate;
  readonly months: 1 | 3;
  readonly country: Country;
}

/**
 * The last day to answer (AVG art. 12(3), Reg. 1182/71 art. 3): same day of the month, clamped, then rolled forward.
 * An extension is three months from the original receipt, never one month clamped plus two.
 */
export function answerDeadline({ received, months, country }: Term): Deadline {
  const { date: raw, clamped } = addMonthsClamped(received, months);
  const usual = rollToWorkingDay(raw, country, 'usual', 1);
  const all = rollToWorkingDay(raw, country, 'all', 1);
  return {
    received,
    months,
    country,
    raw,
    clamped,
    due: usual.date,
    dueIfDecreeDaysCount: all.date,
    skipped: usual.skipped,
    skippedIfDecreeDaysCount: all.skipped,
  };
}

/** The last day to answer if no doubtful day counts, Good Friday neither: the earliest defensible reading. */
export function earliestDue({ received, months, country }: Term): CalendarDate {
  return rollToWorkingDay(addMonthsClamped(received, months).date, country, 'certain', 1).date;
}

/**
 * The data subject's own term for a petition (UAVG art. 35(2)): six weeks after `received`, the day of the answer.
 * `warn` is the last sure working day on or before the end; `extended` (Algemene termijnenwet art. 1(1), with the days
 * that its art. 3(2) and (3) equate) is told as a note and never relied on. `skipped`: from the end back to `warn`.
 */
export function ownTerm(received: CalendarDate): OwnTerm {
  const raw = addDays(received, 42);
  const warn = rollToWorkingDay(raw, 'NL', 'all', -1);
  const extended = rollToWorkingDay(raw, 'NL', 'all', 1);
  return { received, raw, warn: warn.date, extended: extended.date, skipped: warn.skipped };
}

/**
 * The term when the controller asked for what it needed (recital 63, art. 12(6)) and got it: a convention, no formula in law.
 * `soft`: the pause added to the end of the term. `hard`: counted afresh from the answer.
 * `latest`: nobody is called late on or before this day.
 */
export function suspendedDeadline(request: {
  received: CalendarDate;
  asked: CalendarDate;
  answered: CalendarDate;
  country: Country;
}): { soft: CalendarDate; hard: CalendarDate; latest: CalendarDate } {
  const { received, asked, answered, country } = request;
  if (compareDates(asked, received) < 0 || compareDates(answered, asked) < 0) {
    throw new RangeError('received, asked and answered must follow one another');
  }
  const raw = addDays(addMonthsClamped(received, 1).date, daysBetween(asked, answered));
  const hard = answerDeadline({ received: answered, months: 1, country });
  return {
    soft: rollToWorkingDay(raw, country, 'usual', 1).date,
    hard: hard.due,
    latest: latestOf(hard.dueIfDecreeDaysCount, rollToWorkingDay(raw, country, 'all', 1).date),
  };
}

/**
 * The day on which a letter counts as received. Electronic: the day of sending, bounces aside.
 * On paper: two working days after posting, an assumption; doubtful days count as holidays, so that nobody is called late too soon.
 */
export function presumedReceipt(sending: { route: HandoverRoute; on: CalendarDate; country: Country }): {
  receivedOn: CalendarDate;
  presumed: boolean;
} {
  switch (sending.route) {
    case 'pdf':
    case 'print':
      return { receivedOn: addWorkingDays(sending.on, 2, sending.country, 'all'), presumed: true };
    case 'smtp':
    case 'imap-draft':
    case 'eml':
    case 'mailto':
    case 'clipboard':
      return { receivedOn: sending.on, presumed: false };
    default:
      return sending.route satisfies never;
  }
}

/**
 * First day on which marketing counts as contact after an objection (AVG art. 21(3): stop at once).
 * Two working days for what was already under way: a convention of this application, not law.
 */
export function firstBreachDay(objectionReceivedOn: CalendarDate, country: Country): CalendarDate {
  return addDays(addWorkingDays(objectionReceivedOn, 2, country, 'all'), 1);
}
