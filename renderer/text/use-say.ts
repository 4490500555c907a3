import { useMemo } from 'react';
import type { CalendarDate, Instant } from '../../shared/domain/dates.ts';
import { dayOf, sayDate, sayDay, sayInstant, sayShort } from './say-date.ts';
import { useLanguage, useText } from './use-text.ts';

export interface Say {
  readonly today: () => CalendarDate;
  readonly day: (date: CalendarDate) => string;
  readonly date: (date: CalendarDate) => string;
  readonly instant: (instant: Instant) => string;
  readonly short: (instant: Instant) => string;
  /** "over 5 dagen", "vandaag", "3 dagen te laat". */
  readonly left: (days: number) => string;
  /** "zojuist", "4 minuten geleden". */
  readonly ago: (instant: Instant) => string;
}

/** Dates and spans as people say them, in the language of the window. */
export function useSay(): Say {
  const language = useLanguage();
  const t = useText();
  return useMemo(
    () => ({
      today: () => dayOf(new Date()),
      day: (date) => sayDay(date, language),
      date: (date) => sayDate(date, language),
      instant: (instant) => sayInstant(instant, language),
      short: (instant) => sayShort(instant, new Date(), language),
      left: (days) => {
        if (days < 0) return t('due.late', { days: -days });
        if (days === 0) return t('due.today');
        return days === 1 ? t('due.tomorrow') : t('due.in', { days });
      },
      ago: (instant) => {
        const minutes = Math.max(0, Math.round((Date.now() - new Date(instant).getTime()) / 60_000));
        if (minutes < 1) return t('ago.now');
        if (minutes < 60) return t('ago.minutes', { count: minutes });
        if (minutes < 24 * 60) return t('ago.hours', { count: Math.round(minutes / 60) });
        return sayDay(dayOf(instant), language);
      },
    }),
    [language, t],
  );
}
