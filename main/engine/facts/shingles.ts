const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
const shingle = 4;
const fewestWords = 25;
const longestCompared = 8_000;

/** How much of the words of two texts, in runs of four, they share: 0..1. Texts of a few words share nothing. */
export function shareOfText(one: string, other: string): number {
  const [mine, theirs] = [shinglesOf(one), shinglesOf(other)];
  if (mine.size + shingle <= fewestWords || theirs.size + shingle <= fewestWords) return 0;
  let shared = 0;
  for (const run of mine) if (theirs.has(run)) shared += 1;
  return shared / (mine.size + theirs.size - shared);
}

function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text.slice(0, longestCompared));
  return new Set(
    words.slice(0, Math.max(0, words.length - shingle + 1)).map((_, at) => words.slice(at, at + shingle).join(' ')),
  );
}

const run = 6;
const most = 8;

/** Runs of six words from all over a text, as FTS5 phrases, to find others that were written from it. Names are passed over. */
export function tellingPhrases(text: string, names: readonly string[]): string[] {
  const skipped = new Set(names.flatMap(wordsOf));
  const words = wordsOf(text.slice(0, longestCompared));
  if (words.length < fewestWords) return [];
  const step = Math.max(run, Math.floor(words.length / most));
  const phrases: string[] = [];
  for (let at = 0; at + run <= words.length && phrases.length < most; at += step) {
    const phrase = words.slice(at, at + run);
    if (!phrase.some((word) => skipped.has(word))) phrases.push(`"${phrase.join(' ')}"`);
  }
  return phrases;
}
