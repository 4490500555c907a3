import type { Message } from '../../../shared/domain/message.ts';
import { isFreeMail, isPlatform, registrableDomain } from './domains.ts';

/** A letter that was sent and may be answered. `messageId` without angle brackets; null when it did not go by mail. */
export interface LetterSign {
  /** Null when it was not written here. */
  readonly letterId: number | null;
  readonly caseId: number;
  readonly messageId: string | null;
  readonly reference: string | null;
  readonly controllerDomain: string | null;
}

export type ReplyMatch =
  | { readonly caseId: number; readonly letterId: number | null; readonly by: 'message-id' | 'reference' }
  | { readonly suggestion: readonly number[] };

const distinct = (letters: readonly LetterSign[]): number[] => [...new Set(letters.map(({ caseId }) => caseId))];

/**
 * Which letter a message answers. Certain by the chain of Message-IDs (RFC 5322 3.6.4), nearest first, or by our reference
 * in subject or text when all references found are of one case. The controller's domain, or references of several cases,
 * are only a suggestion. Null: nothing points to a letter.
 */
export function matchReply(
  message: Pick<Message, 'replyTo' | 'subject' | 'text' | 'from'>,
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
  if (latest) {
    const cases = distinct(referred);
    return cases.length > 1
      ? { suggestion: cases }
      : { caseId: latest.caseId, letterId: latest.letterId, by: 'reference' };
  }
  const domain = message.from.address === null ? null : registrableDomain(message.from.address);
  if (domain === null || isFreeMail(domain) || isPlatform(domain)) return null;
  const near = letters.filter(
    ({ controllerDomain }) => controllerDomain !== null && registrableDomain(controllerDomain) === domain,
  );
  return near.length > 0 ? { suggestion: distinct(near) } : null;
}
