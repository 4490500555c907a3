/**
 * How each element of a letter (`law.md` section 7) is recognised in its text, whatever else was edited. `law`: the article
 * it rests on, empty where it rests on none. `all`: every expression must be found. Dutch and English side by side; the text has single spaces.
 */
export interface LetterCheck {
  readonly law: string;
  readonly all: readonly RegExp[];
}

/** `21 lid 2`, `21, lid 2`, `21(2)`; with a letter `17 lid 1 onder c`, `17 lid 1 sub c`, `17(1)(c)`. */
function cites(article: number, paragraph: number, point = ''): RegExp {
  const dutch = `,? lid ${paragraph}${point === '' ? '' : `,? (?:onder|sub|onderdeel) ${point}\\b`}`;
  const english = ` ?\\(${paragraph}\\)${point === '' ? '' : ` ?\\(${point}\\)`}`;
  return new RegExp(`\\b${article}(?:${dutch}|${english})(?!\\d)`, 'i');
}

/** "uiterlijk op 7 mei 2026", "by 7 May 2026". */
export const datedTerm =
  /(?:uiterlijk op|by) \d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|May|June|July|August|October|November|December) \d{4}/i;

/** The request of a reminder to stop what went on after the objection. */
export const contactToStop = /(?:staken|stop this use)[^.]*\b21(?:,? lid 3| ?\(3\))/i;

const shared = {
  'no-extra-identification': { law: 'AVG art. 12(6)', all: [cites(12, 6), /identiteit|identity/i] },
  reasons: { law: 'AVG art. 12(4)', all: [cites(12, 4)] },
  remedies: {
    law: 'AVG art. 77',
    all: [
      /(?:toezichthoudende autoriteit, in Nederland|Autoriteit Persoonsgegevens)/i,
      /\b77\b/,
      /rechter|court/i,
      /\b79\b/,
    ],
  },
} satisfies Record<string, LetterCheck>;

const objection = {
  'ground-direct-marketing': { law: 'AVG art. 21(2)', all: [cites(21, 2), /profilering|profiling/i] },
  'ground-own-situation': {
    law: 'AVG art. 21(1)',
    all: [cites(21, 1), /specifieke situatie: ?(?!zolang u)\S|particular situation: ?(?!while you weigh)\S/i],
  },
  restriction: { law: 'AVG art. 18(1)(d)', all: [cites(18, 1, 'd')] },
  'consent-withdrawn': { law: 'AVG art. 7(3)', all: [cites(7, 3), /toestemming|consent/i] },
  'stop-at-once': { law: 'AVG art. 21(3)', all: [cites(21, 3), /alle kanalen|every channel|all channels/i] },
  'suppression-entry': { law: 'AVG art. 21(3)', all: [/blokkeerlijst|suppressielijst|suppression list/i] },
  erasure: { law: 'AVG art. 17(1)(c)', all: [cites(17, 1, 'c')] },
  'recipients-informed': { law: 'AVG art. 19', all: [/\b(?:artikel|art\.|article) 19\b/i, /ontvanger|recipient/i] },
  confirmation: {
    law: 'AVG art. 12(3)',
    all: [/bevestig|confirm to me/i, cites(12, 3), /één maand|een maand|one month/i],
  },
} satisfies Record<string, LetterCheck>;

/** Only in a letter without the access request, whose point (g) asks the same. */
const objectionSource = {
  source: { law: 'AVG art. 14(2)(f)', all: [cites(14, 2, 'f'), /\bbron\b|\bsource\b/i] },
} satisfies Record<string, LetterCheck>;

/** The points of article 15(1), as a list with letters or cited one by one. */
function point(letter: string, words: RegExp): LetterCheck {
  return {
    law: `AVG art. 15(1)(${letter})`,
    all: [
      new RegExp(`(?:^| )${letter}[.)] (?:(?! [a-h][.)] ).)*?(?:${words.source})|${cites(15, 1, letter).source}`, 'i'),
    ],
  };
}

const access = {
  'processing-confirmed': { law: 'AVG art. 15(1)', all: [/uitsluitsel|confirm whether/i, cites(15, 1)] },
  copy: { law: 'AVG art. 15(3)', all: [cites(15, 3), /kopie|copy/i] },
  purposes: point('a', /doeleinden|purposes/),
  categories: point('b', /categorieën|categories/),
  recipients: point('c', /ontvangers.{0,80}bij naam|recipients.{0,80}by name/),
  retention: point('d', /bewaart|bewaartermijn|keep|retention/),
  rights: point('e', /rectificatie|rectification/),
  'complaint-right': point('f', /klacht|complaint/),
  source: point('g', /\bbron\b|\bsource\b/),
  'automated-decisions': point('h', /geautomatiseerd|automated/),
  transfers: { law: 'AVG art. 15(2)', all: [cites(15, 2), /waarborgen|safeguards/i] },
  scope: { law: 'AVG art. 15(1)', all: [/alle gegevens, waar|all data, wherever/i] },
  format: { law: 'AVG art. 15(3)', all: [/elektronische vorm|electronic form/i] },
  term: { law: 'AVG art. 12(3)', all: [/antwoord[^.]*(?:één|een) maand|answer[^.]*one month/i] },
  'extension-with-reasons': {
    law: 'AVG art. 12(3)',
    all: [cites(12, 3), /redenen voor de verlenging|reasons for the extension/i],
  },
  'free-of-charge': { law: 'AVG art. 12(5)', all: [cites(12, 5), /kosteloos|gratis|free of charge/i] },
  'purpose-of-request': { law: 'AVG art. 12(5)', all: [/met dit verzoek wil ik|with this request I want/i] },
} satisfies Record<string, LetterCheck>;

export const letterChecks = {
  objection: { ...objection, ...objectionSource, ...shared },
  access: { ...access, ...shared },
  both: {
    ...objection,
    ...access,
    'access-before-erasure': { law: 'AVG art. 15(3)', all: [/eerst de inzage|first the access/i] },
    ...shared,
  },
  reminder: {
    missing: { law: 'AVG art. 12(3)', all: [/niet volledig ontvangen|not fully, received/i] },
    'courtesy-term': { law: '', all: [/veertien dagen|14 dagen|fourteen days|14 days/i] },
    reasons: shared.reasons,
    remedies: shared.remedies,
  },
} satisfies Record<string, Record<string, LetterCheck>>;
