// The characters that unicode61 makes words of; all else parts them (https://sqlite.org/fts5.html#unicode61_tokenizer).
const wordCharacters = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;
const maximum = 20;

/** What a person typed, as parts to search for: at most 20, those without a letter or digit left out. */
export function searchWords(query: string): string[] {
  return query
    .normalize('NFC')
    .split(/\s+/)
    .filter((part) => part.search(/[\p{L}\p{N}]/u) >= 0)
    .slice(0, maximum);
}

/**
 * An FTS5 query for messages with all of the words, each as the beginning of a word; null when there is nothing to search for.
 * Every part is a quoted string, so nothing typed is read as FTS5 syntax; `a@b.example` becomes a phrase of three words.
 */
export function ftsQuery(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  return words.map((word) => `"${word.replace(/["\0]/g, ' ')}"${isPrefix(word) ? '*' : ''}`).join(' ');
}

/** One letter is no beginning worth searching: it would match every message. */
function isPrefix(word: string): boolean {
  return (word.match(wordCharacters)?.at(-1)?.length ?? 0) > 1;
}

const before = 60;
const length = 200;
/** Enough around a word, however much white space there is. */
const around = 600;

/** The part of a text around the first word found, on one line; null when none of the words is in it. */
export function excerpt(text: string, words: readonly string[]): string | null {
  const parts = words.flatMap((word) => plain(word).match(wordCharacters) ?? []);
  if (parts.length === 0) return null;
  const at = spelledAlike(text, parts);
  // Another spelling takes an accent, and a pattern that is a hundred times as slow.
  if (at < 0) return isPlain(text) ? null : excerptOf(text, parts, { cutBefore: false, cutAfter: false });
  const start = Math.max(0, at - around);
  const end = at + around;
  return excerptOf(text.slice(start, end), parts, { cutBefore: start > 0, cutAfter: end < text.length });
}

/** Where one of these words begins, spelled as it was typed but for capitals; -1 when none does. */
function spelledAlike(text: string, parts: readonly string[]): number {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return -1;
  const found = parts.map((part) => {
    const word = part.toLowerCase();
    let at = lower.indexOf(word);
    while (at > 0 && /[\p{L}\p{N}]/u.test(lower[at - 1] ?? '')) at = lower.indexOf(word, at + 1);
    return at;
  });
  return found.filter((at) => at >= 0).toSorted((one, other) => one - other)[0] ?? -1;
}

// oxlint-disable-next-line no-control-regex -- ASCII, all of it
const isPlain = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

function excerptOf(
  text: string,
  parts: readonly string[],
  { cutBefore, cutAfter }: { readonly cutBefore: boolean; readonly cutAfter: boolean },
): string | null {
  const line = text.replace(/\s+/g, ' ').trim().normalize('NFD');
  const spelled = parts.map((part) => Array.from(part, (letter) => `${letter}\\p{M}*`).join(''));
  const at = line.search(new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled.join('|')})`, 'iu'));
  if (at < 0) return null;
  const space = line.lastIndexOf(' ', Math.max(0, at - before));
  const start = at <= before && !cutBefore ? 0 : space + 1;
  const end = start + length;
  const middle = line.slice(start, end).normalize('NFC').trim();
  return `${start > 0 || cutBefore ? '…' : ''}${middle}${end < line.length || cutAfter ? '…' : ''}`;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
