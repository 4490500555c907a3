import { z } from 'zod';
import { CalendarDate, Instant } from './dates.ts';
import { InboxRow } from './inbox.ts';
import { Party } from './message.ts';

/** For whom a person wrote, and from when to when. `organisation` null: for nobody that is known. */
export const PersonPeriod = z.strictObject({
  organisation: z.strictObject({ id: z.number().int(), name: z.string() }).nullable(),
  first: Instant.nullable(),
  last: Instant.nullable(),
  messages: z.number().int(),
  flagged: z.number().int(),
  /** Whether they were in the data subject's network at the first of these messages; null: no archive tells. */
  inNetwork: z.boolean().nullable(),
});
export type PersonPeriod = z.infer<typeof PersonPeriod>;

/** One who writes, by whatever address or profile, for whatever organisation. */
export const PersonDetail = z.strictObject({
  party: Party,
  /** Every address and profile, and how they are known to be of one person. */
  reaches: z.array(
    z.strictObject({
      party: Party,
      how: z.enum(['asked', 'message', 'connection', 'by-hand']),
      messages: z.number().int(),
    }),
  ),
  periods: z.array(PersonPeriod),
  connectedSince: CalendarDate.nullable(),
  messages: z.array(InboxRow),
  caseIds: z.array(z.number().int()),
  /** Others of the same name; the data subject may say that they are one. */
  namesakes: z.array(z.strictObject({ party: Party, organisation: z.string().nullable(), messages: z.number().int() })),
});
export type PersonDetail = z.infer<typeof PersonDetail>;
