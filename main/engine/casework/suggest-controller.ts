import type { Controller, Organisation } from '../../../shared/domain/controller.ts';
import type { Message } from '../../../shared/domain/message.ts';

/**
 * The addressee as far as known, for the data subject to confirm: the organisation behind the sender,
 * else the sender (a freelance recruiter may be the controller). Never a platform: LinkedIn is not the
 * controller of an agency's message (`law.md` 8.4).
 */
export function suggestController(
  message: Pick<Message, 'from' | 'answerTo' | 'channel'>,
  organisation: Organisation | null,
): Controller | null {
  const name = organisation?.name ?? message.from.name;
  if (name.trim() === '') return null;
  const senderAddress = message.channel === 'email' ? (message.answerTo[0] ?? message.from.address) : null;
  return {
    name,
    email: organisation?.privacyAddress ?? usable(senderAddress),
    postalAddress: organisation?.postalAddress ?? null,
    country: organisation?.country ?? 'NL',
  };
}

/** A no-reply or platform address reaches nobody who decides on the processing. */
function usable(address: string | null): string | null {
  if (address === null) return null;
  return /^(?:no-?reply|do-?not-?reply|noreply|mailer-daemon)[^@]*@|@(?:[^@]*\.)?linkedin\.com$/i.test(address)
    ? null
    : address;
}
