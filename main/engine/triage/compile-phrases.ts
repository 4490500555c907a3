import { Affixes } from './affixes.ts';
import { hashWord, shapeOf, width } from './wording/buckets.ts';
import { wordWeights } from './wording/model.ts';
import { commonWords, functionWords } from './words/common-words.ts';

/**
 * Notation of a phrase: elements apart by spaces.
 *   word        that word; `a|b|c` one of them; `stem*` begins with; `*stem` ends with
 *   @name       a word class of `words/`; may stand among alternatives: `@outfit|team`
 *   ?element    may be absent
 *   ~3          up to three words between, within the same sentence
 *   #           a number (12, 4.500, 60k)
 * Hyphens and slashes separate words ("follow-up" is two), apostrophes do not ("i'm" is one).
 */
export interface Phrase {
  /** Element numbers; below zero a gap of at most that many words; `optionalOffset` is added where an element may be absent. */
  readonly steps: readonly number[];
  /** Index in `steps` of the element that is rarest in ordinary text: matching begins there. */
  readonly anchor: number;
  /** The elements that the words right after and right before the anchor have to satisfy; -1 where there is a choice. */
  readonly after: number;
  readonly before: number;
  readonly group: number;
  /** Its place among all phrases. */
  readonly number: number;
}

export const optionalOffset = 10_000;

/** What is known of one word: the elements it satisfies and the phrases whose anchor it may be. */
export interface WordEntry {
  /** One bit per element, of one length for all words. */
  readonly bits: Uint32Array;
  readonly anchored: readonly Phrase[];
  /** For pairs of words, and what the word weighs by the wording model. */
  readonly hash: number;
  readonly weights: Float32Array;
  /** A word that a person would call a reason. */
  readonly tells: boolean;
}

const meaningful = /^[\p{L}'-]{4,40}$/u;
const tellsSomething = (word: string): boolean =>
  meaningful.test(word) && !functionWords.has(word) && !commonWords.has(word);

export const hasElement = (entry: WordEntry, element: number): boolean =>
  ((entry.bits[element >> 5] ?? 0) & (1 << (element & 31))) !== 0;

export interface PhraseGroup {
  readonly phrases: readonly string[];
  readonly group: number;
}

const numberWord = /^\d[\d.,:]*(?:k|m|mln)?$/;
/** Combining marks and characters without width inside a word. */
const ignorable = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g;

export interface Compiled {
  /** Gives the entry of a folded word. */
  readonly makeEntry: (word: string) => WordEntry;
  /** Stands for a sentence's end, an empty line, a link or an address: no phrase crosses it. */
  readonly boundary: WordEntry;
  readonly phraseCount: number;
}

/** Throws on an unknown class or a malformed phrase: both are faults in our own data. */
export function compilePhrases(groups: readonly PhraseGroup[], classes: Readonly<Record<string, string>>): Compiled {
  const elementNumbers = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const prefixes = new Affixes(false);
  const suffixes = new Affixes(true);
  const anchoredAt = new Map<number, Phrase[]>();
  /** By element: how many common words it takes, then how many words. */
  const frequencies: number[] = [];
  let phraseCount = 0;

  const expand = (element: string): string[] =>
    element.split('|').flatMap((word) => {
      if (!word.startsWith('@') || word === '@') return [word];
      const members = classes[word.slice(1)];
      if (members === undefined) throw new Error(`unknown word class ${word}`);
      return members.trim().split(/\s+/).flatMap(expand);
    });

  const elementNumber = (element: string): number => {
    const known = elementNumbers.get(element);
    if (known !== undefined) return known;
    const made = elementNumbers.size;
    elementNumbers.set(element, made);
    const words = new Set(expand(element));
    frequencies.push([...words].reduce((sum, word) => sum + (commonWords.has(word) ? 100 : 1), 0));
    for (const word of words) {
      if (word.length > 2 && word.startsWith('*')) suffixes.add(word.slice(1), made);
      else if (word.length > 2 && word.endsWith('*')) prefixes.add(word.slice(0, -1), made);
      else if (word !== '') exact.set(word, [...(exact.get(word) ?? []), made]);
      else throw new Error(`empty word in ${element}`);
    }
    return made;
  };

  const readPhrase = (source: string, group: number): Phrase => {
    const steps = source
      .trim()
      .split(/\s+/)
      .map((part) => {
        if (part.startsWith('~')) return -Number(part.slice(1));
        return part.startsWith('?') ? elementNumber(part.slice(1)) + optionalOffset : elementNumber(part);
      });
    const firm = (step: number | undefined): boolean => step !== undefined && step >= 0 && step < optionalOffset;
    if (!firm(steps[0]) || !firm(steps.at(-1)) || steps.includes(NaN)) throw new Error(`malformed phrase: ${source}`);
    let anchor = 0;
    steps.forEach((step, index) => {
      if (firm(step) && (frequencies[step] ?? 0) < (frequencies[steps[anchor] ?? 0] ?? 0)) anchor = index;
    });
    phraseCount += 1;
    const fixed = (step: number | undefined): number => (firm(step) ? (step ?? -1) : -1);
    const [after, before] = [fixed(steps[anchor + 1]), fixed(steps[anchor - 1])];
    return { steps, anchor, after, before, group, number: phraseCount - 1 };
  };

  for (const { phrases, group } of groups) {
    for (const source of phrases) {
      const phrase = readPhrase(source, group);
      const element = phrase.steps[phrase.anchor] ?? 0;
      const list = anchoredAt.get(element);
      if (list === undefined) anchoredAt.set(element, [phrase]);
      else list.push(phrase);
    }
  }

  const noPhrases: readonly Phrase[] = [];
  const noBits = new Uint32Array((elementNumbers.size >> 5) + 1);
  const makeEntry = (given: string): WordEntry => {
    const word = given.replace(ignorable, '');
    const elements = new Set(exact.get(word));
    if (numberWord.test(word)) for (const element of exact.get('#') ?? []) elements.add(element);
    prefixes.look(word, elements);
    suffixes.look(word, elements);
    const wording = { hash: hashWord(shapeOf(word)), weights: wordWeights(word), tells: tellsSomething(word) };
    if (elements.size === 0) return { bits: noBits, anchored: noPhrases, ...wording };
    const bits = new Uint32Array(noBits.length);
    for (const element of elements) bits[element >> 5] = (bits[element >> 5] ?? 0) | (1 << (element & 31));
    return { bits, anchored: [...elements].flatMap((element) => anchoredAt.get(element) ?? []), ...wording };
  };
  const weightless = new Float32Array(width);
  return {
    makeEntry,
    boundary: { bits: noBits, anchored: noPhrases, hash: 0, weights: weightless, tells: false },
    phraseCount,
  };
}
