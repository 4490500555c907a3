import type { Language } from '../domain/dates.ts';
import type { LetterFacts } from '../domain/letter.ts';
import { letterTemplates } from './letter-templates.ts';
import { printDate } from './print-date.ts';
import { insistsOnAnswer, termPassed } from './reminder-tone.ts';
import { printedProfile } from './printed-profile.ts';
import { fillTemplate, type TemplateValues } from './template.ts';

export { letterElements } from './letter-elements.ts';

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

/** The letter before the data subject edits it. Only what is known is stated. Throws for a reminder without a first letter. */
export function letterText(facts: LetterFacts): { subject: string; text: string } {
  if (facts.kind === 'reminder' && facts.earlier === null) throw new Error('a reminder needs the first letter');
  const template = letterTemplates[facts.language][facts.kind];
  const end = template.indexOf('\n\n');
  const values = valuesOf(facts);
  return {
    subject: fillTemplate(template.slice(0, end), values),
    text: fillTemplate(template.slice(end + 2), values).trimEnd(),
  };
}

function valuesOf(facts: LetterFacts): TemplateValues {
  const { language, today, dataSubject, controller, message, earlier } = facts;
  const date = (value: string | null) => (value === null ? '' : printDate(value, language));
  return {
    reference: facts.reference,
    today: date(today),
    name: dataSubject.name,
    city: dataSubject.city,
    replyAddress: dataSubject.replyAddress,
    controllerName: controller.name,
    channel: channelNames[language][message.channel],
    sentOn: date(message.sentOn),
    sender: printSender(message),
    messageSubject: message.subject,
    receivingAddress: message.receivingAddress ?? '',
    profile: printedProfile(facts),
    oneEarlier: message.earlierCount === 1,
    moreEarlier: message.earlierCount > 1,
    earlierCount: String(message.earlierCount),
    personalReason: facts.personalReason,
    expectedDue: date(facts.expectedDue),
    firstSentOn: date(earlier?.sentOn ?? null),
    firstReceivedOn: date(earlier?.receivedOn ?? null),
    firstDue: date(earlier?.due ?? null),
    termPassed: termPassed(facts),
    insists: insistsOnAnswer(facts),
    receiptPresumed: earlier?.receiptPresumed ?? false,
    countedAfresh: earlier?.countedAfresh ?? false,
    newContactOn: date(earlier?.newContact?.on ?? null),
    newContactSubject: earlier?.newContact?.subject ?? '',
    objected: earlier?.rights.includes('objection') ?? false,
    asked: earlier?.rights.includes('access') ?? false,
  };
}

/** `Name (address)`, or the one that is known. */
function printSender({ senderName, senderAddress }: LetterFacts['message']): string {
  if (senderAddress === null || senderAddress === senderName) return senderName;
  return senderName === '' ? senderAddress : `${senderName} (${senderAddress})`;
}
