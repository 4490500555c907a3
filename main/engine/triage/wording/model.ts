import { bucketBits, outputs, pairBucket, wordBuckets } from './buckets.ts';
import model from './model.json' with { type: 'json' };

const width = outputs.length;
const table = decode(model.weights);
const scales = Float32Array.from(model.scales);

function decode(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== width << bucketBits) throw new Error('the wording model has another size than its reader');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Weights of a folded word, one per output: those of the word itself and its pieces together. */
export function wordWeights(word: string): Float32Array {
  const sums = new Float32Array(width);
  const [own = 0, ...pieces] = wordBuckets(word);
  const share = pieces.length === 0 ? 0 : model.pieces / Math.sqrt(pieces.length);
  for (let output = 0; output < width; output += 1) {
    let ofPieces = 0;
    for (const bucket of pieces) ofPieces += table[bucket * width + output] ?? 0;
    sums[output] = ((table[own * width + output] ?? 0) + ofPieces * share) * (scales[output] ?? 0);
  }
  return sums;
}

/** Adds the weights of a pair of words to `sums` from place `at` on. */
export function addPair(first: number, second: number, sums: Float32Array, at: number): void {
  const place = pairBucket(first, second) * width;
  for (let output = 0; output < width; output += 1)
    sums[at + output] = (sums[at + output] ?? 0) + (table[place + output] ?? 0) * (scales[output] ?? 0);
}

/** How the sums of wording and of signals become log-odds; fitted on messages whose patterns the weights never saw. */
export const calibration = model.calibration;
