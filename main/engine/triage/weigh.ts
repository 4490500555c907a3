import type { Favours, Label, Reason } from '../../../shared/domain/verdict.ts';
import type { Finding } from './read-message.ts';
import type { Signal } from './signal.ts';
import weights from './weights.json' with { type: 'json' };

export interface Weighed {
  /** Probability of each label, together 1. */
  readonly labels: Readonly<Record<Label, number>>;
  /** What the text itself says for a kind of approach, in log-odds, whoever writes it: without it there is no subject to label. */
  readonly topic: Readonly<Record<'recruiter' | 'direct-marketing', number>>;
  /** What of that is a request or an offer, with the tone of one: mere words of the subject are left out. */
  readonly approach: Readonly<Record<'recruiter' | 'direct-marketing', number>>;
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
  readonly also: readonly (readonly [side: number, value: number])[];
  /** What the signal speaks for, as a place in the sums. */
  readonly side: number;
}

const signalWeights: Readonly<Record<string, number>> = weights.signals;
const repeats: Readonly<Record<string, number>> = weights.repeats;
const alsoWeights: Readonly<Record<string, Partial<Record<Favours, number>>>> = weights.also;
/** Their order is that of the sums in `weigh`. */
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
    also: favoured.flatMap((name, side) => (also[name] === undefined ? [] : [[side, also[name]] as const])),
    side: favoured.indexOf(signal.favours),
  };
}

export function weigh(findings: readonly Finding[]): Weighed {
  const sums = new Float64Array(favoured.length);
  const subject = new Float64Array(favoured.length);
  const approaching = new Float64Array(favoured.length);
  let contact = 0;
  const reasons: Reason[] = [];
  for (const { signal, weight, scale, evidence } of findings) {
    let part = scale;
    const count = Math.min(evidence.length, evidenceCounted);
    for (let index = 0; index < count; index += 1) {
      const counted = weight.weight * part;
      sums[weight.side] = (sums[weight.side] ?? 0) + counted;
      if (signal.about !== 'sender') subject[weight.side] = (subject[weight.side] ?? 0) + counted;
      if (signal.about === undefined) approaching[weight.side] = (approaching[weight.side] ?? 0) + counted;
      else if (signal.about === 'contact') contact += counted;
      for (const [side, value] of weight.also) sums[side] = (sums[side] ?? 0) + value * part;
      reasons.push({
        code: signal.id,
        favours: signal.favours,
        weight: Math.round(counted * 100) / 100,
        evidence: evidence[index] ?? '',
      });
      part *= weight.repeat;
    }
  }
  const [forRecruiter = 0, forMarketing = 0, forOther = 0, solicited = 0, unsolicited = 0] = sums;
  const recruiter = Math.exp(weights.bias.recruiter + forRecruiter);
  const marketing = Math.exp(weights.bias['direct-marketing'] + forMarketing);
  const other = Math.exp(weights.bias.other + forOther);
  const total = recruiter + marketing + other;
  return {
    labels: { recruiter: recruiter / total, 'direct-marketing': marketing / total, other: other / total },
    topic: { recruiter: subject[0] ?? 0, 'direct-marketing': subject[1] ?? 0 },
    approach: { recruiter: (approaching[0] ?? 0) + contact, 'direct-marketing': (approaching[1] ?? 0) + contact },
    unsolicited: (label) => logistic(weights.unsolicitedBias[label] + unsolicited - solicited),
    reasons: reasons.sort((one, two) => two.weight - one.weight),
  };
}
