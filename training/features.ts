import type { Relationship } from '../shared/domain/verdict.ts';
import { splitQuotedText } from '../main/engine/triage/quoted-text.ts';
import { readWords, type Words } from '../main/engine/triage/read-words.ts';
import { splitSignature } from '../main/engine/triage/signature.ts';
import { hashWord, kindBuckets, pairBucket, shapeOf, wordBuckets } from '../main/engine/triage/wording/buckets.ts';
import { wordLimit } from '../main/engine/triage/wording/wording.ts';
import { WordTable } from '../main/engine/triage/word-table.ts';
import type { Message } from '../shared/domain/message.ts';

/** One word of a message as the model sees it: the buckets of the word and its pieces, of its kinds, and of the pair it ends. */
export interface WordFeatures {
  readonly buckets: readonly number[];
  readonly kinds: readonly number[];
  readonly pair: number | null;
}

interface Entry {
  readonly buckets: readonly number[];
  readonly kinds: readonly number[];
  readonly hash: number;
}

const boundary: Entry = { buckets: [], kinds: [], hash: 0 };
const table = new WordTable<Entry>((word) => ({
  buckets: wordBuckets(word),
  kinds: kindBuckets(word),
  hash: hashWord(shapeOf(word)),
}));
const words: Words<Entry> = { entries: [], starts: [], ends: [], count: 0 };

/** The same words that `Wording` adds up: subject and new text without the signature. */
export function wordsOf(message: Message, relationship: Relationship): WordFeatures[] {
  const parts = splitQuotedText(message, relationship);
  const { body } = splitSignature(parts.fresh, message.from.name);
  const features: WordFeatures[] = [];
  for (const text of [message.subject, body.slice(0, 8_000)]) {
    readWords(text, table, boundary, words);
    let previous: Entry | null = null;
    for (let at = 1; at <= words.count && features.length < wordLimit; at += 1) {
      const entry = words.entries[at] ?? boundary;
      if (entry !== boundary)
        features.push({
          buckets: entry.buckets,
          kinds: entry.kinds,
          pair: previous === null ? null : pairBucket(previous.hash, entry.hash),
        });
      previous = entry === boundary ? null : entry;
    }
  }
  return features;
}
