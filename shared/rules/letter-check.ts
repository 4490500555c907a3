/**
 * How one element of a letter is recognised in its text, whatever else was edited. `law`: the provision it rests on, empty
 * where it rests on none but a custom of this application. `all`: every expression must be found, in a text with single spaces.
 */
export interface LetterCheck {
  readonly law: string;
  readonly all: readonly RegExp[];
}

/** `words`, Dutch and English side by side; with `cited` the text must cite the provision too. */
export function letterCheck(law: string, words: readonly RegExp[], cited?: 'cited'): LetterCheck {
  return { law, all: cited === undefined ? words : [...words, citation(law)] };
}

/** `21 lid 2`, `21, lid 2`, `21(2)`; `17 lid 1 onder c`, `17(1)(c)`; `4 punt 7`, `4(7)`, for a law such as `AVG art. 17(1)(c)`. */
function citation(law: string): RegExp {
  const [, article = '', paragraph = '', point = ''] = /art\. ([\d.]+)(?:\((\d+)\))?(?:\((\w)\))?$/.exec(law) ?? [];
  const number = article.replaceAll('.', '\\.');
  if (paragraph === '') return new RegExp(`(?:artikel|artikelen|en|art\\.|articles?|and) ${number}(?![\\d(])`, 'i');
  const dutch = `,? (?:lid|punt) ${paragraph}${point === '' ? '' : `,? (?:onder|sub|onderdeel) ${point}\\b`}`;
  const english = ` ?\\(${paragraph}\\)${point === '' ? '' : ` ?\\(${point}\\)`}`;
  return new RegExp(`\\b${number}(?:${dutch}|${english})(?!\\d)`, 'i');
}

/** "uiterlijk op 7 mei 2026", "by 7 May 2026". */
export const datedTerm =
  /(?:uiterlijk op|by) \d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|April|May|June|July|August|October|November|December) \d{4}/i;

/** The request of a reminder to stop what went on after the objection. */
export const contactToStop = /(?:staken|stop this use)[^.]*\b21(?:,? lid 3| ?\(3\))/i;

export const sharedCheck = {
  identification: {
    'no-extra-identification': letterCheck('AVG art. 12(6)', [/identiteit|identity/i], 'cited'),
  },
  reasons: letterCheck('AVG art. 12(4)', [], 'cited'),
  remedies: letterCheck('AVG art. 77', [
    /(?:toezichthoudende autoriteit, in Nederland|Autoriteit Persoonsgegevens)/i,
    /\b77\b/,
    /rechter|court/i,
    /\b79\b/,
  ]),
  source: letterCheck('AVG art. 14(2)(f)', [/\bbron\b|\bsource\b/i], 'cited'),
} as const;

export const objectionCheck = {
  'ground-direct-marketing': letterCheck('AVG art. 21(2)', [/profilering|profiling/i], 'cited'),
  'ground-own-situation': letterCheck(
    'AVG art. 21(1)',
    [/specifieke situatie: ?(?!zolang u)\S|particular situation: ?(?!while you weigh)\S/i],
    'cited',
  ),
  restriction: letterCheck('AVG art. 18(1)(d)', [], 'cited'),
  'consent-withdrawn': letterCheck('AVG art. 7(3)', [/toestemming|consent/i], 'cited'),
  'stop-at-once': letterCheck('AVG art. 21(3)', [/alle kanalen|every channel|all channels/i], 'cited'),
  'suppression-entry': letterCheck('AVG art. 21(3)', [/blokkeerlijst|suppressielijst|suppression list/i]),
  erasure: letterCheck('AVG art. 17(1)(c)', [], 'cited'),
  'recipients-informed': letterCheck('AVG art. 19', [/ontvanger|recipient/i], 'cited'),
  confirmation: letterCheck(
    'AVG art. 12(3)',
    [/(?:bevestig|confirm to me)[^.]*(?:één|een|one) ?(?:maand|month)|(?:één|een) maand[^.]*bevestig/i],
    'cited',
  ),
} as const;

/** The points of article 15(1), as a list with letters or cited one by one. */
function point(letter: string, words: RegExp): LetterCheck {
  const law = `AVG art. 15(1)(${letter})`;
  const listed = `(?:^| )${letter}[.)] (?:(?! [a-h][.)] ).)*?(?:${words.source})`;
  return { law, all: [new RegExp(`${listed}|${citation(law).source}`, 'i')] };
}

export const accessCheck = {
  'processing-confirmed': letterCheck(
    'AVG art. 15(1)',
    [/of u persoonsgegevens van mij verwerkt|confirm whether/i],
    'cited',
  ),
  copy: letterCheck('AVG art. 15(3)', [/kopie|copy/i], 'cited'),
  purposes: point('a', /doeleinden|purposes/),
  categories: point('b', /categorieën|categories/),
  recipients: point('c', /ontvangers.{0,80}bij naam|recipients.{0,80}by name/),
  retention: point('d', /bewaart|bewaartermijn|keep|retention/),
  rights: point('e', /rectificatie|rectification/),
  'complaint-right': point('f', /klacht|complaint/),
  source: point('g', /\bbron\b|\bsource\b/),
  'automated-decisions': point('h', /geautomatiseerd|automated/),
  transfers: letterCheck('AVG art. 15(2)', [/waarborgen|safeguards/i], 'cited'),
} as const;

export const accessTerms = {
  scope: letterCheck('AVG art. 15(1)', [/alle gegevens, waar|all data, wherever/i]),
  format: letterCheck('AVG art. 15(3)', [/elektronische vorm|electronic form/i]),
  term: letterCheck('AVG art. 12(3)', [/antwoord[^.]*(?:één|een) maand|answer[^.]*one month/i]),
  'extension-with-reasons': letterCheck(
    'AVG art. 12(3)',
    [/redenen voor de verlenging|reasons for the extension/i],
    'cited',
  ),
  'free-of-charge': letterCheck('AVG art. 12(5)', [/kosteloos|gratis|free of charge/i], 'cited'),
  'purpose-of-request': letterCheck('AVG art. 12(5)', [/met dit verzoek wil ik|with this request I want/i]),
} as const;
