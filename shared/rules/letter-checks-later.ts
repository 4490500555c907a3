import type { LetterKind } from '../domain/letter.ts';
import { letterCheck, objectionCheck, sharedCheck, type LetterCheck } from './letter-check.ts';

const { reasons, remedies } = sharedCheck;
const closing = { reasons, remedies };
const stop = letterCheck(
  'AVG art. 21(3)',
  [/(?:niet meer|meer|not|stop)[^.]*(?:gebruik|using my data)|(?:gebruik|using my data)[^.]*(?:meer|more|at once)/i],
  'cited',
);
const notSettled = letterCheck('AVG art. 21(2)', [
  /merk ook (?:dit|dat)[^.]*direct marketing|ook (?:dit|dat) zie ik als direct marketing|(?:regard|see)[^.]*, too, as direct marketing/i,
]);
const sourceOfContact = letterCheck('AVG art. 15(1)(g)', [/\bbron\b|\bsource\b/i], 'cited');
const answerTerm = letterCheck('AVG art. 12(3)', [/tot en met|up to and including/i], 'cited');
const courtesy = letterCheck('', [/veertien dagen|14 dagen|fourteen days|14 days/i]);
const facilitate = letterCheck('AVG art. 12(2)', [], 'cited');
const excuse = (checks: Readonly<Record<string, LetterCheck>>) => ({
  ...checks,
  'answer-term': answerTerm,
  ...closing,
});

type Later = Extract<
  LetterKind,
  'reminder' | 'incomplete' | `breach-${string}` | `excuse-${string}` | `extension-${string}`
>;

