import type { AnswerSays, AskedRight, RightOutcome, RightState } from '../domain/answer.ts';
import type { CaseKind, Reading } from '../domain/case.ts';
import type { LetterKind } from '../domain/letter.ts';

/** What an answer to a letter can say; a question about access is none in a case that only objects. */
export function possibleSayings(kind: CaseKind): AnswerSays[] {
  return everySaying.filter((says) => {
    if (kind === 'objection') return !onlyAccess.has(says);
    return kind === 'both' || !onlyObjection.has(says);
  });
}

const onlyAccess: ReadonlySet<AnswerSays> = new Set(['complete', 'incomplete', 'asks-to-specify']);
const onlyObjection: ReadonlySet<AnswerSays> = new Set(['confirmed', 'partly', 'linkedin-consent']);

/** The letter that goes into it, if any. */
export const letterFor: Readonly<Record<AnswerSays, LetterKind | null>> = {
  confirmed: null,
  complete: null,
  'names-source': 'supplier-access',
  'no-data': null,
  partly: 'incomplete',
  incomplete: 'incomplete',
  refused: null,
  'asks-id': 'excuse-id-copy',
  'asks-to-specify': null,
  'asks-fee': 'excuse-fee',
  'own-form': 'excuse-own-form',
  'wrong-channel': 'excuse-wrong-channel',
  language: 'excuse-language',
  'too-late': 'excuse-too-late',
  'article-41': 'excuse-article-41',
  processor: 'excuse-processor',
  'linkedin-consent': 'breach-linkedin-consent',
};

/** By type only the domain knows them where no schema may be loaded. */
const everySaying = Object.keys(letterFor) as AnswerSays[];

type Effects = Partial<Record<AskedRight, RightOutcome>>;

const undecided: Effects = { objection: 'undecided', access: 'undecided', source: 'undecided' };

/** Whether it asks something or sets a condition, and decides nothing. */
export const decidesNothing = (answer: {
  readonly reading: Reading;
  readonly says?: AnswerSays | undefined;
}): boolean => effectsOf(answer) === undecided;

/** What an answer decides for each right; nothing for what it leaves open. */
export function effectsOf(answer: { readonly reading: Reading; readonly says?: AnswerSays | undefined }): Effects {
  const { reading, says } = answer;
  switch (says) {
    case 'confirmed':
      return { objection: 'acknowledged' };
    case 'complete':
      return { access: 'complete', source: 'answered' };
    case 'names-source':
      return { source: 'named' };
    case 'no-data':
      return { access: 'no-data', source: 'not-named' };
    case 'incomplete':
      return { access: 'incomplete' };
    case 'partly':
      return { objection: 'acknowledged-partly' };
    case 'linkedin-consent':
      return { objection: 'refused' };
    case 'too-late':
    case 'article-41':
      return { objection: 'refused', access: 'refused' };
    case 'asks-id':
    case 'asks-to-specify':
    case 'asks-fee':
    case 'own-form':
    case 'wrong-channel':
    case 'language':
    case 'processor':
      return undecided;
    case 'refused':
    case undefined:
      return effectsOfReading(reading);
    default:
      return says satisfies never;
  }
}

function effectsOfReading(reading: Reading): Effects {
  switch (reading) {
    case 'answered':
      return { objection: 'acknowledged', access: 'complete', source: 'answered' };
    case 'partly':
      return { objection: 'acknowledged-partly', access: 'incomplete' };
    case 'refused':
      return { objection: 'refused', access: 'refused', source: 'refused' };
    case 'question':
      return undecided;
    case 'receipt':
    case 'interim':
    case 'unread':
      return {};
    default:
      return reading satisfies never;
  }
}

/** Whether an answer takes back what was confirmed: only an outright refusal does. */
export const takesBack = (says: AnswerSays | undefined): boolean => says === undefined || says === 'refused';

export const settled: ReadonlySet<RightOutcome> = new Set(['acknowledged', 'complete', 'no-data']);

/** Whether the answer settles the case, given how each right stood before it. What is still to come within the term is `interim`. */
export function readingOf(says: AnswerSays, kind: CaseKind, before: readonly RightState[]): Reading {
  switch (says) {
    case 'confirmed':
    case 'complete':
    case 'names-source':
    case 'no-data': {
      const effects = effectsOf({ reading: 'interim', says });
      const asked: readonly AskedRight[] = kind === 'both' ? ['objection', 'access'] : [kind];
      const stands = (right: AskedRight) => effects[right] ?? before.find((it) => it.right === right)?.outcome;
      return asked.every((right) => settled.has(stands(right) ?? 'awaiting')) ? 'answered' : 'interim';
    }
    case 'partly':
    case 'incomplete':
      return 'partly';
    case 'asks-id':
    case 'asks-to-specify':
      return 'question';
    // Nothing is refused by these, and the term runs on.
    case 'asks-fee':
    case 'own-form':
    case 'wrong-channel':
    case 'language':
    case 'processor':
      return 'interim';
    case 'refused':
    case 'too-late':
    case 'article-41':
    case 'linkedin-consent':
      return 'refused';
    default:
      return says satisfies never;
  }
}
