import { foldText } from '../fold-text.ts';
import type { WordEntry } from '../compile-phrases.ts';
import type { Words } from '../read-words.ts';
import { pairBucket, width } from './buckets.ts';
import { commonWords, functionWords } from '../words/common-words.ts';
import { addWeights } from './model.ts';

/** What a message wants stands in its first words; the rest of a long one says what it is about. */
export const wordLimit = 400;
/** Of these the ones that mean something are shown. */
const strongestWords = 8;
const shownWords = 3;
const meaningful = /^[\p{L}'-]{4,40}$/u;

const saysSomething = (word: string): boolean => {
  const folded = foldText(word);
  return meaningful.test(folded) && !functionWords.has(folded) && !commonWords.has(folded);
};

/** Adds up the weights of the words of one message, and remembers which of them weighed most. */
export class Wording {
  readonly #parts = new Float32Array((wordLimit + 1) * width);
  readonly #texts: string[] = [];
  readonly #starts = new Int32Array(wordLimit + 1);
  /** Where the word before begins, or the word itself after a sentence's end. */
  readonly #pairStarts = new Int32Array(wordLimit + 1);
  readonly #ends = new Int32Array(wordLimit + 1);
  readonly #textOf = new Int16Array(wordLimit + 1);
  #count = 0;

  clear(): void {
    this.#texts.length = 0;
    this.#count = 0;
  }

  /** The words of one text, as `readWords` gave them; `boundary` ends a sentence. */
  add(text: string, words: Words<WordEntry>, boundary: WordEntry): void {
    const { entries, starts, ends } = words;
    this.#texts.push(text);
    let previous: WordEntry | null = null;
    for (let at = 1; at <= words.count && this.#count < wordLimit; at += 1) {
      const entry = entries[at] ?? boundary;
      if (entry === boundary) {
        previous = null;
        continue;
      }
      const place = this.#count * width;
      addWeights(entry.weights, previous === null ? -1 : pairBucket(previous.hash, entry.hash), this.#parts, place);
      this.#starts[this.#count] = starts[at] ?? 0;
      this.#pairStarts[this.#count] = starts[previous === null ? at : at - 1] ?? 0;
      this.#ends[this.#count] = ends[at] ?? 0;
      this.#textOf[this.#count] = this.#texts.length - 1;
      this.#count += 1;
      previous = entry;
    }
  }

  /** Log-odds of one output. A long text repeats itself: evidence grows with the root of its length. */
  sum(output: number): number {
    let sum = 0;
    for (let place = output; place < this.#count * width; place += width) sum += this.#parts[place] ?? 0;
    return this.#count === 0 ? 0 : sum / Math.sqrt(this.#count);
  }

  /** The words that speak most for one output over another, exact pieces of the texts. */
  strongest(output: number, over: number): string[] {
    const values = new Float32Array(strongestWords);
    const places = new Int32Array(strongestWords);
    let kept = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const value = (this.#parts[at * width + output] ?? 0) - (this.#parts[at * width + over] ?? 0);
      if (value <= 0 || (kept === strongestWords && value <= (values[kept - 1] ?? 0))) continue;
      let rank = kept < strongestWords ? kept : kept - 1;
      for (; rank > 0 && (values[rank - 1] ?? 0) < value; rank -= 1) {
        values[rank] = values[rank - 1] ?? 0;
        places[rank] = places[rank - 1] ?? 0;
      }
      values[rank] = value;
      places[rank] = at;
      if (kept < strongestWords) kept += 1;
    }
    const found: string[] = [];
    for (let rank = 0; rank < kept && found.length < shownWords; rank += 1) {
      const at = places[rank] ?? 0;
      const words = this.#shownAt(at);
      if (words !== null && !found.some((other) => other.includes(words) || words.includes(other))) found.push(words);
    }
    return found;
  }

  /** The word at a place, with the one before it when that says something too; null for a word that is no reason to a person. */
  #shownAt(at: number): string | null {
    const text = this.#texts[this.#textOf[at] ?? 0] ?? '';
    const [pairStart = 0, start = 0, end = 0] = [this.#pairStarts[at], this.#starts[at], this.#ends[at]];
    const word = text.slice(start, end);
    if (!saysSomething(word)) return null;
    const before = text.slice(pairStart, start);
    return before.endsWith(' ') && saysSomething(before.slice(0, -1)) ? before + word : word;
  }
}
