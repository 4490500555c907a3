import type { Message } from '../../../shared/domain/message.ts';

/** A letter that was sent and may be answered, or a message that was taken as an answer and may be gone on about. */
export interface LetterSign {
  /** Null when it was not written here. */
  readonly letterId: number | null;
  readonly caseId: number;
  /** Without angle brackets; null when it did not go by mail. */
  readonly messageId: string | null;
  readonly reference: string | null;
}

export type ReplyMatch =
  | { readonly caseId: number; readonly letterId: number | null; readonly by: 'message-id' | 'reference' }
  | { readonly suggestion: readonly number[] };

/**
 * Which letter a message answers. Certain by the chain of Message-IDs (RFC 5322 3.6.4), nearest first, or by our reference
 * in subject or text when all references found are of one case; those of several cases are only a suggestion. Null: it
 * names no letter.
 */
export function matchReply(
  message: Pick<Message, 'replyTo' | 'subject' | 'text'>,
  letters: readonly LetterSign[],
  findReferences: (text: string) => readonly string[],
): ReplyMatch | null {
  for (const id of message.replyTo.toReversed()) {
    const letter = letters.find(({ messageId }) => messageId === id);
    if (letter) return { caseId: letter.caseId, letterId: letter.letterId, by: 'message-id' };
  }
  const references = new Set(
    findReferences(`${message.subject}\n${message.text}`).map((reference) => reference.toUpperCase()),
  );
  const referred = letters.filter(({ reference }) => reference !== null && references.has(reference.toUpperCase()));
  const [latest] = referred.toSorted((one, other) => (other.letterId ?? 0) - (one.letterId ?? 0));
  if (latest === undefined) return null;
  const cases = [...new Set(referred.map(({ caseId }) => caseId))];
  return cases.length > 1
    ? { suggestion: cases }
    : { caseId: latest.caseId, letterId: latest.letterId, by: 'reference' };
}
