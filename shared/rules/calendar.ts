import type { CalendarDate } from '../domain/dates.ts';

// Plain arithmetic on the Gregorian calendar, without the platform's Date: no clock and no time zone can slip in.

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** `month` 1 to 12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const lastYear = 9999;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysBeforeYear(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

/** Throws a RangeError for what is no existing date of the form `YYYY-MM-DD`. */
export function partsOf(date: CalendarDate): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (match === null || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
    throw new RangeError('not a calendar date');
  }
  return { year, month, day };
}

function dateFrom({ year, month, day }: DateParts): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whole days since 0001-01-01, a Monday. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  let days = daysBeforeYear(year) + day - 1;
  for (let earlier = 1; earlier < month; earlier += 1) days += monthLength(year, earlier);
  return days;
}

function dateOf(number: number): CalendarDate {
  let year = Math.floor(number / 365.2425) + 1;
  while (daysBeforeYear(year) > number) year -= 1;
  while (daysBeforeYear(year + 1) <= number) year += 1;
  if (!Number.isInteger(number) || year < 0 || year > lastYear) throw new RangeError('outside the years 0000 to 9999');
  let month = 1;
  let rest = number - daysBeforeYear(year);
  while (rest >= monthLength(year, month)) {
    rest -= monthLength(year, month);
    month += 1;
  }
  return dateFrom({ year, month, day: rest + 1 });
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(dayNumber(date) + days);
}

/**
 * Same day of the month, `months` later; where that month has no such day, its last day
 * (Reg. 1182/71 art. 3(2)(c)). `clamped` tells which of the two.
 */
export function addMonthsClamped(date: CalendarDate, months: number): { date: CalendarDate; clamped: boolean } {
  const { year, month, day } = partsOf(date);
  const target = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(target / 12);
  const targetMonth = target - targetYear * 12 + 1;
  if (targetYear < 0 || targetYear > lastYear) throw new RangeError('outside the years 0000 to 9999');
  const length = monthLength(targetYear, targetMonth);
  return {
    date: dateFrom({ year: targetYear, month: targetMonth, day: Math.min(day, length) }),
    clamped: day > length,
  };
}

export function weekday(date: CalendarDate): Weekday {
  const index = (dayNumber(date) + 1) % 7;
  return weekdays[index < 0 ? index + 7 : index] ?? 0;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative, zero or positive, as a sort function wants it. */
export function compareDates(left: CalendarDate, right: CalendarDate): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function latestOf(first: CalendarDate, ...others: readonly CalendarDate[]): CalendarDate {
  return others.reduce((latest, date) => (date > latest ? date : latest), first);
}
