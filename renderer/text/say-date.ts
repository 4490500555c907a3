import type { CalendarDate, Instant, Language } from '../../shared/domain/dates.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, found);
  return found;
}

/** A calendar date has no zone: it is read as noon UTC and shown as UTC. */
const atNoon = (date: CalendarDate) => new Date(`${date}T12:00:00Z`);

/** "di 6 mei 2026" */
export function sayDay(date: CalendarDate, language: Language): string {
  return format(language, 'day', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(atNoon(date))
    .replace(',', '');
}

/** "6 mei 2026", for running text and letters. */
export function sayDate(date: CalendarDate, language: Language): string {
  return format(language, 'date', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    atNoon(date),
  );
}

/** The local calendar date of an instant. */
export function dayOf(instant: Instant | Date): CalendarDate {
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** "di 6 mei 2026, 14:05", in the local zone. */
export function sayInstant(instant: Instant, language: Language): string {
  const time = format(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
  return `${sayDay(dayOf(instant), language)}, ${time}`;
}

/** As short as a list can bear: "14:05" today, "ma 27 okt" this year, "27 okt 2025" before. */
export function sayShort(instant: Instant, now: Date, language: Language): string {
  const date = new Date(instant);
  if (dayOf(date) === dayOf(now)) return format(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(date);
  if (date.getFullYear() === now.getFullYear()) {
    return format(language, 'short', { weekday: 'short', day: 'numeric', month: 'short' })
      .format(date)
      .replace(',', '');
  }
  return format(language, 'old', { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}
