import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { buildMail } from '../outgoing/build-mail.ts';
import { freezeLetter, getLetter, letterAsLeft, type LeavingLetter } from '../store/letters.ts';
import { letterSending } from '../store/sending.ts';
import { getMessage } from '../store/messages.ts';
import { getIdentity } from '../store/identity.ts';
import { localInstant } from '../../../shared/rules/local-date.ts';
import { caseFile, type Desk } from './desk.ts';
import { enclosures } from './enclosures.ts';
import { letterView } from './letter-view.ts';

export interface LetterMail extends LeavingLetter {
  readonly subject: string;
  readonly text: string;
}

/**
 * The letter as one RFC 5322 message, a reply to the message that caused it. Once handed over, or on its way: the very
 * bytes and addressee of then. `unsent`: for a file that a mail program opens to send.
 */
export async function letterMail(desk: Desk, letterId: number, unsent = false): Promise<LetterMail> {
  const letter = getLetter(desk.store, letterId);
  const { subject, text } = letter;
  const kept = letterAsLeft(desk.store, letterId) ?? letterSending(desk.store, letterId);
  if (kept !== null) return { ...kept, subject, text };
  const { from, to } = letterView(desk, letterId);
  const { message: cause } = getMessage(desk.store, caseFile(desk, letter.caseId).messageId);
  // Only to whom the message came from is the letter an answer to it.
  const thread = cause.channel === 'email' && letterRules[letter.kind].to === 'controller' ? cause : null;
  const source = await buildMail({
    from: { name: getIdentity(desk.store).names[0] ?? '', address: from },
    to,
    subject,
    text,
    messageId: letter.messageId,
    date: localInstant(desk.clock.now().toISOString(), desk.clock.timeZone),
    inReplyTo: thread === null ? null : thread.messageId,
    references: thread === null || thread.messageId === null ? [] : [...thread.replyTo, thread.messageId],
    unsent,
    enclosed: enclosures(desk, letter),
  });
  const now = getLetter(desk.store, letterId);
  // Changed while it was being built: the bytes and the kept text are always the same letter.
  if (now.subject !== subject || now.text !== text) return letterMail(desk, letterId, unsent);
  return { source, from, to, subject, text };
}

/** Keeps the very bytes that left, once; from then on the letter does not change. */
export function freeze(desk: Desk, letterId: number, letter: LeavingLetter): void {
  if (getLetter(desk.store, letterId).frozenAt === null)
    freezeLetter(desk.store, letterId, desk.clock.now().toISOString(), letter);
}
