import { z } from 'zod';
import { Controller } from './controller.ts';
import { CalendarDate } from './dates.ts';

/** What an answer can leave open, each with its own article. */
export const missingParts = [
  'confirmation',
  'decision',
  'erasure',
  'recipients-informed',
  'copy',
  'purposes',
  'categories',
  'recipients',
  'retention',
  'source',
  'automated-decisions',
  'transfers',
] as const;
export const MissingPart = z.enum(missingParts);
export type MissingPart = z.infer<typeof MissingPart>;

/**
 * What only the data subject can say for a letter; all of it optional, each kind says what it cannot do without
 * (`letterRules`). Nothing of it is guessed.
 */
export const LetterDetails = z.strictObject({
  /** Who the letter goes to when that is not the controller of the case: a supplier, a client, a trade body, a shop. */
  addressee: Controller.nullable().default(null),
  /** The answer that the letter goes into; without a date the last one on record. `quote`: a line of it, word for word. */
  answer: z
    .strictObject({ on: CalendarDate.nullable().default(null), quote: z.string().trim().max(1000).default('') })
    .default({ on: null, quote: '' }),
  /** The one list that they say they stopped. */
  stoppedList: z.string().trim().max(200).default(''),
  missing: z.array(MissingPart).max(missingParts.length).default([]),
  /** Post addressed to the residents of an address, without a name. */
  toResidents: z.boolean().default(false),
  /** The message came to an address used for business; null: not said. */
  businessAddress: z.boolean().nullable().default(null),
  /** Said by the data subject, and needed for what the letter states about them: see `letterRules`. */
  confirmed: z.boolean().default(false),
});
export type LetterDetails = z.infer<typeof LetterDetails>;

export const noDetails: LetterDetails = LetterDetails.parse({});
