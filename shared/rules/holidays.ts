import frozen from '../data/holidays.json' with { type: 'json' };
import type { CalendarDate, Country } from '../domain/dates.ts';
import { addDays, weekday } from './calendar.ts';

/**
 * `holiday`: certain. `equated`: Good Friday in the Netherlands (Algemene termijnenwet art. 3(2)).
 * `decree`: equated by royal decree (art. 3(3)). `bank`: Irish bank holidays and substitute days, no public holidays.
 * `regional`: of one or more German Länder, of Scotland or of Northern Ireland.
 * All but the first are doubtful under Reg. 1182/71 art. 2(1).
 */
export type HolidayKind = 'holiday' | 'equated' | 'decree' | 'bank' | 'regional';

export interface Holiday {
  readonly date: CalendarDate;
  /** In the country's own language. */
  readonly name: string;
  readonly kind: HolidayKind;
}

const lists: Readonly<Record<Country, ReadonlyMap<CalendarDate, Holiday>>> = {
  NL: byDate(frozen.NL),
  BE: byDate(frozen.BE),
  DE: byDate(frozen.DE),
  IE: byDate(frozen.IE),
  GB: byDate(frozen.GB),
  ZZ: new Map(),
};

/** The first of two holidays on one day stands for both. */
function byDate(entries: readonly { date: string; name: string; kind: string }[]): ReadonlyMap<CalendarDate, Holiday> {
  const found = new Map<CalendarDate, Holiday>();
  for (const { date, name, kind } of entries) if (!found.has(date)) found.set(date, { date, name, kind: kindOf(kind) });
  return found;
}

function kindOf(text: string): HolidayKind {
  switch (text) {
    case 'holiday':
    case 'equated':
    case 'decree':
    case 'bank':
    case 'regional':
      return text;
    default:
      throw new Error('holidays.json holds an unknown kind');
  }
}

export function holidayOn(date: CalendarDate, country: Country): Holiday | null {
  return lists[country].get(date) ?? null;
}

/** False for years outside the frozen list: there only weekends are passed over. */
export function holidaysKnown(date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= frozen.firstYear && year <= frozen.lastYear;
}

/**
 * Whether a royal decree may still equate this Dutch working day to a holiday (Algemene termijnenwet art. 3(3)): a Friday after
 * or a Monday before a holiday, in a year whose decree is not known here.
 */
export function mayBeDecreed(date: CalendarDate, country: Country): boolean {
  if (country !== 'NL' || Number(date.slice(0, 4)) <= frozen.decreesKnownUntil) return false;
  const day = weekday(date);
  if ((day !== 1 && day !== 5) || holidayOn(date, country) !== null) return false;
  return holidayOn(addDays(date, day === 1 ? 1 : -1), country)?.kind === 'holiday';
}
