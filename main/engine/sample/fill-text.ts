import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { addDays } from '../../../shared/rules/calendar.ts';
import { printDate, printDay } from '../../../shared/rules/print-date.ts';
import { rollToWorkingDay } from '../../../shared/rules/working-days.ts';

const slot = /\{(?<form>dag|day|maand|month|datum)(?:(?<offset>[+-]\d+)|@(?<named>[a-z0-9-]+))?\}/g;

export interface FillFacts {
  readonly today: CalendarDate;
  /** The day on which the text itself was sent. */
  readonly sentOn: CalendarDate;
  readonly dateOf: (key: string) => CalendarDate;
  readonly reference: string;
}

const withoutYear = (text: string): string => text.replace(/ \d{4}$/, '');
const appointment = (date: CalendarDate): CalendarDate => rollToWorkingDay(date, 'NL', 'usual', 1).date;

function printed(form: string, date: CalendarDate): string {
  switch (form) {
    case 'dag':
      return withoutYear(printDay(appointment(date), 'nl'));
    case 'day':
      return withoutYear(printDay(appointment(date), 'en'));
    case 'maand':
      return printDate(date, 'nl').split(' ')[1] ?? '';
    case 'month':
      return printDate(date, 'en').split(' ')[1] ?? '';
    default:
      return printDate(date, 'nl');
  }
}

/**
 * Fills what depends on the day. `{dag+4}` four days on, moved to a working day; `{day+4}` in English; `{maand}`, `{month}`
 * a month; `{datum@key}` the day of another entry; `{datum@521}` so many days before today; `{{reference}}` the letter's.
 */
export function fillText(text: string, { today, sentOn, dateOf, reference }: FillFacts): string {
  return text
    .replaceAll('{{reference}}', reference)
    .replaceAll(slot, (_slot, form: string, offset?: string, named?: string) => {
      if (named === undefined) return printed(form, addDays(sentOn, Number(offset ?? 0)));
      return printed(form, /^\d+$/.test(named) ? addDays(today, -Number(named)) : dateOf(named));
    });
}
