import { foldText } from './fold-text.ts';
import { firstHash, secondHash, type WordTable } from './word-table.ts';

/** The words of a text from place 1 to `count`, a boundary before and after them; further places mean nothing. */
export interface Words<Entry> {
  readonly entries: Entry[];
  readonly starts: number[];
  readonly ends: number[];
  count: number;
}

const separator = 0;
const wordLetter = 1;
const symbol = 2;
const stop = 3;
const lineEnd = 4;

const asciiKinds = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const letter = String.fromCharCode(code);
  if (/[a-z0-9']/.test(letter)) asciiKinds[code] = wordLetter;
  else if (/[%$@+]/.test(letter)) asciiKinds[code] = symbol;
  else if (/[.!?;|]/.test(letter)) asciiKinds[code] = stop;
  else if (letter === '\n') asciiKinds[code] = lineEnd;
}

function kindOf(code: number): number {
  if (code < 128) return asciiKinds[code] ?? separator;
  if (code === 0x20ac || code === 0xa3) return symbol;
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return wordLetter;
  if (code === 0x2022 || code === 0xb7 || code === 0x2026) return stop;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return separator;
  // General punctuation, arrows, dingbats and emoji surrogates separate words.
  if ((code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff) || (code >= 0x3000 && code <= 0x303f))
    return separator;
  return wordLetter;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const joinsDigits = (code: number): boolean => code === 46 || code === 44 || code === 58;
const endsLink = (code: number): boolean =>
  code <= 32 ||
  code === 34 ||
  code === 40 ||
  code === 41 ||
  code === 44 ||
  code === 59 ||
  code === 60 ||
  code === 62 ||
  code === 93;

function afterLink(text: string, start: number): number {
  let at = start;
  while (at < text.length && !endsLink(text.charCodeAt(at))) at += 1;
  return at;
}

/** A letter of the word, or what joins digits: 4.500 and 12,5 are one word. */
function goesOn(text: string, at: number, code: number): boolean {
  if (kindOf(code) === wordLetter) return true;
  return joinsDigits(code) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** Fills `words` with the words of a text; what was in it is gone. */
export function readWords<Entry>(text: string, table: WordTable<Entry>, boundary: Entry, words: Words<Entry>): void {
  const folded = foldText(text);
  const length = folded.length;
  const { entries, starts, ends } = words;
  entries[0] = boundary;
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = folded.charCodeAt(at);
    const kind = kindOf(code);
    const start = at;
    at += 1;
    let entry: Entry | null = null;
    if (kind === wordLetter) {
      let first = firstHash(0, code);
      let second = secondHash(0, code);
      for (; at < length; at += 1) {
        const next = folded.charCodeAt(at);
        if (!goesOn(folded, at, next)) break;
        first = firstHash(first, next);
        second = secondHash(second, next);
      }
      const link =
        folded.charCodeAt(at) === 58
          ? folded.startsWith('://', at)
          : at - start === 3 && folded.startsWith('www.', start);
      if (link) at = afterLink(folded, at);
      entry = link ? boundary : table.look(folded, start, at, first, second);
    } else if (kind === symbol) {
      const address = code === 64 && start > 0 && kindOf(folded.charCodeAt(start - 1)) === wordLetter;
      if (address) at = afterLink(folded, at);
      entry = address ? boundary : table.look(folded, start, at, firstHash(0, code), secondHash(0, code));
    } else if (kind === stop) {
      if (code !== 46 || at >= length || folded.charCodeAt(at) <= 32) entry = boundary;
    } else if (kind === lineEnd) {
      while (folded.charCodeAt(at) === 32 || folded.charCodeAt(at) === 9 || folded.charCodeAt(at) === 13) at += 1;
      // An empty line or the next item of a list.
      const next = folded.charCodeAt(at);
      if (next === 10 || next === 45 || next === 42) entry = boundary;
    }
    if (entry === null) continue;
    count += 1;
    entries[count] = entry;
    starts[count] = start;
    ends[count] = at;
  }
  entries[count + 1] = boundary;
  words.count = count;
}
