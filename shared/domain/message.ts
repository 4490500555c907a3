import { z } from 'zod';
import type { Instant } from './dates.ts';

/** `chat`: WhatsApp, a text message or the like. */
export const Channel = z.enum(['email', 'linkedin', 'post', 'phone', 'chat']);
export type Channel = z.infer<typeof Channel>;

/** What a message was read from. `linkedin-*` are files of a LinkedIn archive, `by-hand` is what the person wrote down. */
export const SourceKind = z.enum([
  'eml',
  'emlx',
  'msg',
  'mbox',
  'maildir',
  'imap',
  'linkedin-messages',
  'linkedin-invitations',
  'by-hand',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** `incoming`: to the data subject; `outgoing`: written by the data subject. */
export const Direction = z.enum(['incoming', 'outgoing']);
export type Direction = z.infer<typeof Direction>;

/**
 * A name with where it can be reached.
 * `address`: e-mail address, lower case, or null. `profile`: LinkedIn path, decoded and lower case,
 * such as `in/some-slug` or `company/some-slug`, or null.
 */
export const Party = z.strictObject({
  name: z.string(),
  address: z.string().nullable(),
  profile: z.string().nullable(),
});
export type Party = z.infer<typeof Party>;

/**
 * One message as intake returns it: text only, no HTML, nothing stored yet.
 * `headers`: lower-case name -> unfolded values in order (e-mail only). `text` is capped at 200,000 characters.
 * `hosts`: hosts of links and images in the HTML or text, lower case, without duplicates.
 */
export interface Message {
  readonly channel: Channel;
  /** Message-ID without angle brackets. */
  readonly messageId: string | null;
  /** Message-IDs of In-Reply-To and References, newest last, without angle brackets. */
  readonly replyTo: readonly string[];
  /** LinkedIn conversation id. */
  readonly conversation: string | null;
  /** From the Date header or the archive; null when missing or unreadable. */
  readonly sentAt: Instant | null;
  readonly from: Party;
  readonly to: readonly Party[];
  readonly cc: readonly Party[];
  /** Reply-To addresses, lower case. */
  readonly answerTo: readonly string[];
  /** Delivered-To, X-Original-To, Envelope-To, lower case: the exact receiving addresses. */
  readonly deliveredTo: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly hosts: readonly string[];
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  /** LinkedIn: INBOX, ARCHIVE, SPAM or empty. */
  readonly folder: string | null;
  readonly draft: boolean;
  /** LinkedIn's sponsored rows: sent by its advertising, no person to address. */
  readonly sponsored: boolean;
  /** More than one other participant. */
  readonly group: boolean;
  /** SHA-256 of the raw source, hex. */
  readonly sourceHash: string;
}

/** A message together with its raw source and the kind of file it came from. */
export interface SourcedMessage {
  readonly source: SourceKind;
  readonly raw: Uint8Array;
  readonly message: Message;
  /** When the mail server says it received the message. */
  readonly receivedAt?: Instant | null;
}

/** What intake gives for one item: a message, or why it was skipped. `item` names it: a line, a row, an offset, a uid. */
export type IntakeItem =
  | { readonly kind: 'message'; readonly value: SourcedMessage }
  | { readonly kind: 'skipped'; readonly path: string; readonly item: string; readonly reason: SkipReason };

/** Stable codes; the sentences for people are in the window's and the command's text tables. */
export const SkipReason = z.enum([
  'not-a-message',
  'too-large',
  'truncated',
  'no-header-found',
  'unknown-columns',
  'unreadable',
  'encrypted-entry',
  'broken-zip',
  'zip-bomb',
  'unsafe-path',
  'unknown-kind',
  'empty',
  'draft',
  'not-found',
  'malformed',
  'unfit-owner',
]);
export type SkipReason = z.infer<typeof SkipReason>;
