import { z } from 'zod';
import { Organisation } from './controller.ts';
import { CalendarDate, Instant } from './dates.ts';
import { ListedEntry, ListedKind } from './listed.ts';
import { Channel, Direction, Party } from './message.ts';
import { MessageFact } from './message-fact.ts';
import { OrganisationChange } from './organisation-change.ts';
import { Band, Correction, Label, Reason } from './verdict.ts';

/**
 * `flagged`: unsolicited contact still to be decided on. `unsure`: the doubtful ones. `decided`: left alone or with a case.
 * `unsolicited`: every flagged message, decided on or not. `all`: every incoming message.
 */
export const InboxView = z.enum(['flagged', 'unsure', 'decided', 'unsolicited', 'all']);
export type InboxView = z.infer<typeof InboxView>;

/** `query`: words to search for; empty lists all. Newest first. */
export const InboxQuery = z.strictObject({
  view: InboxView,
  query: z.string().max(300),
  label: Label.nullable(),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(500),
});
export type InboxQuery = z.infer<typeof InboxQuery>;

export const InboxRow = z.strictObject({
  id: z.number().int(),
  channel: Channel,
  direction: Direction,
  sentAt: Instant.nullable(),
  from: Party,
  organisation: z.strictObject({ id: z.number().int(), name: z.string() }).nullable(),
  subject: z.string(),
  snippet: z.string(),
  label: Label,
  unsolicited: z.boolean(),
  band: Band,
  confidence: z.number(),
  corrected: z.boolean(),
  caseId: z.number().int().nullable(),
  /** Contact after an objection: AVG art. 21(3). */
  breach: z.boolean(),
});
export type InboxRow = z.infer<typeof InboxRow>;

export const InboxCounts = z.strictObject({
  flagged: z.number().int(),
  unsure: z.number().int(),
  decided: z.number().int(),
  all: z.number().int(),
});
export type InboxCounts = z.infer<typeof InboxCounts>;

export const InboxPage = z.strictObject({
  total: z.number().int(),
  /** False: `total` is a number that there are at least. */
  complete: z.boolean(),
  rows: z.array(InboxRow),
  counts: InboxCounts,
  milliseconds: z.number(),
});
export type InboxPage = z.infer<typeof InboxPage>;

/** Why nobody should answer a message: it pretends to be somebody else, or it is true spam. */
export const Suspicion = z.enum(['phishing', 'spam']);
export type Suspicion = z.infer<typeof Suspicion>;

/** One opened message: plain text only. */
export const MessageDetail = z.strictObject({
  row: InboxRow,
  to: z.array(Party),
  cc: z.array(Party),
  /** The address of the data subject that received it, as exactly as known. */
  receivingAddress: z.string().nullable(),
  text: z.string(),
  /** `kept`: its content is here, and can be saved. */
  attachments: z.array(z.strictObject({ name: z.string(), type: z.string(), size: z.number(), kept: z.boolean() })),
  reasons: z.array(Reason),
  /** What the message reveals, beside its verdict. */
  facts: z.array(MessageFact),
  sourceHash: z.string(),
  /** Where it came from, for people: "mbox", an account's name. */
  places: z.array(z.string()),
  connectedSince: CalendarDate.nullable(),
  earlierCount: z.number().int(),
  correction: Correction.nullable(),
  suspicion: Suspicion.nullable(),
});
export type MessageDetail = z.infer<typeof MessageDetail>;

/** What the data subject decided on a message: leave the sender alone. Undone with `message.undoDecision`. */
export const Decision = z.strictObject({ id: z.number().int(), messageId: z.number().int(), madeAt: Instant });
export type Decision = z.infer<typeof Decision>;

export const OrganisationSummary = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  domains: z.array(z.string()),
  messages: z.number().int(),
  flagged: z.number().int(),
  people: z.number().int(),
  openCases: z.number().int(),
  lastContact: Instant.nullable(),
  marked: z.enum(['allowed', 'blocked']).nullable(),
  /** What the list of known organisations says of one of its domains. */
  listed: ListedKind.nullable(),
});
export type OrganisationSummary = z.infer<typeof OrganisationSummary>;

export const OrganisationDetail = z.strictObject({
  summary: OrganisationSummary,
  organisation: Organisation,
  people: z.array(z.strictObject({ party: Party, messages: z.number().int(), last: Instant.nullable() })),
  messages: z.array(InboxRow),
  caseIds: z.array(z.number().int()),
  changes: z.array(OrganisationChange),
  listed: ListedEntry.nullable(),
});
export type OrganisationDetail = z.infer<typeof OrganisationDetail>;
