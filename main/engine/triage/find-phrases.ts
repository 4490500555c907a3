import { compilePhrases, hasElement, optionalOffset, type Phrase, type PhraseGroup } from './compile-phrases.ts';
import { boundary, readWords, type Words } from './read-words.ts';
import { WordTable } from './word-table.ts';

/** Hits by phrase group: exact substrings of the texts that were searched. */
export type Hits = Map<number, string[]>;

/** More hits than this say nothing new. */
const hitLimit = 6;

/**
 * Matches the steps from `step` on in one direction, the word at `at` being next.
 * Gives the place beyond the last word of the match, or null.
 */
function matchSteps(phrase: Phrase, step: number, direction: 1 | -1, words: Words, at: number): number | null {
  const wanted = phrase.steps[step];
  if (wanted === undefined) return at;
  const entry = at < words.count ? words.entries[at] : undefined;
  if (wanted < 0) {
    let place = at;
    for (let left = -wanted; left >= 0; left -= 1) {
      const end = matchSteps(phrase, step + direction, direction, words, place);
      if (end !== null) return end;
      const here = place < words.count ? words.entries[place] : undefined;
      if (here === undefined || here === boundary) return null;
      place += direction;
    }
    return null;
  }
  if (wanted >= optionalOffset) {
    if (entry !== undefined && hasElement(entry, wanted - optionalOffset)) {
      const end = matchSteps(phrase, step + direction, direction, words, at + direction);
      if (end !== null) return end;
    }
    return matchSteps(phrase, step + direction, direction, words, at);
  }
  if (entry === undefined || !hasElement(entry, wanted)) return null;
  return matchSteps(phrase, step + direction, direction, words, at + direction);
}

/** Compiles the phrases; the result adds the hits of one text to `hits`, each phrase at most once per text. */
export function preparePhrases(groups: readonly PhraseGroup[], classes: Readonly<Record<string, string>>): (text: string, hits: Hits) => void {
  const table = new WordTable(compilePhrases(groups, classes));
  const words: Words = { entries: [], starts: [], ends: [], count: 0 };

  return (text, hits) => {
    readWords(text, table, words);
    const seen = new Set<Phrase>();
    for (let at = 0; at < words.count; at += 1) {
      const anchored = words.entries[at]?.anchored ?? [];
      for (const phrase of anchored) {
        const end = matchSteps(phrase, phrase.anchor + 1, 1, words, at + 1);
        if (end === null) continue;
        const before = matchSteps(phrase, phrase.anchor - 1, -1, words, at - 1);
        if (before === null || seen.has(phrase)) continue;
        seen.add(phrase);
        const evidence = text.slice(words.starts[before + 1], words.ends[end - 1]);
        const list = hits.get(phrase.group);
        if (list === undefined) hits.set(phrase.group, [evidence]);
        else if (list.length < hitLimit && !list.includes(evidence)) list.push(evidence);
      }
    }
  };
}
