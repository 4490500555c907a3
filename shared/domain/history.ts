import { z } from 'zod';
import { CaseEvent } from './case.ts';
import { CalendarDate, Instant } from './dates.ts';
import { InboxRow } from './inbox.ts';

/** One thing that happened between the data subject and an organisation: a message, or an event of one of its cases. */
export const HistoryEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('message'),
    on: CalendarDate.nullable(),
    row: InboxRow,
    /** Whether its sender was in the network then; null: no archive tells. */
    inNetwork: z.boolean().nullable(),
  }),
  z.strictObject({
    kind: z.literal('event'),
    on: CalendarDate,
    caseId: z.number().int(),
    reference: z.string(),
    event: CaseEvent,
    /** The message that it is about. */
    row: InboxRow.nullable(),
  }),
]);
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** All that happened with one organisation, over all its cases and messages; the newest first. */
export const OrganisationHistory = z.strictObject({
  firstContact: Instant.nullable(),
  messages: z.number().int(),
  unsolicited: z.number().int(),
  /** The day of the first objection that was sent. */
  objectedOn: CalendarDate.nullable(),
  afterObjection: z.number().int(),
  entries: z.array(HistoryEntry),
});
export type OrganisationHistory = z.infer<typeof OrganisationHistory>;
