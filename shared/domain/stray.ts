import { z } from 'zod';
import { CalendarDate } from './dates.ts';
import { InboxRow } from './inbox.ts';

/** What points to a case: our references of several cases, the very sender, the sender's domain, or the name alone. */
export const StraySign = z.enum(['references', 'sender', 'domain', 'name']);
export type StraySign = z.infer<typeof StraySign>;

export const StrayGuess = z.strictObject({ caseId: z.number().int(), sign: StraySign });
export type StrayGuess = z.infer<typeof StrayGuess>;

/** A message that may answer a letter, and surely answers none. The likeliest guess first. */
export const StrayAnswer = z.strictObject({
  message: InboxRow,
  arrivedOn: CalendarDate,
  guesses: z.array(StrayGuess),
});
export type StrayAnswer = z.infer<typeof StrayAnswer>;
