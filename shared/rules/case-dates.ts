import type { CaseEvent, CaseState, Stage } from '../domain/case.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { addDays, compareDates } from './calendar.ts';
import { authorityTerm } from './escalation.ts';

/** `court`: the data subject's own term; the others bind someone else. */
export type CaseDateKind = 'answer' | 'courtesy' | 'court' | 'authority';

/** A day that a case waits for. `pastFrom`: the first day on which it is past beyond doubt. */
export interface CaseDate {
  readonly kind: CaseDateKind;
  readonly on: CalendarDate;
  readonly pastFrom: CalendarDate;
}

const asleep: ReadonlySet<Stage> = new Set(['closed', 'paused']);

/** The days that still matter in a case, the nearest first; none in one that is closed or put aside. */
export function caseDates(state: CaseState, events: readonly CaseEvent[]): CaseDate[] {
  const { stage, deadline, response, courtesyEnd, ownTerm, next, pending } = state;
  if (asleep.has(stage)) return [];
  const dates: CaseDate[] = [];
  if (deadline !== null && response === null) {
    const late = next.find(({ action, why }) => action === 'send-reminder' && why === 'term-passed')?.from;
    dates.push({ kind: 'answer', on: deadline.due, pastFrom: late ?? addDays(deadline.dueIfDecreeDaysCount, 1) });
  }
  if (courtesyEnd !== null && response === null)
    dates.push({ kind: 'courtesy', on: courtesyEnd, pastFrom: addDays(courtesyEnd, 1) });
  if (ownTerm !== null) dates.push({ kind: 'court', on: ownTerm.warn, pastFrom: addDays(ownTerm.warn, 1) });
  const hears = pending.includes('authority') ? authorityTerm(events) : null;
  if (hears !== null)
    dates.push({ kind: 'authority', on: hears.due, pastFrom: addDays(hears.dueIfDecreeDaysCount, 1) });
  return dates.toSorted((one, other) => compareDates(one.on, other.on));
}

export type Moment = 'before' | 'on' | 'after';

/** A day on which the data subject is told of a date. */
export interface Reminding {
  readonly date: CaseDate;
  readonly moment: Moment;
  readonly day: CalendarDate;
}

/** Days before a date on which it is announced: one's own term early enough to find help. */
const daysBefore: Readonly<Record<CaseDateKind, readonly number[]>> = {
  answer: [3],
  courtesy: [],
  court: [14, 3],
  authority: [],
};

/** When to be told of a date: before it, on it, and once it is past beyond doubt. One's own term has no after: it is gone then. */
export function remindings(date: CaseDate): Reminding[] {
  const { kind, on, pastFrom } = date;
  return [
    ...daysBefore[kind].map((days): Reminding => ({ date, moment: 'before', day: addDays(on, -days) })),
    { date, moment: 'on', day: on },
    ...(kind === 'court' ? [] : [{ date, moment: 'after', day: pastFrom } as const]),
  ];
}

/** What there is to tell of the days after `since` up to and with `today`: of each date the last word only. */
export function dueRemindings(dates: readonly CaseDate[], since: CalendarDate, today: CalendarDate): Reminding[] {
  return dates.flatMap((date) => {
    const reached = remindings(date).filter(({ day }) => compareDates(day, since) > 0 && compareDates(day, today) <= 0);
    return reached.slice(-1);
  });
}
