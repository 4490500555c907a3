import { z } from 'zod';
import { CalendarDate } from './dates.ts';

/** An address of the data subject that was given to one party only, as the data subject says: whoever else writes to it got it elsewhere. */
export const Alias = z.strictObject({
  address: z
    .string()
    .trim()
    .toLowerCase()
    .max(320)
    .regex(/^[^\s@]+@[^\s@]+$/),
  givenTo: z.string().trim().min(1).max(200),
  /** Null: the day is not known. */
  givenOn: CalendarDate.nullable(),
});
export type Alias = z.infer<typeof Alias>;

/** Somebody else who wrote to an alias: the first message that shows it. */
export const AliasLeak = z.strictObject({
  name: z.string(),
  messageId: z.number().int(),
  on: CalendarDate.nullable(),
  messages: z.number().int(),
});
export type AliasLeak = z.infer<typeof AliasLeak>;

/** An address that mail came in on, with what is known of it. `guess`: to whom it may have been given, to be confirmed. */
export const AliasRow = z.strictObject({
  address: z.string(),
  alias: Alias.nullable(),
  guess: z.string(),
  messages: z.number().int(),
  since: CalendarDate.nullable(),
  leaks: z.array(AliasLeak),
});
export type AliasRow = z.infer<typeof AliasRow>;
