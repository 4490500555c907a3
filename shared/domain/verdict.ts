import { z } from 'zod';
import type { CalendarDate } from './dates.ts';
import { Party } from './message.ts';

export const Label = z.enum(['recruiter', 'direct-marketing', 'other']);
export type Label = z.infer<typeof Label>;

/**
 * `flagged`: sure enough to show as unsolicited contact. `unsure`: shown apart, never counted as a flag.
 * `clear`: leave the sender alone.
 */
export const Band = z.enum(['flagged', 'unsure', 'clear']);
export type Band = z.infer<typeof Band>;

/** What a signal speaks for. `solicited` answers the separate question whether the contact was asked for. */
export const Favours = z.enum(['recruiter', 'direct-marketing', 'other', 'solicited', 'unsolicited']);
export type Favours = z.infer<typeof Favours>;

/** One named signal that counted. `weight` in log-odds; `evidence` the words or the header that triggered it. */
export const Reason = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  favours: Favours,
  weight: z.number(),
  evidence: z.string().max(300),
});
export type Reason = z.infer<typeof Reason>;

/** `confidence` 0..1 belongs to `label`. `reasons` strongest first. */
export const Verdict = z.strictObject({
  label: Label,
  unsolicited: z.boolean(),
  band: Band,
  confidence: z.number().min(0).max(1),
  reasons: z.array(Reason),
});
export type Verdict = z.infer<typeof Verdict>;

/** What is known of the data subject and of the relation with the sender at the time of the message. */
export interface Relationship {
  readonly ownNames: readonly string[];
  readonly ownAddresses: readonly string[];
  /** The message itself was written by the data subject. */
  readonly own: boolean;
  /** The message answers one the data subject sent. */
  readonly answersOwnMessage: boolean;
  /** The same sender began this thread with an approach that was flagged, and the data subject never answered. */
  readonly unanswered: { readonly on: CalendarDate; readonly label: Label } | null;
  /** The data subject wrote to this sender before this message. A refusal or objection does not count. */
  readonly earlierOwnMessage: CalendarDate | null;
  /** First degree on LinkedIn since, when connected before this message. A fact, never consent. */
  readonly connectedSince: CalendarDate | null;
  /** Who began the connection, when known. */
  readonly invitedBy: 'data-subject' | 'sender' | null;
  /** The data subject applied to this organisation before this message. */
  readonly appliedOn: CalendarDate | null;
  /** The data subject refused or objected to this sender before this message. */
  readonly refusedOn: CalendarDate | null;
  /** As the data subject recorded it for the day of the message; null when not recorded. Lowers severity, never consent. */
  readonly openToWork: boolean | null;
  /** The sender or its organisation was marked by the data subject. */
  readonly marked: 'allowed' | 'blocked' | null;
  /** How far that mark reaches. */
  readonly markOf: 'person' | 'organisation' | null;
}

export const unknownRelationship: Relationship = {
  ownNames: [],
  ownAddresses: [],
  own: false,
  answersOwnMessage: false,
  unanswered: null,
  earlierOwnMessage: null,
  connectedSince: null,
  invitedBy: null,
  appliedOn: null,
  refusedOn: null,
  openToWork: null,
  marked: null,
  markOf: null,
};

/** The data subject's own judgement of one message; wins over every verdict. */
export const Correction = z.strictObject({
  id: z.number().int(),
  messageId: z.number().int(),
  label: Label,
  unsolicited: z.boolean(),
  madeAt: z.string(),
});
export type Correction = z.infer<typeof Correction>;

/** How many messages the person taught by, of either side, and whether that is enough to count. */
export const Learning = z.strictObject({
  unwanted: z.number().int(),
  wanted: z.number().int(),
  /** Of each side. */
  needed: z.number().int(),
  counts: z.boolean(),
});
export type Learning = z.infer<typeof Learning>;

/** What Verzet makes of a message that a person only shows it: nothing of it is kept. */
export const TryOut = z.strictObject({
  from: Party,
  subject: z.string(),
  text: z.string(),
  organisation: z.string().nullable(),
  verdict: Verdict,
});
export type TryOut = z.infer<typeof TryOut>;
