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

const together = 3;
const sets = 4;
const shortestTelling = 6;

/**
 * FTS5 queries that find texts written from this one: its longest words, three at a time, since long words are rare and a
 * search for rare words is quick in any mailbox. Names are passed over.
 */
export function tellingWords(text: string, names: readonly string[]): string[] {
  const skipped = new Set(names.flatMap(wordsOf));
  const words = wordsOf(text.slice(0, longestCompared));
  if (words.length < fewestWords) return [];
  const telling = [...new Set(words)]
    .filter((word) => word.length >= shortestTelling && !skipped.has(word))
    .toSorted((one, other) => other.length - one.length || one.localeCompare(other))
    .slice(0, together * sets);
  const groups = Array.from({ length: sets }, (_, set) => telling.filter((_word, at) => at % sets === set));
  return groups
    .filter((group) => group.length === together)
    .map((group) => `(${group.map((word) => `"${word}"`).join(' AND ')})`);
}
