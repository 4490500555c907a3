import type { Controller, Organisation } from '../../../shared/domain/controller.ts';
import type { Country } from '../../../shared/domain/dates.ts';
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
  // A closed or hidden account is nobody to write to.
  if (name.trim() === '' || /^linkedin(?: member|-lid)$/i.test(name.trim())) return null;
  const senderAddress = message.channel === 'email' ? (message.answerTo[0] ?? message.from.address) : null;
  return {
    name,
    email: organisation?.privacyAddress ?? usable(senderAddress),
    postalAddress: organisation?.postalAddress ?? null,
    country: organisation?.confirmed === true ? organisation.country : countryOf(name, message.from.address),
  };
}

/** A no-reply or platform address reaches nobody who decides on the processing. */
function usable(address: string | null): string | null {
  if (address === null) return null;
  return /^(?:no-?reply|do-?not-?reply|noreply|mailer-daemon)[^@]*@|@(?:[^@]*\.)?linkedin\.com$/i.test(address)
    ? null
    : address;
}

const signs: readonly (readonly [RegExp, Country])[] = [
  [/\b(?:ltd|limited|llp|plc)\b\.?|\.uk$/i, 'GB'],
  [/\b(?:gmbh|ug|kg|ag)\b|\.de$/i, 'DE'],
  [/\b(?:bvba|srl|nv\/sa)\b|\.be$/i, 'BE'],
  [/\.ie$/i, 'IE'],
];

/** A first guess by legal form or the address's ending, for the data subject to confirm; the Netherlands otherwise. */
function countryOf(name: string, address: string | null): Country {
  return signs.find(([sign]) => sign.test(name) || (address !== null && sign.test(address)))?.[1] ?? 'NL';
}
