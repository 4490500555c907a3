import type { Label } from '../../../shared/domain/verdict.ts';

/**
 * What an honest reader would say of a message. `unsolicited` is true only for recruiting and direct marketing that nobody
 * asked for; everything labelled `other` has it false, phishing included (it gets no letter, `law.md` 8.6).
 */
export interface SampleTruth {
  readonly label: Label;
  readonly unsolicited: boolean;
}

/** The words that stand for a truth in the message modules. */
export const truths = {
  'cold-recruiter': { label: 'recruiter', unsolicited: true },
  'known-recruiter': { label: 'recruiter', unsolicited: false },
  'cold-marketing': { label: 'direct-marketing', unsolicited: true },
  'known-marketing': { label: 'direct-marketing', unsolicited: false },
  other: { label: 'other', unsolicited: false },
} as const satisfies Record<string, SampleTruth>;

export type SampleMailbox = 'INBOX' | 'Sent' | 'Archive';

export interface SampleAddress {
  readonly name: string;
  /** E-mail address, or the LinkedIn slug for a row of the archive. */
  readonly address: string;
}

/**
 * One written message. `daysAgo` counts from the day the sample is opened, `time` is `HH:MM` in Amsterdam.
 * `truth` is null for what the data subject wrote. `anyDay`: may keep its date when that falls in a weekend.
 * `answers`: key of the entry it replies to. `via`: the tool it was sent with, then its arguments.
 */
export interface SampleEntry {
  readonly key: string;
  readonly daysAgo: number;
  readonly time: string;
  readonly mailbox: SampleMailbox;
  readonly truth: SampleTruth | null;
  readonly anyDay: boolean;
  readonly from: SampleAddress;
  readonly to: SampleAddress;
  readonly subject: string;
  readonly answers: string | null;
  readonly via: readonly string[];
  /** LinkedIn conversation; joins a notification mail to its row in the archive. */
  readonly thread: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
}
