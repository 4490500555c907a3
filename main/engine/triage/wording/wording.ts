import type { WordEntry } from '../compile-phrases.ts';
import type { Words } from '../read-words.ts';
import { pairBucket, skipBucket, width } from './buckets.ts';
import { addPair, addSkip } from './model.ts';

/** What a message wants stands in its first words; the rest of a long one says what it is about. */
export const wordLimit = 400;
/** Of these the ones that mean something are shown. */
const strongestWords = 8;
const shownWords = 3;

/** Adds up the weights of the words of one message, and remembers which of them weighed most. */
export class Wording {
  readonly #parts = new Float32Array((wordLimit + 1) * width);
  readonly #texts: string[] = [];
  readonly #entries: WordEntry[] = [];
  readonly #starts = new Int32Array(wordLimit + 1);
  /** Where the word before begins, when both are of one sentence and the one before says something too; or -1. */
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
    const parts = this.#parts;
    const kept = this.#entries;
    const [wordStarts, pairStarts, wordEnds, textOf] = [this.#starts, this.#pairStarts, this.#ends, this.#textOf];
    const textNumber = this.#texts.push(text) - 1;
    let count = this.#count;
    let previous: WordEntry | null = null;
    let before: WordEntry | null = null;
    for (let at = 1; at <= words.count && count < wordLimit; at += 1) {
      const entry = entries[at] ?? boundary;
      if (entry === boundary) {
        previous = before = null;
        continue;
      }
      const place = count * width;
      const { weights } = entry;
      // Written out: this runs for every word of every message.
      parts[place] = weights[0] ?? 0;
      parts[place + 1] = weights[1] ?? 0;
      parts[place + 2] = weights[2] ?? 0;
      parts[place + 3] = weights[3] ?? 0;
      if (previous !== null) addPair(pairBucket(previous.hash, entry.hash), parts, place);
      if (before !== null) addSkip(skipBucket(before.hash, entry.hash), parts, place);
      kept[count] = entry;
      wordStarts[count] = starts[at] ?? 0;
      pairStarts[count] = previous?.tells === true ? (starts[at - 1] ?? 0) : -1;
      wordEnds[count] = ends[at] ?? 0;
      textOf[count] = textNumber;
      count += 1;
      before = previous;
      previous = entry;
    }
    this.#count = count;
  }

  /** How many words were added. */
  get count(): number {
    return this.#count;
  }

  hashAt(place: number): number {
    return this.#entries[place]?.hash ?? 0;
  }

  /** The subject is added first. */
  inSubject(place: number): boolean {
    return this.#textOf[place] === 0;
  }

  /** Log-odds by output. A long text repeats itself: evidence grows with the root of its length. */
  sums(): number[] {
    let [recruiter, marketing, other, unasked] = [0, 0, 0, 0];
    const parts = this.#parts;
    const end = this.#count * width;
    for (let place = 0; place < end; place += width) {
      recruiter += parts[place] ?? 0;
      marketing += parts[place + 1] ?? 0;
      other += parts[place + 2] ?? 0;
      unasked += parts[place + 3] ?? 0;
    }
    const root = Math.sqrt(Math.max(1, this.#count));
    return [recruiter / root, marketing / root, other / root, unasked / root];
  }

  /** The words that speak most for one output over another, exact pieces of the texts. */
  strongest(output: number, over: number): string[] {
    const values = new Float32Array(strongestWords);
    const places = new Int32Array(strongestWords);
    let kept = 0;
    const parts = this.#parts;
    const count = this.#count;
    for (let at = 0; at < count; at += 1) {
      const value = (parts[at * width + output] ?? 0) - (parts[at * width + over] ?? 0);
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
      const words = this.shownAt(at);
      if (words !== null && !found.some((other) => other.includes(words) || words.includes(other))) found.push(words);
    }
    return found;
  }

  /** The word at a place, with the one before it when that says something too; null for a word that is no reason to a person. */
  shownAt(at: number): string | null {
    if (this.#entries[at]?.tells !== true) return null;
    const text = this.#texts[this.#textOf[at] ?? 0] ?? '';
    const [pairStart = -1, start = 0, end = 0] = [this.#pairStarts[at], this.#starts[at], this.#ends[at]];
    const together = pairStart >= 0 && pairStart + 1 < start && text.charAt(start - 1) === ' ';
    return text.slice(together ? pairStart : start, end);
  }
}
