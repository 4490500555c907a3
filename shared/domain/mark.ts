import { z } from 'zod';
import { Instant } from './dates.ts';
import { InboxRow } from './inbox.ts';
import { Party } from './message.ts';
import { Band } from './verdict.ts';

/** The data subject's own rule for a sender: `allowed` is never flagged; of `blocked` every approach is. */
export const Marked = z.enum(['allowed', 'blocked']);
export type Marked = z.infer<typeof Marked>;

/** One person, or everybody who writes for an organisation. The rule of a person wins. */
export const MarkTarget = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('person'), party: Party }),
  z.strictObject({ of: z.literal('organisation'), id: z.number().int().positive() }),
]);
export type MarkTarget = z.infer<typeof MarkTarget>;

/** A rule as kept. `madeAt` null: before the day was kept with it. */
export const Mark = z.strictObject({
  target: MarkTarget,
  name: z.string(),
  marked: Marked,
  madeAt: Instant.nullable(),
  messages: z.number().int(),
});
export type Mark = z.infer<typeof Mark>;

/** What judging messages anew would change; nothing is stored. `rows`: as they stand now, with what they would become, newest first. */
export const JudgementPreview = z.strictObject({
  messages: z.number().int(),
  flagged: z.number().int(),
  unflagged: z.number().int(),
  otherwise: z.number().int(),
  rows: z.array(z.strictObject({ row: InboxRow, band: Band })),
});
export type JudgementPreview = z.infer<typeof JudgementPreview>;
