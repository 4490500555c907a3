import type { CalendarDate } from '../../shared/domain/dates.ts';

/** A day as people type it, day first (`5-3-2026`, `5/3/26`, `5 3 2026`), or `2026-03-05`; null for a day that does not exist. */
export function typedDate(typed: string): CalendarDate | null {
  const parts = typed.trim().split(/[-/. ]+/u);
  const [first = '', month = '', last = ''] = parts;
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return full.length === 4 && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : null;
}
