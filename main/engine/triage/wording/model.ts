import { bucketBits, kindBuckets, width, wordBuckets } from './buckets.ts';
import model from './model.json' with { type: 'json' };

const table = decode(model.weights);
const scales = Float32Array.from(model.scales);

function decode(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== width << bucketBits) throw new Error('the wording model has another size than its reader');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Weights of a folded word, one per output: those of the word itself, its kinds and its pieces together. */
export function wordWeights(word: string): Float32Array {
  const sums = new Float32Array(width);
  const [own = 0, ...pieces] = wordBuckets(word);
  addBucket(own, scales, sums, 0);
  for (const bucket of kindBuckets(word)) addBucket(bucket, scales, sums, 0);
  if (pieces.length === 0) return sums;
  const shares = scales.map((scale) => (scale * model.pieces) / Math.sqrt(pieces.length));
  for (const bucket of pieces) addBucket(bucket, shares, sums, 0);
  return sums;
}

const pairScales = Float32Array.from(model.scales, (scale) => scale * model.pairs);
const skipScales = Float32Array.from(model.scales, (scale) => scale * model.skips);

/** Adds to `parts` from place `at` on what two words weigh together. */
function addBucket(bucket: number, share: Float32Array, parts: Float32Array, at: number): void {
  // Written out: this runs for every word of every message.
  const place = bucket * width;
  parts[at] = (parts[at] ?? 0) + (table[place] ?? 0) * (share[0] ?? 0);
  parts[at + 1] = (parts[at + 1] ?? 0) + (table[place + 1] ?? 0) * (share[1] ?? 0);
  parts[at + 2] = (parts[at + 2] ?? 0) + (table[place + 2] ?? 0) * (share[2] ?? 0);
  parts[at + 3] = (parts[at + 3] ?? 0) + (table[place + 3] ?? 0) * (share[3] ?? 0);
}

export const addPair = (bucket: number, parts: Float32Array, at: number): void =>
  addBucket(bucket, pairScales, parts, at);
export const addSkip = (bucket: number, parts: Float32Array, at: number): void =>
  addBucket(bucket, skipScales, parts, at);

/** How the sums of wording and of signals become log-odds; fitted on messages whose patterns the weights never saw. */
export const calibration = model.calibration;
