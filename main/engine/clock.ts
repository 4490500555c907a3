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

/** So many milliseconds after an instant, as real time goes. */
export function instantAfter(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The day of the person's calendar on which a moment falls. */
export const dayOf = (clock: Clock, milliseconds: number): CalendarDate =>
  localDate(new Date(milliseconds).toISOString(), clock.timeZone);

export const now = (clock: Clock): Instant => clock.now().toISOString();

/** Whether an instant lies behind us. */
export function isPast(clock: Clock, instant: Instant): boolean {
  return Date.parse(instant) <= clock.now().getTime();
}

/** A clock that stands at noon (UTC) of a day: for what is written down as of then. */
export function clockOn(day: CalendarDate, timeZone: string): Clock {
  const at = new Date(`${day}T12:00:00Z`);
  return { now: () => at, timeZone };
}
