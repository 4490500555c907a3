import { bucketBits, outputs, unaskedOutput, width } from '../main/engine/triage/wording/buckets.ts';
import type { Label } from '../shared/domain/verdict.ts';
import type { WordFeatures } from './features.ts';
import { seededRandom, shuffle } from './random.ts';

export interface Sample {
  readonly words: readonly WordFeatures[];
  readonly label: Label;
  readonly unsolicited: boolean;
  readonly weight: number;
}

export interface WordingWeights {
  readonly table: Float32Array;
}

/** What the pieces of a word weigh beside the word itself. */
export const pieceShare = 0.5;
/** What a pair weighs beside its words: most pairs are rare. */
export const pairShare = 0.6;
const rounds = 10;
const rate = 0.25;
const decay = 2e-5;
/** Words left out of each look, so that no single word is relied on. */
const leftOut = 0.4;

/** Multinomial logistic regression with AdaGrad. */
export function fitWording(samples: readonly Sample[], seed: number): WordingWeights {
  const table = new Float32Array(width << bucketBits);
  const squares = new Float32Array(width << bucketBits).fill(1e-3);
  const random = seededRandom(seed);
  const logits = new Float64Array(width);
  const errors = new Float64Array(width);
  for (let round = 0; round < rounds; round += 1) {
    for (const { words, label, unsolicited, weight } of shuffle(samples, random)) {
      const kept = words.filter(() => random() >= leftOut);
      if (kept.length === 0) continue;
      const each = 1 / Math.sqrt(kept.length);
      logits.fill(0);
      visit(kept, each, (bucket, value) => {
        for (let output = 0; output < width; output += 1)
          logits[output] = (logits[output] ?? 0) + value * (table[bucket * width + output] ?? 0);
      });
      labelErrors(logits, label, errors);
      errors[unaskedOutput] = 1 / (1 + Math.exp(-(logits[unaskedOutput] ?? 0))) - (unsolicited ? 1 : 0);
      visit(kept, each, (bucket, value) => {
        for (let output = 0; output < width; output += 1) {
          const error = errors[output] ?? 0;
          const place = bucket * width + output;
          const slope = weight * error * value + decay * (table[place] ?? 0);
          squares[place] = (squares[place] ?? 0) + slope * slope;
          table[place] = (table[place] ?? 0) - (rate * slope) / Math.sqrt(squares[place] ?? 1);
        }
      });
    }
  }
  return { table };
}

function labelErrors(logits: Float64Array, label: Label, errors: Float64Array): void {
  let total = 0;
  const most = Math.max(logits[0] ?? 0, logits[1] ?? 0, logits[2] ?? 0);
  for (let output = 0; output < outputs.length; output += 1) total += Math.exp((logits[output] ?? 0) - most);
  for (let output = 0; output < outputs.length; output += 1)
    errors[output] = Math.exp((logits[output] ?? 0) - most) / total - (outputs[output] === label ? 1 : 0);
}

function visit(words: readonly WordFeatures[], each: number, take: (bucket: number, value: number) => void): void {
  for (const { buckets, kinds, pair } of words) {
    const share = (each * pieceShare) / Math.sqrt(Math.max(1, buckets.length - 1));
    for (let at = 0; at < buckets.length; at += 1) take(buckets[at] ?? 0, at === 0 ? each : share);
    for (const kind of kinds) take(kind, each);
    if (pair !== null) take(pair, each * pairShare);
  }
}

/** The sums of one message, one per output. */
export function scoreWords({ table }: WordingWeights, words: readonly WordFeatures[]): number[] {
  const sums = Array.from({ length: width }, () => 0);
  visit(words, 1 / Math.sqrt(Math.max(1, words.length)), (bucket, value) => {
    for (let output = 0; output < width; output += 1)
      sums[output] = (sums[output] ?? 0) + value * (table[bucket * width + output] ?? 0);
  });
  return sums;
}
