import type { Evidence, MessageFact } from '../../../shared/domain/message-fact.ts';
import { evidence, fact, type FactInput } from './fact-input.ts';

const lastCharacters = 4000;
const kvk = /\b(?:k\.?v\.?k\.?|kamer van koophandel|handelsregister|chamber of commerce|coc)\b[^\n\d]{0,25}(\d{8})\b/iu;
const privacyAddress =
  /\b(?:privacy|avg|gdpr|dpo|fg|gegevensbescherming|dataprotection|data-protection|data\.protection|datenschutz)[\w.+-]{0,30}@[\w-]{1,63}(?:\.[\w-]{1,63})+\b/iu;
export const phone =
  /(?<![\d.,/-])(?:\+|00)[1-9]\d[\s().-]{0,3}(?:\d[\s().-]{0,2}){7,10}\d?(?!\d)|(?<![\d.,/+-])\(?0\d{1,3}\)?[\s.-]{1,3}(?:\d[\s.-]?){5,8}\d(?!\d)|\b0[1-9]\d{8}\b/u;
const address = /[^\n|•·]{3,60}[,\s|•·\n]+[1-9]\d{3}[ \t]?(?!SA|SD|SS)[A-Z]{2}\b[ \t,]*[\p{L}'’ -]{0,40}/u;

/** What the end of a message tells of the organisation behind it, for the case to be filled in with, once confirmed. */
export interface Footer {
  readonly kvk: string | null;
  readonly privacyAddress: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export function readFooter(text: string): Footer {
  const end = text.slice(-lastCharacters);
  return {
    kvk: kvk.exec(end)?.[1] ?? null,
    privacyAddress: privacyAddress.exec(end)?.[0].toLowerCase() ?? null,
    phone: phone.exec(end)?.[0].trim() ?? null,
    address: address.exec(end)?.[0].trim() ?? null,
  };
}

/** The registration, privacy address, phone and postal address in the foot of an approach. */
export function footerFacts({ approach, fresh }: FactInput): MessageFact[] {
  if (!approach) return [];
  const found = Object.values(readFooter(fresh)).flatMap((words): Evidence[] =>
    typeof words === 'string' ? [evidence('signature', words)] : [],
  );
  return found.length === 0 ? [] : [fact('footer-particulars', found)];
}
