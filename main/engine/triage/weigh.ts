import type { Favours, Label, Reason } from '../../../shared/domain/verdict.ts';
import type { Finding } from './read-message.ts';
import type { Signal } from './signal.ts';
import weights from './weights.json' with { type: 'json' };

export interface Weighed {
  /** Probability of each label, together 1. */
  readonly labels: Readonly<Record<Label, number>>;
  /** Probability that the contact was not asked for, given a label that is not `other`. */
  readonly unsolicited: (label: 'recruiter' | 'direct-marketing') => number;
  /** Strongest first. */
  readonly reasons: Reason[];
}

/** What one signal adds, in log-odds: for its first evidence, and how much of it each further evidence still adds. */
export interface SignalWeight {
  readonly weight: number;
  readonly repeat: number;
  /** What it adds besides to other questions, such as a sales pitch to `unsolicited`. */
  readonly also: readonly (readonly [Favours, number])[];
}

const signalWeights: Readonly<Record<string, number>> = weights.signals;
const repeats: Readonly<Record<string, number>> = weights.repeats;
const alsoWeights: Readonly<Record<string, Partial<Record<Favours, number>>>> = weights.also;
const favoured: readonly Favours[] = ['recruiter', 'direct-marketing', 'other', 'solicited', 'unsolicited'];
/** More evidence for one signal says nothing new. */
const evidenceCounted = 5;
const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Throws when `weights.json` lacks the signal: a fault in our own data. */
export function weightOf(signal: Signal): SignalWeight {
  const weight = signalWeights[signal.id];
  if (weight === undefined) throw new Error(`no weight for signal ${signal.id}`);
  const also = alsoWeights[signal.id] ?? {};
  return {
    weight,
    repeat: repeats[signal.id] ?? weights.repeat,
    also: favoured.flatMap((side) => (also[side] === undefined ? [] : [[side, also[side]] as const])),
  };
}

export function weigh(findings: readonly Finding[]): Weighed {
  const sums = { ...weights.bias, solicited: 0, unsolicited: 0 };
  const reasons: Reason[] = [];
  for (const { signal, weight, scale, evidence } of findings) {
    let part = scale;
    const count = Math.min(evidence.length, evidenceCounted);
    for (let index = 0; index < count; index += 1) {
      const counted = weight.weight * part;
      sums[signal.favours] += counted;
      for (const [side, value] of weight.also) sums[side] += value * part;
      reasons.push({ code: signal.id, favours: signal.favours, weight: Math.round(counted * 100) / 100, evidence: evidence[index] ?? '' });
      part *= weight.repeat;
    }
  }
  const recruiter = Math.exp(sums.recruiter / weights.temperature);
  const marketing = Math.exp(sums['direct-marketing'] / weights.temperature);
  const other = Math.exp(sums.other / weights.temperature);
  const total = recruiter + marketing + other;
  return {
    labels: { recruiter: recruiter / total, 'direct-marketing': marketing / total, other: other / total },
    unsolicited: (label) => logistic(weights.unsolicitedBias[label] + sums.unsolicited - sums.solicited),
    reasons: reasons.sort((one, two) => two.weight - one.weight),
  };
}
