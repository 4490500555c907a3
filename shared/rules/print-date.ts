import type { CalendarDate, Language } from '../domain/dates.ts';
import { partsOf, weekday } from './calendar.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** `7 april 2026`, `7 April 2026`. The same on every computer: no locale data of the platform. */
export function printDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${months[language][month - 1]} ${year}`;
}

/** `dinsdag 7 april 2026`, `Tuesday 7 April 2026`. */
export function printDay(date: CalendarDate, language: Language): string {
  return `${weekdays[language][weekday(date)]} ${printDate(date, language)}`;
}
