import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { buildMail } from '../outgoing/build-mail.ts';
import { freezeLetter, getLetter, letterSource } from '../store/letters.ts';
import { getMessage } from '../store/messages.ts';
import { getIdentity } from '../store/identity.ts';
import { caseFile, type Desk } from './desk.ts';
import { letterView } from './letter-view.ts';

export interface LetterMail {
  readonly source: Uint8Array;
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}

/**
 * The letter as one RFC 5322 message, a reply to the message that caused it. Once handed over: the very bytes of then.
 * `unsent`: for a file that a mail program opens to send.
 */
export async function letterMail(desk: Desk, letterId: number, unsent = false): Promise<LetterMail> {
  const letter = getLetter(desk.store, letterId);
  const { from, to } = letterView(desk, letterId);
  const kept = letterSource(desk.store, letterId);
  if (kept !== null) return { source: kept, to, subject: letter.subject, text: letter.text };
  const { message: cause } = getMessage(desk.store, caseFile(desk, letter.caseId).messageId);
  // Only to whom the message came from is the letter an answer to it.
  const thread = cause.channel === 'email' && letterRules[letter.kind].to === 'controller' ? cause : null;
  const source = await buildMail({
    from: { name: getIdentity(desk.store).names[0] ?? '', address: from },
    to,
    subject: letter.subject,
    text: letter.text,
    messageId: letter.messageId,
    date: desk.clock.now().toISOString(),
    inReplyTo: thread === null ? null : thread.messageId,
    references: thread === null || thread.messageId === null ? [] : [...thread.replyTo, thread.messageId],
    unsent,
  });
  return { source, to, subject: letter.subject, text: letter.text };
}

/** Keeps the very bytes that left, once; from then on the letter does not change. */
export function freeze(desk: Desk, letterId: number, source: Uint8Array): void {
  if (getLetter(desk.store, letterId).frozenAt === null)
    freezeLetter(desk.store, letterId, desk.clock.now().toISOString(), source);
}
