import type { CalendarDate, Instant } from '../domain/dates.ts';
import { daysBetween, partsOf } from './calendar.ts';

const minute = 60_000;

/** Milliseconds since 1970-01-01T00:00Z, for `Intl`. */
function millisecondsOf(instant: Instant): number {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/.exec(
    instant,
  );
  if (match === null) throw new RangeError('not an instant');
  const [, date = '', hours, minutes, seconds = '0', sign, offsetHours = '0', offsetMinutes = '0'] = match;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const minutesOfDay = Number(hours) * 60 + Number(minutes) - offset;
  return (daysBetween('1970-01-01', date) * 24 * 60 + minutesOfDay) * minute + Number(seconds) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and every message asks for one. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** The calendar date that clocks in `timeZone` (IANA name) show at an instant (ISO 8601 with offset or `Z`). */
export function localDate(instant: Instant, timeZone: string): CalendarDate {
  const parts = formatFor(timeZone).formatToParts(millisecondsOf(instant));
  const part = (type: 'year' | 'month' | 'day') => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  partsOf(date);
  return date;
}

/** The same instant as clocks in `timeZone` show it, with their offset: `2026-03-05T00:10:00+01:00`. */
export function localInstant(instant: Instant, timeZone: string): Instant {
  const at = Math.floor(millisecondsOf(instant) / 1000) * 1000;
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: 'hour' | 'minute' | 'second') => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const clock = `${localDate(instant, timeZone)}T${part('hour')}:${part('minute')}:${part('second')}`;
  const offset = Math.round((millisecondsOf(`${clock}Z`) - at) / minute);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${clock}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
