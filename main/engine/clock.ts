import type { CalendarDate, Instant } from '../../shared/domain/dates.ts';
import { localDate } from '../../shared/rules/local-date.ts';

/** The only source of the present. `timeZone` is the data subject's, IANA name. */
export interface Clock {
  readonly now: () => Date;
  readonly timeZone: string;
}

/** Today as the data subject's calendar has it. */
export function today(clock: Clock): CalendarDate {
  return localDate(clock.now().toISOString(), clock.timeZone);
}

/** Hours since an instant, as real time goes. */
export function hoursSince(clock: Clock, instant: Instant): number {
  return (clock.now().getTime() - Date.parse(instant)) / 3_600_000;
}

/** A clock that stands at noon (UTC) of a day: for what is written down as of then. */
export function clockOn(day: CalendarDate, timeZone: string): Clock {
  const at = new Date(`${day}T12:00:00Z`);
  return { now: () => at, timeZone };
}
