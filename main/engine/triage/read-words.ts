import { emptyEntry, type WordEntry } from './compile-phrases.ts';
import { foldText } from './fold-text.ts';
import { firstHash, secondHash, type WordTable } from './word-table.ts';

/** The words of a text with their positions; only the first `count` places of the arrays count. */
export interface Words {
  readonly entries: WordEntry[];
  readonly starts: number[];
  readonly ends: number[];
  count: number;
}

/** A sentence's end, an empty line, a link or an address: no phrase crosses it. */
export const boundary: WordEntry = { ...emptyEntry };

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
  if ((code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff) || (code >= 0x3000 && code <= 0x303f)) return separator;
  return wordLetter;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const joinsDigits = (code: number): boolean => code === 46 || code === 44 || code === 58;
const endsLink = (code: number): boolean =>
  code <= 32 || code === 34 || code === 40 || code === 41 || code === 44 || code === 59 || code === 60 || code === 62 || code === 93;

/** Fills `words` with the words of a text; what was in it is gone. */
export function readWords(text: string, table: WordTable, words: Words): void {
  const folded = foldText(text);
  const length = folded.length;
  let count = 0;
  let at = 0;
  const push = (entry: WordEntry, start: number, end: number): void => {
    words.entries[count] = entry;
    words.starts[count] = start;
    words.ends[count] = end;
    count += 1;
  };
  const skipLink = (): void => {
    while (at < length && !endsLink(folded.charCodeAt(at))) at += 1;
  };
  while (at < length) {
    const code = folded.charCodeAt(at);
    const start = at;
    switch (kindOf(code)) {
      case wordLetter: {
        let first = firstHash(0, code);
        let second = secondHash(0, code);
        for (at += 1; at < length; at += 1) {
          const next = folded.charCodeAt(at);
          // 4.500 and 12,5 are one word
          if (kindOf(next) !== wordLetter && !(joinsDigits(next) && isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1)))) break;
          first = firstHash(first, next);
          second = secondHash(second, next);
        }
        if (folded.startsWith('://', at) || (at - start === 3 && folded.startsWith('www.', start))) {
          skipLink();
          push(boundary, start, at);
        } else {
          push(table.look(folded, start, at, first, second), start, at);
        }
        break;
      }
      case symbol:
        if (code === 64 && at > 0 && kindOf(folded.charCodeAt(at - 1)) === wordLetter) {
          skipLink();
          push(boundary, start, at);
        } else {
          at += 1;
          push(table.look(folded, start, at, firstHash(0, code), secondHash(0, code)), start, at);
        }
        break;
      case stop:
        at += 1;
        if (code !== 46 || at >= length || folded.charCodeAt(at) <= 32) push(boundary, start, at);
        break;
      case lineEnd: {
        at += 1;
        while (folded.charCodeAt(at) === 32 || folded.charCodeAt(at) === 9 || folded.charCodeAt(at) === 13) at += 1;
        // An empty line or the next item of a list.
        const next = folded.charCodeAt(at);
        if (next === 10 || next === 45 || next === 42) push(boundary, start, start + 1);
        break;
      }
      default:
        at += 1;
    }
  }
  words.count = count;
}
