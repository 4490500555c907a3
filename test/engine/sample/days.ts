import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { addDays } from '../../../shared/rules/calendar.ts';

/** Days to open the sample on: a whole week, a leap day, both changes of the clock, and the turn of a year. */
export const openingDays: readonly CalendarDate[] = [
  ...[0, 1, 2, 3, 4, 5, 6].map((days) => addDays('2026-11-23', days)),
  '2028-02-29',
  '2026-03-30',
  '2026-10-26',
  '2027-01-01',
];
