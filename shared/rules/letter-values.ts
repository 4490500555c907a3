import type { Language } from '../domain/dates.ts';
import type { MissingPart } from '../domain/letter-details.ts';
import type { LetterFacts } from '../domain/letter-facts.ts';
import { letterRules } from './letter-rules.ts';
import { printAnnexes } from './print-annexes.ts';
import { printDate } from './print-date.ts';
import { printedProfile } from './printed-profile.ts';
import { insistsOnAnswer, termPassed } from './reminder-tone.ts';
import type { TemplateValues } from './template.ts';

const channelNames: Readonly<Record<Language, Readonly<Record<LetterFacts['message']['channel'], string>>>> = {
  nl: {
    email: 'e-mail',
    linkedin: 'bericht via LinkedIn',
    post: 'brief of drukwerk per post',
    phone: 'telefoongesprek',
    chat: 'bericht op mijn telefoon',
  },
  en: {
    email: 'e-mail',
    linkedin: 'message through LinkedIn',
    post: 'letter or leaflet by post',
    phone: 'phone call',
    chat: 'message on my telephone',
  },
};

/** Every name that a template may use, with its value. The names are the same for all letters. */
export function letterValues(facts: LetterFacts): TemplateValues {
  const { language, dataSubject, message, details } = facts;
  const date = (value: string | null) => (value === null ? '' : printDate(value, language));
  return {
    reference: facts.reference,
    today: date(facts.today),
    name: dataSubject.name,
    city: dataSubject.city,
    replyAddress: dataSubject.replyAddress,
    postalAddress: dataSubject.postalAddress,
    postalAddressLine: dataSubject.postalAddress.split('\n').join(', '),
    controllerName: facts.controller.name,
    addresseeName: facts.addressee.name,
    channel: channelNames[language][message.channel],
    byLinkedIn: message.channel === 'linkedin',
    sentOn: date(message.sentOn),
    sender: printSender(message),
    messageSubject: message.subject,
    quote: message.quote,
    receivingAddress: message.receivingAddress ?? '',
    profile: printedProfile(facts),
    oneEarlier: message.earlierCount === 1,
    moreEarlier: message.earlierCount > 1,
    earlierCount: String(message.earlierCount),
    ...revealedValues(facts, date),
    personalReason: facts.personalReason,
    expectedDue: date(facts.expectedDue),
    ...earlierValues(facts, date),
    answerOn: date(details.answer.on ?? facts.earlier?.answerOn ?? null),
    answerQuote: details.answer.quote,
    stoppedList: details.stoppedList,
    toResidents: details.toResidents,
    business: details.businessAddress === true,
    enclosures: letterRules[facts.kind].encloses ? printAnnexes(enclosed(facts), language) : '',
    ...missingValues(details.missing),
  };
}

/** Said to the sender alone: to anybody else it would be about somebody who is not there. */
function revealedValues({ kind, message }: LetterFacts, date: (value: string | null) => string): TemplateValues {
  const { noObjectionNotice, noSource, wrongName, refusedOn } = message.reveals;
  const { role, to } = letterRules[kind];
  const said = role === 'request' && to === 'controller';
  return {
    // An access request speaks of no objection: it is not one.
    noObjectionNotice: said && kind !== 'access' && noObjectionNotice,
    noSource: said && noSource,
    wrongName: said && wrongName,
    refusedOn: said ? date(refusedOn) : '',
  };
}

function earlierValues(facts: LetterFacts, date: (value: string | null) => string): TemplateValues {
  const { earlier } = facts;
  const objected = earlier?.rights.includes('objection') ?? false;
  return {
    firstSentOn: date(earlier?.sentOn ?? null),
    firstReceivedOn: date(earlier?.receivedOn ?? null),
    firstDue: date(earlier?.due ?? null),
    termPassed: termPassed(facts),
    insists: insistsOnAnswer(facts),
    receiptPresumed: earlier?.receiptPresumed ?? false,
    countedAfresh: earlier?.countedAfresh ?? false,
    newContactOn: date(earlier?.newContact?.on ?? null),
    newContactSubject: earlier?.newContact?.subject ?? '',
    newContactSender: earlier?.newContact?.senderName ?? '',
    extensionOn: date(earlier?.extensionOn ?? null),
    answerSettled: earlier?.answerSettled ?? false,
    objected,
    asked: earlier?.rights.includes('access') ?? false,
    objectedOn: objected ? date(earlier?.sentOn ?? null) : '',
  };
}

/** One form at the ACM is about one message: nothing else goes with it. */
function enclosed({ kind, annexes }: LetterFacts): LetterFacts['annexes'] {
  return kind === 'acm-report' ? annexes.filter(({ what }) => what === 'message') : annexes;
}

const missingNames: Readonly<Record<MissingPart, string>> = {
  confirmation: 'missingConfirmation',
  decision: 'missingDecision',
  erasure: 'missingErasure',
  'recipients-informed': 'missingRecipientsInformed',
  copy: 'missingCopy',
  purposes: 'missingPurposes',
  categories: 'missingCategories',
  recipients: 'missingRecipients',
  retention: 'missingRetention',
  source: 'missingSource',
  'automated-decisions': 'missingAutomated',
  transfers: 'missingTransfers',
};

function missingValues(missing: readonly MissingPart[]): TemplateValues {
  const named = new Set<string>(missing);
  return Object.fromEntries(Object.entries(missingNames).map(([part, name]) => [name, named.has(part)]));
}

/** `Name (address)`, or the one that is known. */
function printSender({ senderName, senderAddress }: LetterFacts['message']): string {
  if (senderAddress === null || senderAddress === senderName) return senderName;
  return senderName === '' ? senderAddress : `${senderName} (${senderAddress})`;
}
