import type { CalendarDate, Country } from '../domain/dates.ts';
import type { SkippedDay } from '../domain/deadline.ts';
import { addDays, weekday } from './calendar.ts';
import { type HolidayKind, holidayOn } from './holidays.ts';

/**
 * Which days besides weekends are passed over.
 * `certain`: public holidays only. `usual`: Good Friday too. `all`: every doubtful day too, the latest defensible reading.
 */
export type Counting = 'certain' | 'usual' | 'all';

const counted: Readonly<Record<Counting, readonly HolidayKind[]>> = {
  certain: ['holiday'],
  usual: ['holiday', 'equated'],
  all: ['holiday', 'equated', 'decree', 'bank', 'regional'],
};

/** Null for a working day (Reg. 1182/71 art. 2(2)). A holiday in a weekend is told as the weekend, with its name. */
export function whyPassedOver(date: CalendarDate, country: Country, counting: Counting): SkippedDay | null {
  const holiday = holidayOn(date, country);
  const name = holiday?.name ?? '';
  const day = weekday(date);
  if (day === 6) return { date, why: 'saturday', name };
  if (day === 0) return { date, why: 'sunday', name };
  if (holiday === null || !counted[counting].includes(holiday.kind)) return null;
  return { date, why: holiday.kind === 'holiday' ? 'holiday' : 'doubtful-holiday', name };
}

/** The first working day on or after `date` (`direction` 1) or on or before it (-1), with the days passed over on the way. */
export function rollToWorkingDay(
  date: CalendarDate,
  country: Country,
  counting: Counting,
  direction: 1 | -1,
): { date: CalendarDate; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  let current = date;
  for (;;) {
    const why = whyPassedOver(current, country, counting);
    if (why === null) return { date: current, skipped };
    skipped.push(why);
    current = addDays(current, direction);
  }
}

/** `count` working days after `date`, which itself is not counted. */
export function addWorkingDays(date: CalendarDate, count: number, country: Country, counting: Counting): CalendarDate {
  let current = date;
  for (let done = 0; done < count; done += 1) {
    current = rollToWorkingDay(addDays(current, 1), country, counting, 1).date;
  }
  return current;
}
