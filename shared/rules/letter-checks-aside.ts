import type { LetterKind } from '../domain/letter.ts';
import {
  accessCheck,
  accessTerms,
  letterCheck,
  objectionCheck,
  sharedCheck,
  type LetterCheck,
} from './letter-check.ts';

const { identification, reasons, remedies } = sharedCheck;
const { term, format } = accessTerms;
const accessCore = {
  ...accessCheck,
  'purpose-of-request': accessTerms['purpose-of-request'],
  'free-of-charge': accessTerms['free-of-charge'],
  term,
};

type Aside = Extract<
  LetterKind,
  | 'who-are-you'
  | 'supplier-access'
  | `linkedin-${string}`
  | 'client-notice'
  | 'ap-complaint'
  | 'acm-report'
  | 'trade-body'
  | 'alias-leak'
>;

/** The letters that go to someone else, or only ask. */
export const asideChecks: Readonly<Record<Aside, Readonly<Record<string, LetterCheck>>>> = {
  'who-are-you': {
    'who-writes': letterCheck('AVG art. 14(1)(a)', [], 'cited'),
    source: letterCheck('AVG art. 14(2)(f)', [], 'cited'),
    purposes: letterCheck('AVG art. 14(1)(c)', [], 'cited'),
    'first-contact': letterCheck('AVG art. 14(3)(b)', [], 'cited'),
  },
  'supplier-access': {
    'named-as-source': letterCheck('AVG art. 15(1)(g)', [
      /afkomstig zijn van uw|van uw organisatie komen|come from your organisation/i,
    ]),
    ...accessCore,
    'informed-when': letterCheck('AVG art. 14(3)', [], 'cited'),
    'ground-direct-marketing': objectionCheck['ground-direct-marketing'],
    'ground-own-situation': objectionCheck['ground-own-situation'],
    restriction: objectionCheck.restriction,
    'consent-withdrawn': objectionCheck['consent-withdrawn'],
    'stop-at-once': letterCheck('AVG art. 21(3)', [/staken|stop this use/i], 'cited'),
    'suppression-entry': objectionCheck['suppression-entry'],
    erasure: objectionCheck.erasure,
    'recipients-informed': objectionCheck['recipients-informed'],
    ...identification,
    reasons,
    remedies,
  },
  'linkedin-access': {
    ...accessCore,
    viewers: letterCheck('AVG art. 15(1)(c)', [/mijn profiel (?:heeft )?bekeken|viewed my profile/i]),
    'rights-of-others': letterCheck('AVG art. 15(4)', [], 'cited'),
    targeting: letterCheck('AVG art. 15(1)(h)', [/InMail/]),
    inferences: letterCheck('AVG art. 15(1)', [/afgeleid|infer/i]),
    format,
    ...identification,
    reasons,
    remedies,
  },
  'linkedin-objection': {
    'no-account': letterCheck('AVG art. 14(2)(f)', [/geen account|no account/i]),
    'ground-direct-marketing': objectionCheck['ground-direct-marketing'],
    'ground-own-situation': objectionCheck['ground-own-situation'],
    restriction: objectionCheck.restriction,
    'consent-withdrawn': objectionCheck['consent-withdrawn'],
    'stop-at-once': letterCheck('AVG art. 21(3)', [/uit te nodigen of|to invite me/i], 'cited'),
    'suppression-entry': objectionCheck['suppression-entry'],
    erasure: objectionCheck.erasure,
    source: sharedCheck.source,
    confirmation: objectionCheck.confirmation,
    ...identification,
    reasons,
    remedies,
  },
  'linkedin-report': {
    'what-happened': letterCheck('', [/TEKST VOOR DE MELDING [^A-Z]*[A-Z]|TEXT FOR THE REPORT \S/]),
    invitation: letterCheck('', [/Negeren|Ignore/]),
    report: letterCheck('', [/Melden en|Report and/]),
    block: letterCheck('', [/Blokkeren|choose Block/]),
  },
  'client-notice': {
    'named-by-agency': letterCheck('AVG art. 15(1)(g)', [
      /uw organisatie als opdrachtgever|your organisation (?:was named )?as (?:its|the) client/i,
    ]),
    'no-assumption': letterCheck('BW art. 6:162', [/ga daar niet van uit|do not assume so/i]),
    'questions-only': letterCheck('AVG art. 15(1)(g)', [/drie vragen|three questions/i], 'cited'),
    'only-to-you': letterCheck('BW art. 6:162', [/alleen naar u|to you only/i]),
  },
  'ap-complaint': {
    'own-data': letterCheck('AVG art. 77', [/eigen persoonsgegevens|own personal data/i], 'cited'),
    'asked-first': letterCheck('AVG art. 12(3)', [/stuurde ik|I sent/]),
    'not-settled': letterCheck('AVG art. 21(2)', [/niet uitgemaakt|niet vast|not settled/i]),
    'what-is-asked': letterCheck('AVG art. 77', [/klacht (?:in behandeling|behandelen)|handle my complaint/i]),
    'kept-informed': letterCheck('AVG art. 77(2)', [], 'cited'),
  },
  'acm-report': {
    'kind-of-message': letterCheck('Tw art. 11.1', [/Soort bericht: \S|Kind of message: \S/i]),
    'business-address': letterCheck('Tw art. 11.7(3)', [/zakelijk adres: (?:ja|nee)|business address: (?:yes|no)/i]),
    'commercial-purpose': letterCheck('Tw art. 11.7(1)', [/commercieel doel|commercial purpose/i], 'cited'),
    'no-consent': letterCheck('Tw art. 11.7(1)', [/geen toestemming|no prior consent/i]),
    'no-customer': letterCheck('Tw art. 11.7(4)', [], 'cited'),
    'left-to-the-authority': letterCheck('Tw art. 11.7(7)', [/aan de ACM over|leave to the ACM/i], 'cited'),
    'steps-at-acm': letterCheck('', [/acm\.nl/]),
  },
  'trade-body': {
    membership: letterCheck('', [/ledenlijst|list of members/i]),
    'asked-first': letterCheck('AVG art. 12(3)', [/stuurde ik|I sent/]),
    'own-code': letterCheck('', [/gedragscode|code of conduct/i]),
  },
  'alias-leak': {
    'no-assumption': letterCheck('AVG art. 15(1)(c)', [
      /geen veronderstellen|van geen daarvan uit|assume (?:any|none) of them/i,
    ]),
    recipients: letterCheck('AVG art. 15(1)(c)', [/ontvangers|recipients/i], 'cited'),
    'known-incident': letterCheck('AVG art. 33', [/inbreuk in verband met persoonsgegevens|personal data breach/i]),
    term,
    'free-of-charge': accessTerms['free-of-charge'],
    'no-extra-identification': letterCheck(
      'AVG art. 12(6)',
      [/identificatie|identiteitsbewijs|identification|identity document/i],
      'cited',
    ),
  },
};
