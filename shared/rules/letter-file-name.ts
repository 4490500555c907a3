import type { Language } from '../domain/dates.ts';
import type { LetterKind } from '../domain/letter.ts';

const kinds: Readonly<Record<Language, Readonly<Record<LetterKind, string>>>> = {
  nl: {
    objection: 'bezwaar',
    access: 'inzage',
    both: 'bezwaar-en-inzage',
    'objection-short': 'bezwaar-kort',
    'objection-post': 'bezwaar-per-post',
    'who-are-you': 'vraag',
    reminder: 'herinnering',
    'breach-again': 'weer-bericht',
    'breach-one-list': 'alle-lijsten',
    'breach-colleague': 'collega',
    'breach-linkedin-consent': 'geen-toestemming',
    'excuse-id-copy': 'antwoord-identiteit',
    'excuse-fee': 'antwoord-vergoeding',
    'excuse-own-form': 'antwoord-formulier',
    'excuse-wrong-channel': 'antwoord-adres',
    'excuse-language': 'antwoord-taal',
    'excuse-too-late': 'antwoord-termijn',
    'excuse-article-41': 'antwoord-artikel-41',
    'excuse-processor': 'antwoord-verwerker',
    'extension-late': 'verlenging-te-laat',
    'extension-no-reasons': 'verlenging-redenen',
    incomplete: 'aanvulling',
    'supplier-access': 'inzage-leverancier',
    'linkedin-access': 'inzage-linkedin',
    'linkedin-objection': 'bezwaar-linkedin',
    'linkedin-report': 'melding-linkedin',
    'client-notice': 'vraag-opdrachtgever',
    'ap-complaint': 'klacht-ap',
    'acm-report': 'melding-acm',
    'trade-body': 'klacht-branche',
    'alias-leak': 'vraag-adres',
  },
  en: {
    objection: 'objection',
    access: 'access-request',
    both: 'objection-and-access',
    'objection-short': 'objection-short',
    'objection-post': 'objection-by-post',
    'who-are-you': 'question',
    reminder: 'reminder',
    'breach-again': 'another-message',
    'breach-one-list': 'all-lists',
    'breach-colleague': 'colleague',
    'breach-linkedin-consent': 'no-consent',
    'excuse-id-copy': 'answer-identity',
    'excuse-fee': 'answer-fee',
    'excuse-own-form': 'answer-form',
    'excuse-wrong-channel': 'answer-address',
    'excuse-language': 'answer-language',
    'excuse-too-late': 'answer-time-limit',
    'excuse-article-41': 'answer-article-41',
    'excuse-processor': 'answer-processor',
    'extension-late': 'extension-late',
    'extension-no-reasons': 'extension-reasons',
    incomplete: 'completion',
    'supplier-access': 'access-supplier',
    'linkedin-access': 'access-linkedin',
    'linkedin-objection': 'objection-linkedin',
    'linkedin-report': 'report-linkedin',
    'client-notice': 'question-client',
    'ap-complaint': 'complaint-ap',
    'acm-report': 'report-acm',
    'trade-body': 'complaint-trade-body',
    'alias-leak': 'question-address',
  },
};

const longestName = 40;

/** `verzet-VZ-7K3QF2-bezwaar-talentvonk-b-v`: what lies in a folder of letters can be told apart. */
export function letterFileName(letter: {
  readonly reference: string;
  readonly kind: LetterKind;
  readonly language: Language;
  readonly controller: string;
}): string {
  const name = letter.controller
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longestName)
    .replaceAll(/^-|-$/gu, '');
  return ['verzet', letter.reference, kinds[letter.language][letter.kind], name]
    .filter((part) => part !== '')
    .join('-');
}
