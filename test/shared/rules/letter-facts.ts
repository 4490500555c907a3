import type { Language } from '../../../shared/domain/dates.ts';
import type { LetterDetails } from '../../../shared/domain/letter-details.ts';
import { missingParts, noDetails } from '../../../shared/domain/letter-details.ts';
import type { LetterFacts } from '../../../shared/domain/letter-facts.ts';
import { type LetterKind, letterKinds, type Tone } from '../../../shared/domain/letter.ts';
import { addresseeOf } from '../../../shared/rules/known-addressees.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';

const talentvonk = { name: 'Talentvonk B.V.', email: null, postalAddress: null, country: 'NL' } as const;

const others: Partial<Record<LetterKind, string>> = {
  'supplier-access': 'Contactbron GmbH',
  'client-notice': 'Havenlicht Logistiek B.V.',
  'trade-body': 'Vereniging van Bemiddelaars',
  'alias-leak': 'Webwinkel De Vonk',
};

/** What they wrote, for the letters that go into it. */
const quotes: Partial<Record<LetterKind, string>> = {
  'breach-one-list': 'U bent uitgeschreven voor onze nieuwsbrief.',
  'breach-linkedin-consent': 'Wie op LinkedIn staat, gaat akkoord met berichten.',
  'excuse-id-copy': 'Stuur ons eerst een kopie van uw paspoort.',
  'excuse-fee': 'Voor de behandeling rekenen wij 25 euro.',
  'excuse-own-form': 'Gebruik daarvoor het formulier op onze website.',
  'excuse-wrong-channel': 'Hiervoor moet u bij onze afdeling juridische zaken zijn.',
  'excuse-language': 'Wij behandelen alleen verzoeken in een andere taal.',
  'excuse-too-late': 'Daarvoor bent u te laat.',
  'excuse-article-41': 'Op grond van artikel 41 UAVG voldoen wij niet aan uw verzoek.',
  'excuse-processor': 'Wij verwerken deze gegevens slechts in opdracht.',
  'supplier-access': 'Uw gegevens zijn aan ons geleverd door Contactbron GmbH.',
  'client-notice': 'Wij zoeken deze collega voor Havenlicht Logistiek.',
};

function detailsOf(kind: LetterKind): LetterDetails {
  const name = others[kind];
  return {
    ...noDetails,
    addressee: name === undefined ? null : { ...talentvonk, name },
    answer: quotes[kind] === undefined ? noDetails.answer : { on: '2026-03-20', quote: quotes[kind] },
    stoppedList: kind === 'breach-one-list' ? 'Nieuwsbrief IT' : '',
    missing: kind === 'incomplete' ? [...missingParts] : [],
    businessAddress: false,
    confirmed: true,
  };
}

/** Every fact known and different from the others, so that each can be found back. */
export function fullFacts(kind: LetterKind, language: Language, tone: Tone = 'formal'): LetterFacts {
  const details = detailsOf(kind);
  return {
    kind,
    language,
    tone,
    reference: 'VZ-7K3QF2',
    today: '2026-04-07',
    dataSubject: {
      name: 'Jorine de Wit',
      city: 'Zwolle',
      replyAddress: 'jorine@dewit.example',
      profile: 'in/jorine-de-wit',
      postalAddress: 'Lindelaan 12\n8011 AB Zwolle',
    },
    controller: { name: 'Talentvonk B.V.' },
    addressee: addresseeOf(kind, talentvonk, details.addressee) ?? talentvonk,
    message: {
      channel: channelOf(kind),
      sentOn: tellsOfEarlier(kind) ? '2026-02-10' : '2026-03-30',
      subject: 'Passende rol bij een mooie opdrachtgever',
      quote: 'Wij zoeken voor onze opdrachtgever een ervaren ontwikkelaar.',
      senderName: 'Sanne de Bruin',
      senderAddress: channelOf(kind) === 'email' ? 'sanne@talentvonk.example' : null,
      receivingAddress: channelOf(kind) === 'email' ? 'jorine+vonk@dewit.example' : null,
      earlierCount: tellsOfEarlier(kind) ? 0 : 3,
      reveals: { noObjectionNotice: true, noSource: true, wrongName: true, refusedOn: '2026-01-20' },
    },
    personalReason: '',
    expectedDue: '2026-05-07',
    earlier: {
      sentOn: '2026-02-12',
      receivedOn: '2026-02-12',
      due: '2026-03-12',
      rights: ['objection', 'access'],
      receiptPresumed: false,
      countedAfresh: false,
      answeredPartly: false,
      answerSettled: false,
      newContact: { on: '2026-03-05', subject: 'Nog een mooie rol', senderName: 'Bram Kolk' },
      answerOn: kind === 'ap-complaint' || kind === 'trade-body' ? null : '2026-03-20',
      extensionOn: '2026-03-18',
    },
    details,
    annexes: [
      { what: 'message', on: '2026-02-10', sha256: '1'.repeat(64) },
      { what: 'letter', on: '2026-02-12', sha256: '2'.repeat(64) },
      { what: 'later-message', on: '2026-03-05', sha256: '3'.repeat(64) },
    ],
  };
}

/** Written when there was a first letter. */
export function comesLater(kind: LetterKind): boolean {
  const { role, when } = letterRules[kind];
  return (
    role === 'reminder' || role === 'reply' || !(when === 'always' || when === 'by-message' || when === 'on-linkedin')
  );
}

/** About the message that the case began with: dated before the first letter, where the letter tells of that. */
function tellsOfEarlier(kind: LetterKind): boolean {
  return comesLater(kind) || kind === 'acm-report' || kind === 'linkedin-report';
}

function channelOf(kind: LetterKind): LetterFacts['message']['channel'] {
  if (kind === 'objection-post') return 'post';
  return letterRules[kind].when === 'on-linkedin' || kind === 'objection-short' ? 'linkedin' : 'email';
}

/** Nothing known but who writes to whom. */
export function bareFacts(kind: LetterKind, language: Language, tone: Tone = 'formal'): LetterFacts {
  const facts = fullFacts(kind, language, tone);
  return {
    ...facts,
    dataSubject: { ...facts.dataSubject, city: '', replyAddress: '', profile: null },
    message: {
      channel: 'phone',
      sentOn: null,
      subject: '',
      quote: '',
      senderName: '',
      senderAddress: null,
      receivingAddress: letterRules[kind].needs.includes('receiving-address') ? facts.message.receivingAddress : null,
      earlierCount: 0,
      reveals: { noObjectionNotice: false, noSource: false, wrongName: false, refusedOn: null },
    },
    expectedDue: null,
  };
}

export const everyLetter: readonly (readonly [LetterKind, Language, Tone])[] = letterKinds.flatMap((kind) =>
  (['nl', 'en'] as const).flatMap((language) =>
    (['formal', 'plain'] as const).map((tone) => [kind, language, tone] as const),
  ),
);

/** The letters about one message that a case begins with. */
export const everyRequest = everyLetter.filter(
  ([kind]) => kind === 'objection' || kind === 'access' || kind === 'both' || kind === 'reminder',
);
