import type { CalendarDate } from '../../shared/domain/dates.ts';
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
