import type { Label } from '../../../../shared/domain/verdict.ts';
import { kindsOf } from './word-kinds.ts';

/** What wording is weighed for, in the order of the model's numbers. */
export const outputs: readonly Label[] = ['recruiter', 'direct-marketing', 'other'];
/** After those one more number: whether it is contact that nobody asked for. */
export const unaskedOutput = outputs.length;
export const width = outputs.length + 1;
export const bucketBits = 19;
const mask = (1 << bucketBits) - 1;
const numberWord = /\d/;
/** Pieces of a word of this many letters tell of its stem and ending, also of compounds never seen before. */
const pieceSizes = [3, 4, 5] as const;

const begun = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) | 0;
}

/** FNV-1a with a last mix: one number for a word. */
export function hashWord(word: string): number {
  let hash = begun;
  for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
  return mix(hash);
}

/** A number is a number, whatever its value. */
export const shapeOf = (word: string): string => (numberWord.test(word) ? '#' : word);

/** Buckets of a folded word: the word itself, then its pieces. */
export function wordBuckets(word: string): number[] {
  const shape = shapeOf(word);
  const buckets = [hashWord(shape) & mask];
  if (shape.length < 5) return buckets;
  const bounded = `<${shape}>`;
  for (const size of pieceSizes) {
    const first = step(begun, 0x30 + size);
    for (let at = 0; at + size <= bounded.length; at += 1) {
      let hash = first;
      for (let letter = at; letter < at + size; letter += 1) hash = step(hash, bounded.charCodeAt(letter));
      buckets.push(mix(hash) & mask);
    }
  }
  return buckets;
}

/** Buckets of the kinds that a folded word is of. */
export const kindBuckets = (word: string): number[] => kindsOf(word).map((kind) => hashWord(`kind ${kind}`) & mask);

/** Bucket of two words that follow each other. */
export const pairBucket = (first: number, second: number): number => {
  const hash = Math.imul(Math.imul(first, 0x27d4eb2f) ^ second, 0x165667b1);
  return (hash ^ (hash >>> 15)) & mask;
};

/** Bucket of two words with one between them. */
export const skipBucket = (first: number, second: number): number => pairBucket(first ^ 0x5bd1e995, second);
