import {
  compilePhrases,
  hasElement,
  optionalOffset,
  type Phrase,
  type PhraseGroup,
  type WordEntry,
} from './compile-phrases.ts';
import { readWords, type Words } from './read-words.ts';
import type { Wording } from './wording/wording.ts';
import { WordTable } from './word-table.ts';

/** Hits by phrase group: exact substrings of the texts that were searched. */
export type Hits = Map<number, string[]>;

/** More hits than this say nothing new. */
const hitLimit = 6;

/**
 * Matches the steps from `step` on in one direction, the word at `at` being next. Gives the place beyond the last word
 * of the match, or -1. The boundaries around a text end every match, so that no place outside is looked at.
 */
function matchSteps(
  phrase: Phrase,
  step: number,
  direction: 1 | -1,
  entries: readonly WordEntry[],
  boundary: WordEntry,
  at: number,
): number {
  const { steps } = phrase;
  if (step < 0 || step >= steps.length) return at;
  const wanted = steps[step] ?? 0;
  const next = step + direction;
  if (wanted < 0) {
    let place = at;
    for (let left = -wanted; left >= 0; left -= 1) {
      const end = matchSteps(phrase, next, direction, entries, boundary, place);
      if (end >= 0) return end;
      if (entries[place] === boundary) return -1;
      place += direction;
    }
    return -1;
  }
  const entry = entries[at] ?? boundary;
  if (wanted < optionalOffset)
    return hasElement(entry, wanted) ? matchSteps(phrase, next, direction, entries, boundary, at + direction) : -1;
  if (hasElement(entry, wanted - optionalOffset)) {
    const end = matchSteps(phrase, next, direction, entries, boundary, at + direction);
    if (end >= 0) return end;
  }
  return matchSteps(phrase, next, direction, entries, boundary, at);
}

/** Compiles the phrases; the result adds the hits of one text to `hits`, each phrase at most once per text, and its
 * words to `wording`. */
export function preparePhrases(
  groups: readonly PhraseGroup[],
  classes: Readonly<Record<string, string>>,
): (text: string, hits: Hits, wording?: Wording) => void {
  const { makeEntry, boundary, phraseCount } = compilePhrases(groups, classes);
  const table = new WordTable(makeEntry);
  /** In which text a phrase was last found: once in a text is enough. */
  const foundIn = new Uint32Array(phraseCount);
  let text = 0;
  const words: Words<WordEntry> = { entries: [], starts: [], ends: [], count: 0 };

  return (source, hits, wording) => {
    text += 1;
    readWords(source, table, boundary, words);
    wording?.add(source, words, boundary);
    const { entries, count } = words;
    for (let at = 1; at <= count; at += 1) {
      const { anchored } = entries[at] ?? boundary;
      for (const phrase of anchored) {
        if (foundIn[phrase.number] === text) continue;
        // Most phrases fail at a neighbour of their anchor: seen here, without a call.
        if (phrase.after >= 0 && !hasElement(entries[at + 1] ?? boundary, phrase.after)) continue;
        if (phrase.before >= 0 && !hasElement(entries[at - 1] ?? boundary, phrase.before)) continue;
        const end = matchSteps(phrase, phrase.anchor + 1, 1, entries, boundary, at + 1);
        if (end < 0) continue;
        const before = matchSteps(phrase, phrase.anchor - 1, -1, entries, boundary, at - 1);
        if (before < 0) continue;
        foundIn[phrase.number] = text;
        const evidence = source.slice(words.starts[before + 1], words.ends[end - 1]);
        const list = hits.get(phrase.group);
        if (list === undefined) hits.set(phrase.group, [evidence]);
        else if (list.length < hitLimit && !list.includes(evidence)) list.push(evidence);
      }
    }
  };
}
