import type { Message } from '../../../shared/domain/message.ts';
import type { Favours, Relationship } from '../../../shared/domain/verdict.ts';
import type { TextParts } from './quoted-text.ts';

/** What a signal may look at. Everything is derived from the message and the relationship alone. */
export interface SignalInput {
  readonly message: Message;
  readonly relationship: Relationship;
  readonly parts: TextParts;
  /** Domain of the sender's address, lower case, or an empty string. */
  readonly senderDomain: string;
  /**
   * The words found for the phrase groups of this signal: new text and subject.
   * Exact substrings of `message.subject` or `message.text`, at most one per phrase.
   */
  readonly found: (group: string) => readonly string[];
  /** The same for the text that the sender quotes of an own earlier message. */
  readonly foundInOwnQuote: (group: string) => readonly string[];
  /** First header of that lower-case name as `name: value`, when its value matches. */
  readonly header: (name: string, value?: RegExp) => string | null;
}

/**
 * One named reason. `phrases`: groups of patterns in the notation of `compile-phrases.ts`, looked up in one pass
 * for all signals together. `find` gives the evidence, or null when the signal is absent; without it the evidence is what
 * was found for the phrases of the group `all`.
 */
export interface Signal {
  readonly id: string;
  /** One English sentence. */
  readonly description: string;
  /** Where the knowledge comes from. */
  readonly source: string;
  readonly favours: Favours;
  /**
   * `sender`: who writes, or by what means (an agency's name, a bulk header). `subject`: words that a message about the
   * subject has, whoever writes it. Neither is a request or an offer, so neither convicts, alone or together.
   * `contact`: the tone of an approach without its subject. What is said in a signature counts for `sender` only.
   */
  readonly about?: 'sender' | 'subject' | 'contact';
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
  readonly find?: (input: SignalInput) => string | readonly string[] | null;
}
