import { bucketBits, outputs, unaskedOutput, width } from '../main/engine/triage/wording/buckets.ts';
import type { Label } from '../shared/domain/verdict.ts';
import type { WordFeatures } from './features.ts';
import { seededRandom, shuffle } from './random.ts';

export interface Sample {
  readonly words: WordFeatures;
  readonly label: Label;
  readonly unsolicited: boolean;
  readonly weight: number;
}

export interface WordingWeights {
  readonly table: Float32Array;
}

const rounds = 10;
const rate = 0.25;
const decay = 2e-5;
/** Words left out of each look, so that no single word is relied on. */
const leftOut = 0.4;
/** What one fit learns by the chance of its order is not what the next one learns: their mean is steadier than each. */
const fits = 3;

/** The mean of several fits, which for sums of weights is the mean of what they would answer. */
export function fitWording(samples: readonly Sample[], seed: number): WordingWeights {
  const mean = new Float32Array(width << bucketBits);
  for (let fit = 0; fit < fits; fit += 1) {
    const table = fitOnce(samples, seed + 101 * fit);
    for (let place = 0; place < mean.length; place += 1) mean[place] = (mean[place] ?? 0) + (table[place] ?? 0) / fits;
  }
  return { table: mean };
}

/** Multinomial logistic regression with AdaGrad. */
function fitOnce(samples: readonly Sample[], seed: number): Float32Array {
  const table = new Float32Array(width << bucketBits);
  const squares = new Float32Array(width << bucketBits).fill(1e-3);
  const random = seededRandom(seed);
  const sums = new Float64Array(width);
  const errors = new Float64Array(width);
  const most = samples.reduce((longest, { words }) => Math.max(longest, words.places.length), 0);
  const places = new Int32Array(most);
  const shares = new Float32Array(most);
  for (let round = 0; round < rounds; round += 1) {
    for (const { words, label, unsolicited, weight } of shuffle(samples, random)) {
      let count = 0;
      let kept = 0;
      let from = 0;
      for (const end of words.ends) {
        if (random() >= leftOut) {
          kept += 1;
          for (let at = from; at < end; at += 1, count += 1) {
            places[count] = words.places[at] ?? 0;
            shares[count] = words.shares[at] ?? 0;
          }
        }
        from = end;
      }
      if (kept === 0) continue;
      const each = 1 / Math.sqrt(kept);
      addUp(table, places, shares, count, each, sums);
      labelErrors(sums, label, errors);
      errors[unaskedOutput] = 1 / (1 + Math.exp(-(sums[unaskedOutput] ?? 0))) - (unsolicited ? 1 : 0);
      for (let at = 0; at < count; at += 1) {
        const value = (shares[at] ?? 0) * each * weight;
        const first = places[at] ?? 0;
        for (let output = 0; output < width; output += 1) {
          const place = first + output;
          const slope = (errors[output] ?? 0) * value + decay * (table[place] ?? 0);
          const square = (squares[place] ?? 0) + slope * slope;
          squares[place] = square;
          table[place] = (table[place] ?? 0) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return table;
}

function addUp(
  table: Float32Array,
  places: Int32Array,
  shares: Float32Array,
  count: number,
  each: number,
  sums: Float64Array,
): void {
  sums.fill(0);
  for (let at = 0; at < count; at += 1) {
    const value = (shares[at] ?? 0) * each;
    const place = places[at] ?? 0;
    for (let output = 0; output < width; output += 1)
      sums[output] = (sums[output] ?? 0) + value * (table[place + output] ?? 0);
  }
}

function labelErrors(sums: Float64Array, label: Label, errors: Float64Array): void {
  let total = 0;
  const most = Math.max(sums[0] ?? 0, sums[1] ?? 0, sums[2] ?? 0);
  for (let output = 0; output < outputs.length; output += 1) total += Math.exp((sums[output] ?? 0) - most);
  for (let output = 0; output < outputs.length; output += 1)
    errors[output] = Math.exp((sums[output] ?? 0) - most) / total - (outputs[output] === label ? 1 : 0);
}

/** The sums of one message, one per output. */
export function scoreWords({ table }: WordingWeights, { places, shares, ends }: WordFeatures): number[] {
  const sums = new Float64Array(width);
  addUp(table, places, shares, places.length, 1 / Math.sqrt(Math.max(1, ends.length)), sums);
  return [...sums];
}
