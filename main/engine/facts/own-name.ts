import { distance } from 'fastest-levenshtein';
import { givenNames } from './given-names.ts';
import { areOneName } from './nicknames.ts';

/** The parts of the data subject's names, folded for comparing: `jorinde`, `kwakernaak`. */
export interface OwnName {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** Which of the two a word is, is beyond doubt: by a tussenvoegsel, or because it is a well-known given name. */
  readonly parted: boolean;
}

const particles = new Set(
  'van de der den het t ten ter te op in aan bij uit over onder la le l du des d von vom zu zur da di do dos das del della el al bin ben y e und af mac mc o st'.split(
    ' ',
  ),
);
/** Letters that stay apart when marks are taken off, and `ij`, which many write as `y`. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ|ð/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
  [/ĳ|ij|ÿ/g, 'y'],
];

/** A word of a name without case, marks, apostrophes and hyphens. */
export function foldName(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return alike.reduce((folded, [letter, base]) => folded.replace(letter, base), plain).replace(/[^\p{L}]/gu, '');
}

const isInitial = (word: string): boolean => /^(?:\p{L}\.?){1,2}$/u.test(word) || /^(?:\p{L}{1,2}\.){1,6}$/u.test(word);

/** The words of a name that can be compared: no initials, no `van der`. */
export const nameWords = (name: string): string[] =>
  name.split(/[\s,]+/u).filter((word) => !isInitial(word) && foldName(word) !== '' && !particles.has(foldName(word)));

/** `Anne-Marie` is also Anne, Marie and Annemarie; `Jansen-de Vries` is also Jansen and Vries. */
const spellings = (word: string): string[] => [foldName(word), ...nameWords(word.replace(/[-–]/g, ' ')).map(foldName)];

export function ownName(names: readonly string[]): OwnName {
  const given = new Set<string>();
  const family = new Set<string>();
  let parted = names.length > 0;
  for (const written of names) {
    // As address books and archives may have it: `de Vries, Noor`.
    const name = written.replace(/^([^,]+),\s*(.+)$/u, '$2 $1');
    const words = name.split(/\s+/u).filter((word) => word !== '');
    const particle = words.findIndex((word, index) => index > 0 && particles.has(foldName(word)));
    const split = particle > 0 ? particle : Math.max(1, words.length - 1);
    parted &&= particle > 0 || words.slice(0, split).every((word) => isInitial(word) || givenNames.has(foldName(word)));
    for (const word of nameWords(words.slice(0, split).join(' '))) for (const one of spellings(word)) given.add(one);
    for (const word of nameWords(words.slice(split).join(' '))) for (const one of spellings(word)) family.add(one);
  }
  return { given, family, parted };
}

export const isOwn = ({ given, family }: OwnName, word: string): boolean => {
  const folded = foldName(word);
  return (
    given.has(folded) ||
    family.has(folded) ||
    (spellings(word)
      .slice(1)
      .every((one) => given.has(one) || family.has(one)) &&
      spellings(word).length > 1)
  );
};

const shortestOwn = 4;
const shortestWritten = 3;
const longName = 8;

/**
 * The own name that a word is a misspelling of; null when in doubt. A pet name, a shortened or a lengthened name is none, and
 * `ue` for `ü` is how many keyboards write it.
 */
export function misspelt({ given, family }: OwnName, word: string): string | null {
  const written = foldName(word);
  if (written.length < shortestWritten) return null;
  for (const own of [...given, ...family]) {
    if (own.length < shortestOwn || own.startsWith(written) || written.startsWith(own)) continue;
    // Another first letter, or a name of its own, may be meant for somebody else.
    if (own[0] !== written[0] || givenNames.has(written)) continue;
    if (areOneName(own, written) || withoutUmlauts(own) === withoutUmlauts(written)) continue;
    const apart = distance(own, written);
    if (apart > 0 && apart <= (Math.min(own.length, written.length) >= longName ? 2 : 1)) return own;
  }
  return null;
}

const withoutUmlauts = (word: string): string => word.replace(/([aou])e/g, '$1');
