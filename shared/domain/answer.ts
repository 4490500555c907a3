import { z } from 'zod';
import { CalendarDate } from './dates.ts';

/** What the data subject reads in an answer, in more words than whether it settles the case. */
export const AnswerSays = z.enum([
  'confirmed',
  'complete',
  'names-source',
  'no-data',
  'partly',
  'incomplete',
  'refused',
  'asks-id',
  'asks-to-specify',
  'asks-fee',
  'own-form',
  'wrong-channel',
  'language',
  'too-late',
  'article-41',
  'processor',
  'linkedin-consent',
]);
export type AnswerSays = z.infer<typeof AnswerSays>;

/** What a refusal must name (AVG art. 12(4)). */
export const RefusalNames = z.enum(['reason', 'authority', 'court']);
export type RefusalNames = z.infer<typeof RefusalNames>;

/** What a letter asks for; the source is asked in every one of them. */
export const AskedRight = z.enum(['objection', 'access', 'source']);
export type AskedRight = z.infer<typeof AskedRight>;

export const RightOutcome = z.enum([
  'not-asked',
  'awaiting',
  /** They answered with a question or a condition, which grants nothing and refuses nothing. */
  'undecided',
  'acknowledged',
  'acknowledged-partly',
  'complete',
  'incomplete',
  'no-data',
  'named',
  'answered',
  'not-named',
  'refused',
  'ignored',
  'breached',
]);
export type RightOutcome = z.infer<typeof RightOutcome>;

/** How one right fared. `on`: of what decided it; `times`: of a breach. */
export const RightState = z.strictObject({
  right: AskedRight,
  outcome: RightOutcome,
  on: CalendarDate.nullable(),
  times: z.number().int(),
});
export type RightState = z.infer<typeof RightState>;
