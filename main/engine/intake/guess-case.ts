import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Message } from '../../../shared/domain/message.ts';
import type { StrayGuess, StraySign } from '../../../shared/domain/stray.ts';
import { ownText } from '../../../shared/rules/quote-line.ts';
import { fold } from './company-name.ts';
import { isFreeMail, isPlatform, registrableDomain } from './domains.ts';

/** A case with a letter that left: to whom, and until when an answer may be expected. */
export interface AwaitedAnswer {
  readonly caseId: number;
  readonly name: string;
  /** Where its letters went, lower case. */
  readonly addresses: readonly string[];
  /** On LinkedIn, the conversation that it began with. */
  readonly conversation: string | null;
  readonly sentOn: CalendarDate;
  /** The last day to answer; after it, or once an answer is on record, nothing is surely an answer. Null: closed or answered. */
  readonly until: CalendarDate | null;
}

type Read = Pick<Message, 'from' | 'subject' | 'text' | 'headers' | 'replyTo' | 'conversation'>;

const aboutData =
  /\b(?:AVG|GDPR|privacy\w*|persoonsgegevens|inzage\w*|bezwaar|verzet|wissing|gegevens(?:bescherming|wissing)|uw gegevens|je gegevens|personal data|your data|data protection|access request|objection|data subject)\b/i;

/**
 * The one case that a message surely answers though it names none: the very sender the letter went to writes of the matter,
 * in no other thread, within the term, and only one case waits for that sender.
 */
export function surelyAnswers(message: Read, on: CalendarDate, awaited: readonly AwaitedAnswer[]): number | null {
  const mine = awaited.filter((it) => signOf(message, it) === 'sender');
  const [only] = mine;
  if (only === undefined || mine.length > 1 || only.until === null || on < only.sentOn || on > only.until) return null;
  const fresh = message.replyTo.length === 0 && !isList(message);
  return fresh && speaksOfData(message) ? only.caseId : null;
}

const order: readonly StraySign[] = ['references', 'sender', 'domain', 'name'];

interface Candidates {
  readonly awaited: readonly AwaitedAnswer[];
  /** Cases whose references the message holds, more than one. */
  readonly referred: readonly number[];
}

/**
 * Cases that a message may answer, the likeliest first. The sender's domain or a name alone counts only where the message
 * speaks of the matter: an organisation sends much else.
 */
export function guessCases(message: Read, on: CalendarDate, { awaited, referred }: Candidates): StrayGuess[] {
  if (isList(message)) return [];
  const about = speaksOfData(message);
  return awaited
    .filter(({ caseId, sentOn }) => on >= sentOn || referred.includes(caseId))
    .flatMap((it): StrayGuess[] => {
      const sign = referred.includes(it.caseId) ? 'references' : signOf(message, it);
      const alone = sign === 'domain' || sign === 'name';
      return sign === null || (alone && !about) ? [] : [{ caseId: it.caseId, sign }];
    })
    .toSorted((one, other) => order.indexOf(one.sign) - order.indexOf(other.sign) || other.caseId - one.caseId);
}

function signOf({ from, conversation }: Read, awaited: AwaitedAnswer): StraySign | null {
  if (from.address !== null && awaited.addresses.includes(from.address)) return 'sender';
  if (conversation !== null && conversation === awaited.conversation) return 'sender';
  const domain = from.address === null ? null : registrableDomain(from.address);
  const own = domain !== null && !isFreeMail(domain) && !isPlatform(domain);
  if (own && awaited.addresses.some((address) => registrableDomain(address) === domain)) return 'domain';
  const name = fold(awaited.name);
  return name.length >= 5 && fold(from.name).includes(name) ? 'name' : null;
}

const speaksOfData = ({ subject, text }: Read): boolean => aboutData.test(`${subject}\n${ownText(text)}`);

const isList = ({ headers }: Read): boolean =>
  headers['list-id'] !== undefined ||
  headers['list-unsubscribe'] !== undefined ||
  /^(?:bulk|list)$/i.test(headers['precedence']?.[0]?.trim() ?? '');
