import type { Approach } from '../weigh.ts';
import { featureCount } from './features.ts';

/** What one message taught, apart from the person's judgement of it nothing but numbers. */
export interface Lesson {
  readonly features: Int32Array;
  /** What the rules and the shipped model say, in log-odds: the person teaches what those do not know yet. */
  readonly known: number;
  /** The same for recruitment rather than advertising. */
  readonly knownKind: number;
  readonly unwanted: boolean;
  /** Which kind of unwanted contact; null for wanted mail. */
  readonly kind: Approach | null;
}

export interface Fitted {
  /** For unwanted rather than wanted, by feature. */
  readonly unwanted: Float32Array;
  /** For recruitment rather than advertising, by feature. */
  readonly kind: Float32Array;
  /** How many lessons have a feature. */
  readonly seen: Uint32Array;
}

const rounds = 20;
const rate = 0.5;
const decay = 5e-6;
const firstSquare = 1e-3;
/** All wanted mail together counts for this many times all unwanted mail: as in a mailbox, and because a false accusation is worse. */
const wantedShare = 16;

/** What only one lesson has weighs nothing: no single judgement ever accuses another sender. */
const leastSeen = 2;

/** The same numbers in the same order on every computer. */
function* orders(length: number): Generator<readonly number[]> {
  const order = Array.from({ length }, (_, index) => index);
  let state = 1;
  for (;;) {
    for (let at = length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    yield order;
  }
}

/**
 * Logistic regression with AdaGrad on top of what was known before. The result hangs on the list of lessons alone: the same
 * lessons give the same numbers to the bit, so that taking one back leaves no trace of it.
 */
export function fitLessons(lessons: readonly Lesson[]): Fitted {
  const unwanted = lessons.filter((lesson) => lesson.unwanted).length;
  const wantedWeight = (wantedShare * unwanted) / Math.max(1, lessons.length - unwanted);
  const seen = countFeatures(lessons);
  const ofKind = lessons.filter(({ kind }) => kind !== null);
  return {
    unwanted: fitOne(
      lessons.map(({ features, known, unwanted: truth }) => ({
        features,
        known,
        truth: truth ? 1 : 0,
        weight: truth ? 1 : wantedWeight,
      })),
      seen,
    ),
    kind: fitOne(
      ofKind.map(({ features, knownKind, kind }) => ({
        features,
        known: knownKind,
        truth: kind === 'recruiter' ? 1 : 0,
        weight: 1,
      })),
      seen,
    ),
    seen,
  };
}

function countFeatures(lessons: readonly Lesson[]): Uint32Array {
  const seen = new Uint32Array(featureCount);
  for (const { features } of lessons) for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
  return seen;
}

interface Sample {
  readonly features: Int32Array;
  readonly known: number;
  readonly truth: number;
  readonly weight: number;
}

function fitOne(all: readonly Sample[], seen: Uint32Array): Float32Array {
  const samples = all.map((sample) => ({
    ...sample,
    features: sample.features.filter((at) => (seen[at] ?? 0) >= leastSeen),
  }));
  const weights = new Float32Array(featureCount);
  const squares = new Float32Array(featureCount).fill(firstSquare);
  let left = rounds;
  for (const order of orders(samples.length)) {
    if (left === 0 || samples.length === 0) break;
    left -= 1;
    for (const index of order) {
      const sample = samples[index];
      if (sample === undefined) continue;
      const { features, known, truth, weight } = sample;
      const each = shareOf(features);
      let logit = known;
      for (const feature of features) logit += (weights[feature] ?? 0) * each;
      const error = weight * (1 / (1 + Math.exp(-logit)) - truth) * each;
      for (const feature of features) {
        const value = weights[feature] ?? 0;
        const slope = error + decay * value;
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = value - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  return weights;
}

/** A long text repeats itself: evidence grows with the root of its length. */
export const shareOf = (features: Int32Array): number => 1 / Math.sqrt(Math.max(1, features.length));
