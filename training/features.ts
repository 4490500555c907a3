import type { Relationship } from '../shared/domain/verdict.ts';
import { splitQuotedText } from '../main/engine/triage/quoted-text.ts';
import { readWords, type Words } from '../main/engine/triage/read-words.ts';
import { splitSignature } from '../main/engine/triage/signature.ts';
import {
  hashWord,
  kindBuckets,
  pairBucket,
  shapeOf,
  skipBucket,
  width,
  wordBuckets,
} from '../main/engine/triage/wording/buckets.ts';
import { wordLimit } from '../main/engine/triage/wording/wording.ts';
import { WordTable } from '../main/engine/triage/word-table.ts';
import type { Message } from '../shared/domain/message.ts';

/** What the pieces of a word weigh beside the word itself. */
export const pieceShare = 0.5;
/** What a pair weighs beside its words: most pairs are rare. */
export const pairShare = 0.6;
/** The same for two words with one between them. */
export const skipShare = 0.4;

/** The words of a message as the model sees them, one after another, flat: a fit goes through millions of these. */
export interface WordFeatures {
  /** Places in the table of weights: of the word and its pieces, of its kinds, and of the pairs that it ends. */
  readonly places: Int32Array;
  /** What each of them counts for. */
  readonly shares: Float32Array;
  /** Where the features of each word end. */
  readonly ends: Int32Array;
}

interface Entry {
  readonly places: readonly number[];
  readonly shares: readonly number[];
  readonly hash: number;
}

const boundary: Entry = { places: [], shares: [], hash: 0 };
const table = new WordTable<Entry>((word) => {
  const [own = 0, ...pieces] = wordBuckets(word);
  const kinds = kindBuckets(word);
  return {
    places: [own, ...kinds, ...pieces].map((bucket) => bucket * width),
    shares: [
      ...Array.from({ length: 1 + kinds.length }, () => 1),
      ...pieces.map(() => pieceShare / Math.sqrt(pieces.length)),
    ],
    hash: hashWord(shapeOf(word)),
  };
});
const words: Words<Entry> = { entries: [], starts: [], ends: [], count: 0 };

/** The same words that `Wording` adds up: subject and new text without the signature. */
export function wordsOf(message: Message, relationship: Relationship): WordFeatures {
  const parts = splitQuotedText(message, relationship);
  const { body } = splitSignature(parts.fresh, message.from.name);
  const places: number[] = [];
  const shares: number[] = [];
  const ends: number[] = [];
  for (const text of [message.subject, body.slice(0, 8_000)]) {
    readWords(text, table, boundary, words);
    let previous: Entry | null = null;
    let before: Entry | null = null;
    for (let at = 1; at <= words.count && ends.length < wordLimit; at += 1) {
      const entry = words.entries[at] ?? boundary;
      if (entry === boundary) {
        previous = before = null;
        continue;
      }
      places.push(...entry.places);
      shares.push(...entry.shares);
      if (previous !== null) {
        places.push(pairBucket(previous.hash, entry.hash) * width);
        shares.push(pairShare);
      }
      if (before !== null) {
        places.push(skipBucket(before.hash, entry.hash) * width);
        shares.push(skipShare);
      }
      ends.push(places.length);
      before = previous;
      previous = entry;
    }
  }
  return { places: Int32Array.from(places), shares: Float32Array.from(shares), ends: Int32Array.from(ends) };
}
