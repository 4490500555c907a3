import type { Evidence, EvidencePlace, MessageFact, MessageFactCode } from '../../../shared/domain/message-fact.ts';
import type { Alias } from '../../../shared/domain/alias.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Label } from '../../../shared/domain/verdict.ts';
import type { Message } from '../../../shared/domain/message.ts';
import { splitQuotedText } from '../triage/quoted-text.ts';
import { splitSignature } from '../triage/signature.ts';
import type { Writer } from './given-to.ts';
import type { History } from './history.ts';

/** A message as the facts read it, with what is known of the data subject and of earlier contact. */
export interface FactInput {
  readonly message: Message;
  readonly own: {
    readonly names: readonly string[];
    readonly addresses: readonly string[];
    /** The data subject's headlines on LinkedIn, as archives told them. */
    readonly headlines: readonly string[];
  };
  /** What the sender wrote now, without what is quoted; `body` and `signature` are its two parts. */
  readonly fresh: string;
  readonly body: string;
  readonly signature: string;
  /** It is, or may be, an approach: only then is anything missing or wrong in it held against its sender. */
  readonly approach: boolean;
  /** No earlier contact with this sender is known, in either direction. */
  readonly first: boolean;
  /** The data subject wrote to this sender, or applied there: it may have any address from that. */
  readonly known: boolean;
  /** As judged, or as the data subject corrected it. */
  readonly label: Label;
  readonly writer: Writer;
  /** The organisation behind the sender; null when nothing tells it. */
  readonly organisation: string | null;
  /** What is registered of the address that received the message. */
  readonly alias: Alias | null;
  /** The day of the message where the data subject lives; null when it bears no date. */
  readonly day: CalendarDate | null;
  readonly history: History;
}

export type ReadFact = (input: FactInput) => readonly MessageFact[];

export function factInput(
  message: Message,
  known: Omit<FactInput, 'message' | 'fresh' | 'body' | 'signature'>,
): FactInput {
  const { fresh } = splitQuotedText(message, { ownNames: known.own.names, ownAddresses: known.own.addresses });
  return { ...known, message, fresh, ...splitSignature(fresh, message.from.name) };
}

const longest = 300;

export const evidence = (place: EvidencePlace, words: string): Evidence => {
  const line = words.trim();
  return { place, words: line.length <= longest ? line : line.slice(0, longest) };
};

export const fact = (
  code: MessageFactCode,
  found: readonly Evidence[] = [],
  values: MessageFact['values'] = {},
): MessageFact => ({ code, evidence: [...found], values });
