import type { CaseEvent, CaseState } from '../../../shared/domain/case.ts';
import { type LetterDetails, noDetails } from '../../../shared/domain/letter-details.ts';
import type { LetterFacts } from '../../../shared/domain/letter-facts.ts';
import type { LetterKind, Tone } from '../../../shared/domain/letter.ts';
import type { Controller } from '../../../shared/domain/controller.ts';
import type { CalendarDate, Language } from '../../../shared/domain/dates.ts';
import type { MessageFact, MessageFactCode } from '../../../shared/domain/message-fact.ts';
import type { Message } from '../../../shared/domain/message.ts';
import { Failure } from '../../../shared/failure.ts';
import { answerDeadline } from '../../../shared/rules/deadlines.ts';
import { addresseeOf, onlyByPost } from '../../../shared/rules/known-addressees.ts';
import { type LetterRule, letterRules } from '../../../shared/rules/letter-rules.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import { quoteLine } from '../../../shared/rules/quote-line.ts';
import { withoutTokens } from '../../../shared/rules/without-tokens.ts';
import { today } from '../clock.ts';
import { getIdentity } from '../store/identity.ts';
import { getMessage } from '../store/messages.ts';
import { countEarlierUnsolicited } from '../store/relationships.ts';
import type { Desk } from './desk.ts';
import { earlierLetter } from './earlier-letter.ts';
import { revealedBy } from '../revealed-by.ts';
import { letterAnnexes } from './letter-annexes.ts';
import { receivingAddress } from './receiving-address.ts';

export interface LetterRequest {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly messageId: number;
  readonly reference: string;
  readonly controller: Controller;
  readonly personalReason: string;
  readonly tone?: Tone | undefined;
  readonly details?: LetterDetails | undefined;
  /** The case so far; null without one. */
  readonly story: { readonly caseId: number; readonly state: CaseState; readonly events: readonly CaseEvent[] } | null;
  /** The day that the letter bears: what came later is no part of it. Absent: today. */
  readonly datedOn?: CalendarDate;
  /** It leaves on paper, and arrives on a day that nobody knows yet. */
  readonly onPaper?: boolean | undefined;
}

/** All that the letter's template may name, gathered from the store; `identity-missing` without the data subject's name. */
export function letterFacts(desk: Desk, request: LetterRequest): LetterFacts {
  const { message, verdict } = getMessage(desk.store, request.messageId);
  const identity = getIdentity(desk.store);
  const day = request.datedOn ?? today(desk.clock);
  const address = message.channel === 'email' ? receivingAddress(message, identity.addresses) : null;
  const name = identity.names[0] ?? addresseeName(message, address);
  if (name === null) throw new Failure('identity-missing');
  const { kind, controller, story } = request;
  const details = request.details ?? noDetails;
  const addressee = addresseeOf(kind, controller, details.addressee) ?? controller;
  const { role, to } = letterRules[kind];
  return {
    kind,
    language: request.language,
    tone: request.tone ?? 'formal',
    reference: request.reference,
    today: day,
    dataSubject: {
      name,
      city: identity.city,
      replyAddress: address ?? (answeredOnLinkedIn(message, to, addressee) ? '' : (identity.addresses[0] ?? '')),
      profile: identity.profiles[0] ?? null,
      postalAddress: identity.postalAddress.trim(),
    },
    controller: { name: controller.name },
    addressee: { name: addressee.name },
    message: {
      channel: message.channel,
      sentOn: message.sentAt === null ? null : localDate(message.sentAt, desk.clock.timeZone),
      subject: withoutTokens(message.subject),
      quote: quoteLine(
        message.text,
        verdict.reasons.filter(({ weight }) => weight > 0).map(({ evidence }) => evidence),
      ),
      senderName: message.from.name || (message.from.address ?? ''),
      senderAddress: message.from.address,
      receivingAddress: address,
      earlierCount: countEarlierUnsolicited(desk.store, request.messageId),
      reveals: reveals(revealedBy(desk.store, desk.clock, request.messageId)),
    },
    personalReason: request.personalReason,
    expectedDue:
      request.onPaper === true || onlyByPost(addressee)
        ? null
        : answerDeadline({ received: day, months: 1, country: addressee.country }).dueIfDecreeDaysCount,
    earlier: story === null || role === 'request' ? null : earlierLetter(desk, story.state, story.events, day),
    details: { ...details, answer: { ...details.answer, quote: withoutTokens(details.answer.quote) } },
    annexes: letterAnnexes(desk, request.messageId, story),
  };
}

/** What a letter to the sender may say of the message. An earlier letter is told of where a letter speaks of its case. */
function reveals(facts: readonly MessageFact[]): LetterFacts['message']['reveals'] {
  const has = (...codes: readonly MessageFactCode[]) => facts.some(({ code }) => codes.includes(code));
  const refusal = facts.find(({ code, values }) => code === 'contact-after-no' && values['how'] === 'message');
  const refusedOn = refusal?.values['refusedOn'];
  return {
    noObjectionNotice: has('objection-notice-absent'),
    noSource: has('source-absent'),
    wrongName: has('name-misspelt', 'name-swapped'),
    refusedOn: typeof refusedOn === 'string' ? refusedOn : null,
  };
}

/**
 * Who wrote on LinkedIn may not know any address: a letter that can only go back there gives none away (`law.md` 8.5). By mail
 * or on paper it needs one, and bears it anyway.
 */
function answeredOnLinkedIn({ channel }: Message, to: LetterRule['to'], { email, postalAddress }: Controller): boolean {
  return channel === 'linkedin' && to === 'controller' && email === null && postalAddress === null;
}

/** How the message itself names the data subject, for whoever did not fill in a name yet; the receiving address when it does not. */
function addresseeName(message: Message, address: string | null): string | null {
  const addressee = [...message.to, ...message.cc].find((party) => party.address === address);
  return addressee !== undefined && addressee.name.trim() !== '' ? addressee.name.trim() : address;
}
