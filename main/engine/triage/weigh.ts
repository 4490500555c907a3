import type { Favours, Label, Reason } from '../../../shared/domain/verdict.ts';
import type { Findings } from './read-message.ts';
import type { Signal } from './signal.ts';
import { outputs, unaskedOutput } from './wording/buckets.ts';
import { calibration } from './wording/model.ts';
import weights from './weights.json' with { type: 'json' };

export type Approach = Exclude<Label, 'other'>;

/** What the named signals say of a message, in log-odds, before the wording is asked. */
export interface Weighed {
  readonly sums: Readonly<Record<Label, number>>;
  /** What the text itself says for a kind of approach, whoever writes it: without it there is no subject to label. */
  readonly topic: Readonly<Record<Approach, number>>;
  /** What of that is a request or an offer, with the tone of one: mere words of the subject are left out. */
  readonly approach: Readonly<Record<Approach, number>>;
  /** For "not asked for" and against it. */
  readonly unsolicited: number;
  /** Strongest first; those of the wording among them. */
  readonly reasons: Reason[];
  /** What the wording adds up to, in the order of its outputs. */
  readonly wording: readonly number[];
}

/** Both parts of the model together. */
export interface Judged {
  /** Probability of each label, together 1. */
  readonly labels: Readonly<Record<Label, number>>;
  readonly topic: Readonly<Record<Approach, number>>;
  readonly approach: Readonly<Record<Approach, number>>;
  /** The part of that which named signals give. */
  readonly named: Readonly<Record<Approach, number>>;
  /** Probability that this is contact which was not asked for, by the words and the signals together. */
  readonly unasked: number;
  /** Probability that the contact was not asked for, given a label that is not `other`. */
  readonly unsolicited: (label: Approach) => number;
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
/** A lead of the wording below this is no reason to show. */
const leastLead = 0.3;
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

export function weigh({ signals, wording }: Findings): Weighed {
  const sums = new Float64Array(favoured.length);
  const subject = new Float64Array(favoured.length);
  const approaching = new Float64Array(favoured.length);
  let contact = 0;
  const reasons: Reason[] = [];
  for (const { signal, weight, scale, evidence } of signals) {
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
  const worded = wording.sums();
  reasons.push(...reasonsOfWording(worded, (output, over) => wording.strongest(output, over)));
  return {
    sums: { recruiter: sums[0] ?? 0, 'direct-marketing': sums[1] ?? 0, other: sums[2] ?? 0 },
    topic: { recruiter: subject[0] ?? 0, 'direct-marketing': subject[1] ?? 0 },
    approach: { recruiter: (approaching[0] ?? 0) + contact, 'direct-marketing': (approaching[1] ?? 0) + contact },
    unsolicited: (sums[4] ?? 0) - (sums[3] ?? 0),
    reasons: reasons.sort((one, two) => two.weight - one.weight),
    wording: worded,
  };
}

/** The words that lead, when they lead by enough to be a reason. */
function reasonsOfWording(
  worded: readonly number[],
  strongest: (output: number, over: number) => readonly string[],
): Reason[] {
  const order = [0, 1, 2].sort((one, two) => (worded[two] ?? 0) - (worded[one] ?? 0));
  const [leading = 0, second = 0] = order;
  const lead = calibration.wording * ((worded[leading] ?? 0) - (worded[second] ?? 0));
  if (lead < leastLead) return [];
  const favours = outputs[leading] ?? 'other';
  const evidence = strongest(leading, second);
  return evidence.map((words) => ({
    code: `wording-${favours}`,
    favours,
    weight: Math.round((lead / evidence.length) * 100) / 100,
    evidence: words,
  }));
}

/** How far the signals are for an approach rather than other mail. */
export const approachLead = (sums: Weighed['sums']): number =>
  Math.max(sums.recruiter, sums['direct-marketing']) - sums.other;

/** Joins what the signals and the wording say of one message. */
export function judge({ sums, topic, approach, unsolicited }: Weighed, wording: readonly number[]): Judged {
  const [ofRecruiter = 0, ofMarketing = 0, ofOther = 0] = wording;
  const oddsOf = (label: Label, words: number): number =>
    Math.exp(calibration.signals * sums[label] + calibration.wording * words + calibration.bias[label]);
  const recruiter = oddsOf('recruiter', ofRecruiter);
  const marketing = oddsOf('direct-marketing', ofMarketing);
  const other = oddsOf('other', ofOther);
  const total = recruiter + marketing + other;
  // Wording tells of what is wanted: it was never shown a signature.
  const forRecruiter = calibration.wording * Math.max(0, ofRecruiter - ofOther);
  const forMarketing = calibration.wording * Math.max(0, ofMarketing - ofOther);
  return {
    labels: { recruiter: recruiter / total, 'direct-marketing': marketing / total, other: other / total },
    topic: { recruiter: topic.recruiter + forRecruiter, 'direct-marketing': topic['direct-marketing'] + forMarketing },
    approach: {
      recruiter: approach.recruiter + forRecruiter,
      'direct-marketing': approach['direct-marketing'] + forMarketing,
    },
    named: approach,
    unasked: logistic(
      calibration.unasked.bias +
        calibration.unasked.wording * (wording[unaskedOutput] ?? 0) +
        calibration.unasked.signals * approachLead(sums) +
        calibration.unasked.relation * unsolicited,
    ),
    unsolicited: (label) => logistic(weights.unsolicitedBias[label] + unsolicited),
  };
}
