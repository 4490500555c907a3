import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { addDays, partsOf, weekday } from '../../../shared/rules/calendar.ts';
import type { SampleEntry } from './sample-entry.ts';

/** When an entry was sent: local date and time in Amsterdam. */
export interface Placed {
  readonly date: CalendarDate;
  readonly time: string;
}

const isWeekend = (date: CalendarDate): boolean => [0, 6].includes(weekday(date));

/** Business mail of a weekend moves to Monday, or back to Friday where that Monday is not yet over. */
function workday(date: CalendarDate, today: CalendarDate): CalendarDate {
  if (!isWeekend(date)) return date;
  const monday = addDays(date, weekday(date) === 6 ? 2 : 1);
  return monday < today ? monday : addDays(monday, -3);
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const two = (value: number): string => String(value).padStart(2, '0');

/** A moment after another one, on the same day as far as that day lasts. */
function shortlyAfter({ date, time }: Placed, today: CalendarDate): Placed {
  const later = minutes(time) + 40;
  if (later < 24 * 60) return { date, time: `${two(Math.floor(later / 60))}:${two(later % 60)}` };
  const next = addDays(date, 1);
  return next < today ? { date: next, time: '07:40' } : { date, time: '23:59' };
}

const isAfter = (one: Placed, other: Placed): boolean => `${one.date}T${one.time}` > `${other.date}T${other.time}`;

/**
 * Gives every entry its day, counted back from `today` and never on or after it. What answers another entry, and what
 * follows in a LinkedIn conversation, comes after it, also when a weekend moved the other one.
 */
export function placeEntries(entries: readonly SampleEntry[], today: CalendarDate): ReadonlyMap<string, Placed> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const placed = new Map<string, Placed>();
  const place = (entry: SampleEntry, before: string | null): Placed => {
    const known = placed.get(entry.key);
    if (known !== undefined) return known;
    const written = addDays(today, -entry.daysAgo);
    const own: Placed = { date: entry.anyDay ? written : workday(written, today), time: entry.time };
    const parent = before === null ? null : byKey.get(before);
    if (parent === undefined) throw new Error(`the sample answers what is not there: ${before ?? ''}`);
    const after = parent === null ? null : place(parent, parent.answers);
    const result = after === null || isAfter(own, after) ? own : shortlyAfter(after, today);
    placed.set(entry.key, result);
    return result;
  };
  const lastOfThread = new Map<string, string>();
  for (const entry of entries) {
    place(entry, entry.answers ?? (entry.thread === null ? null : (lastOfThread.get(entry.thread) ?? null)));
    if (entry.thread !== null) lastOfThread.set(entry.thread, entry.key);
  }
  return placed;
}

/** Last Sunday of a month of 31 days. */
function lastSunday(year: string, month: '03' | '10'): CalendarDate {
  const end = `${year}-${month}-31`;
  return addDays(end, -weekday(end));
}

/** Offset of Amsterdam on that day, by the rule of Directive 2000/84/EC; the hours of the change itself are taken with the day. */
function amsterdamOffset(date: CalendarDate): '+0100' | '+0200' {
  const year = date.slice(0, 4);
  return date >= lastSunday(year, '03') && date < lastSunday(year, '10') ? '+0200' : '+0100';
}

/** The moment as an instant in UTC: date, and time as `HH:MM`. */
export function inUtc({ date, time }: Placed): Placed {
  const shifted = minutes(time) - (amsterdamOffset(date) === '+0200' ? 120 : 60);
  const inDay = (shifted + 24 * 60) % (24 * 60);
  return {
    date: shifted < 0 ? addDays(date, -1) : date,
    time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`,
  };
}

const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `07 Dec 2025`, as mail headers and LinkedIn's connections write it. */
export function englishDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${two(day)} ${englishMonths[month - 1] ?? ''} ${year}`;
}

/** Seconds that look like any others, the same for the same key. */
export const secondsOf = (key: string): string => two((key.length * 7) % 60);

/** A Date header, RFC 5322 section 3.3. */
export function mailDate(key: string, { date, time }: Placed): string {
  return `${englishDays[weekday(date)] ?? ''}, ${englishDate(date)} ${time}:${secondsOf(key)} ${amsterdamOffset(date)}`;
}
