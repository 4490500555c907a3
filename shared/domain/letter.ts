import { z } from 'zod';
import { CalendarDate, Instant, Language } from './dates.ts';
import type { Channel } from './message.ts';

/** `objection` art. 21, `access` art. 15, `both` in one letter, `reminder` after a term has passed. */
export const letterKinds = ['objection', 'access', 'both', 'reminder'] as const;
export const LetterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof LetterKind>;

/** How a letter leaves. `imap-draft`: put in the mailbox's Drafts; `mailto`: the mail program. */
export const HandoverRoute = z.enum(['smtp', 'imap-draft', 'eml', 'mailto', 'clipboard', 'pdf', 'print']);
export type HandoverRoute = z.infer<typeof HandoverRoute>;

/** One element of a letter and the article it rests on; `present` is computed from the text. */
export const LetterElement = z.strictObject({ id: z.string(), article: z.string(), present: z.boolean() });
export type LetterElement = z.infer<typeof LetterElement>;

/** `text` is the body from salutation to signature, plain, paragraphs parted by an empty line. */
export const Letter = z.strictObject({
  id: z.number().int(),
  caseId: z.number().int(),
  kind: LetterKind,
  language: Language,
  subject: z.string().max(300),
  text: z.string().max(50_000),
  /** Frozen once handed over; null while it can be edited. */
  frozenAt: Instant.nullable(),
  /** Message-ID (without angle brackets) that the sent letter carries. */
  messageId: z.string(),
  /** SHA-256 of the bytes handed over, hex. */
  sha256: z.string().nullable(),
  createdAt: Instant,
  /** The data subject's own words for art. 21(1) that the letter was written with. */
  personalReason: z.string().max(2000),
  /** The day that the letter bears and counts from; becomes the day of the hand-over. */
  datedOn: CalendarDate,
  /** The version that was handed over but not sent, and that this one stands in for. */
  replaces: z.number().int().nullable(),
});
export type Letter = z.infer<typeof Letter>;

/** All a letter template may name. Every value comes out verbatim. */
export interface LetterFacts {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly reference: string;
  readonly today: CalendarDate;
  readonly dataSubject: {
    readonly name: string;
    readonly city: string;
    readonly replyAddress: string;
    readonly profile: string | null;
  };
  readonly controller: { readonly name: string };
  readonly message: {
    readonly channel: Channel;
    readonly sentOn: CalendarDate | null;
    readonly subject: string;
    readonly senderName: string;
    readonly senderAddress: string | null;
    readonly receivingAddress: string | null;
    /** Earlier messages of the same organisation that were flagged as unsolicited too. */
    readonly earlierCount: number;
  };
  /** The data subject's own words for art. 21(1); empty: that ground states the general one. */
  readonly personalReason: string;
  /** Latest defensible last day to answer when the letter is received today; null when the route is not known. */
  readonly expectedDue: CalendarDate | null;
  /** For a reminder: the first letter. */
  readonly earlier: {
    readonly sentOn: CalendarDate;
    readonly receivedOn: CalendarDate;
    readonly due: CalendarDate;
    readonly rights: readonly ('objection' | 'access')[];
    /** Receipt rests on a convention, or the term was counted afresh after a question of the controller. */
    readonly receiptPresumed: boolean;
    readonly countedAfresh: boolean;
    /** An answer came that left a part open: the reminder then names what is missing while the term still runs. */
    readonly answeredPartly: boolean;
    /** The latest message that counts as contact after the objection (AVG art. 21(3)). */
    readonly newContact: { readonly on: CalendarDate; readonly subject: string } | null;
  } | null;
}
