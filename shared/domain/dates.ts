import { z } from 'zod';

/** A calendar date `YYYY-MM-DD`, without time or zone: the unit in which legal terms are counted. */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** An instant, ISO 8601 with offset or `Z`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** Countries whose public holidays the deadline rules know (ISO 3166-1 alpha-2; the United Kingdom is `GB`). */
export const countries = ['NL', 'BE', 'DE', 'IE', 'GB'] as const;
/** `ZZ`: another country, whose holidays are not known here (ISO 3166-1: for the user to assign). */
export const Country = z.enum([...countries, 'ZZ']);
export type Country = z.infer<typeof Country>;

export const Language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof Language>;
