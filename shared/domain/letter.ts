import { z } from 'zod';
import { CalendarDate, Instant, Language } from './dates.ts';
import { LetterDetails } from './letter-details.ts';

export const letterKinds = [
  'objection',
  'access',
  'both',
  'objection-short',
  'objection-post',
  'who-are-you',
  'reminder',
  'breach-again',
  'breach-one-list',
  'breach-colleague',
  'breach-linkedin-consent',
  'excuse-id-copy',
  'excuse-fee',
  'excuse-own-form',
  'excuse-wrong-channel',
  'excuse-language',
  'excuse-too-late',
  'excuse-article-41',
  'excuse-processor',
  'extension-late',
  'extension-no-reasons',
  'incomplete',
  'supplier-access',
  'linkedin-access',
  'linkedin-objection',
  'linkedin-report',
  'client-notice',
  'ap-complaint',
  'acm-report',
  'trade-body',
  'alias-leak',
] as const;
export const LetterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof LetterKind>;

/** `formal`: as a jurist writes; `plain`: short sentences, the same requests and articles. */
export const Tone = z.enum(['formal', 'plain']);
export type Tone = z.infer<typeof Tone>;

/** How a letter leaves. `imap-draft`: put in the mailbox's Drafts; `mailto`: the mail program. */
export const HandoverRoute = z.enum(['smtp', 'imap-draft', 'eml', 'mailto', 'clipboard', 'pdf', 'print']);
export type HandoverRoute = z.infer<typeof HandoverRoute>;

/** One element of a letter and the article it rests on; `present` is computed from the text. */
export const LetterElement = z.strictObject({ id: z.string(), article: z.string(), present: z.boolean() });
export type LetterElement = z.infer<typeof LetterElement>;

/** Something the letter speaks of, as it was when the letter was written. `sha256`: of the raw source or of the bytes sent. */
export const Annex = z.strictObject({
  what: z.enum(['message', 'letter', 'answer', 'later-message']),
  on: CalendarDate.nullable(),
  sha256: z.string(),
});
export type Annex = z.infer<typeof Annex>;

/** `text` is the body from salutation to signature, plain, paragraphs parted by an empty line. */
export const Letter = z.strictObject({
  id: z.number().int(),
  caseId: z.number().int(),
  kind: LetterKind,
  language: Language,
  tone: Tone,
  subject: z.string().max(300),
  text: z.string().max(50_000),
  details: LetterDetails,
  annexes: z.array(Annex),
  /** Version of the shipped template that it was written from; null: from the data subject's own text. */
  templateVersion: z.number().int().nullable(),
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