/** The letters that come back to the first one, or go into the controller's answer. */
export const laterChecks: Readonly<Record<Later, Readonly<Record<string, LetterCheck>>>> = {
  reminder: {
    missing: letterCheck('AVG art. 12(3)', [/niet volledig ontvangen|not fully, received/i]),
    'courtesy-term': courtesy,
    ...closing,
  },
  'breach-again': {
    'regarded-as-marketing': notSettled,
    'ground-own-situation': letterCheck('AVG art. 21(1)', [], 'cited'),
    restriction: objectionCheck.restriction,
    'may-be-under-way': letterCheck('AVG art. 21(3)', [/al onderweg|already on its way/i]),
    'stop-at-once': objectionCheck['stop-at-once'],
    'how-it-came': sourceOfContact,
    'courtesy-term': courtesy,
    ...closing,
  },
  'breach-one-list': {
    'every-list': letterCheck('AVG art. 21(2)', [/elk gebruik|any use/i], 'cited'),
    'stop-at-once': letterCheck('AVG art. 21(3)', [/geen enkele lijst|in any list/i], 'cited'),
    'suppression-entry': objectionCheck['suppression-entry'],
    erasure: objectionCheck.erasure,
    'recipients-informed': letterCheck('AVG art. 19', [], 'cited'),
    ...closing,
  },
  'breach-colleague': {
    'regarded-as-marketing': notSettled,
    'whole-organisation': letterCheck(
      'AVG art. 4(7)',
      [/hele organisatie|uw organisatie|your (?:whole )?organisation/i],
      'cited',
    ),
    'suppression-entry': objectionCheck['suppression-entry'],
    'stop-at-once': objectionCheck['stop-at-once'],
    'how-it-came': sourceOfContact,
    ...closing,
  },
  'breach-linkedin-consent': {
    'consent-defined': letterCheck('AVG art. 4(11)', [/ondubbelzinnig|unambiguous/i], 'cited'),
    'consent-to-be-shown': letterCheck('AVG art. 7(1)', [/welke toestemming|which consent/i], 'cited'),
    'consent-withdrawn': letterCheck('AVG art. 7(3)', [/ingetrokken|withdrawn/i], 'cited'),
    'whatever-the-basis': letterCheck('AVG art. 21(2)', [/21 leden 2 en 3|21\(2\) and \(3\)/]),
    'stop-at-once': stop,
    ...closing,
  },
  'excuse-id-copy': excuse({
    'no-extra-identification': letterCheck('AVG art. 12(6)', [/twijfel|doubt/i], 'cited'),
    'lighter-way': letterCheck('AVG art. 12(6)', [/lichtere weg|eenvoudiger manier|lighter way|simpler way/i]),
    'deal-with-it': facilitate,
  }),
  'excuse-fee': excuse({
    'free-of-charge': letterCheck('AVG art. 12(5)', [/kosteloos|free of charge/i], 'cited'),
    'burden-of-proof': letterCheck('AVG art. 12(5)', [
      /kennelijk ongegrond|manifestly unfounded/i,
      /aan te tonen|demonstrate|show that/i,
    ]),
  }),
  'excuse-own-form': excuse({
    'no-form': letterCheck('AVG art. 12(2)', [/schrijven geen vorm voor|prescribe no form/i], 'cited'),
    'what-is-lacking': letterCheck('AVG art. 12(2)', [
      /Mist u toch|something (?:is )?missing|is missing nevertheless/i,
    ]),
  }),
  'excuse-wrong-channel': excuse({
    'pass-on': letterCheck('AVG art. 12(2)', [/intern door te geven|zelf doorgeven|pass my letter on/i], 'cited'),
    'received-on': letterCheck('AVG art. 12(3)', [/ga ervan uit|take it that/i]),
  }),
  'excuse-language': excuse({
    'no-language': letterCheck('AVG art. 12(2)', [/geen taal voor|prescribes no language/i], 'cited'),
    intelligible: letterCheck('AVG art. 12(1)', [/begrijpelijk|intelligible|understand/i], 'cited'),
    translation: letterCheck('', [/in het Engels|in Dutch/]),
  }),
  'excuse-too-late': excuse({
    'no-time-limit': letterCheck('AVG art. 12(2)', [/\b21(?: lid 2|\(2\))|\b15(?: lid 1|\(1\))/]),
    'other-rules': letterCheck('AVG art. 12(4)', [/andere regeling|other rules/i]),
  }),
  'excuse-article-41': excuse({
    'which-interest': letterCheck('UAVG art. 41(1)', [/welk onderdeel|which point/i], 'cited'),
    necessary: letterCheck('UAVG art. 41(1)', [
      /daarvoor in mijn geval noodzakelijk|dat in mijn geval noodzakelijk|necessary (?:for it )?in my case/i,
    ]),
    proportionate: letterCheck('UAVG art. 41(1)', [/het evenredig|it(?: is)? proportionate|is it proportionate/i]),
  }),
  'excuse-processor': excuse({
    'who-decides': letterCheck('AVG art. 4(7)', [/4 punten 7 en 8|4\(7\) and \(8\)/]),
    'name-the-controller': letterCheck('AVG art. 4(7)', [
      /wie de verwerkingsverantwoordelijke is|who the controller is/i,
    ]),
    'pass-on': letterCheck('AVG art. 28(3)(e)', [], 'cited'),
    'own-part': letterCheck('AVG art. 4(7)', [/eigen kandidaten|own file/i]),
  }),
  'extension-late': {
    'extension-in-time': letterCheck(
      'AVG art. 12(3)',
      [/(?:verlenging|Dat kan|extension|That is possible)[^]*(?:één maand|one month)/],
      'cited',
    ),
    'may-have-crossed': letterCheck('AVG art. 12(3)', [/niet bereikt|did not reach me/i]),
    'courtesy-term': courtesy,
    ...closing,
  },
  'extension-no-reasons': {
    'extension-with-reasons': letterCheck(
      'AVG art. 12(3)',
      [/complexiteit|complexity/i, /together with the reasons/],
      'cited',
    ),
    'expected-answer': letterCheck('AVG art. 12(3)', [/op welke dag|(?:by|on) which day/i]),
    ...closing,
  },
  incomplete: {
    missing: letterCheck('AVG art. 12(3)', [/ontbreekt daarin nog: - \S|does not yet contain: - \S/i]),
    'answer-term': answerTerm,
    ...closing,
  },
};
