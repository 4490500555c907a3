import { approachLead } from '../main/engine/triage/weigh.ts';
import { unaskedOutput } from '../main/engine/triage/wording/buckets.ts';
import type { Label } from '../shared/domain/verdict.ts';

/** What the two parts of the model say of one message that neither learned from. */
export interface Judged {
  readonly label: Label;
  readonly unsolicited: boolean;
  readonly signals: Readonly<Record<Label, number>>;
  /** What the signals say for "not asked for" and against it. */
  readonly relation: number;
  /** In the order of the model's numbers. */
  readonly wording: readonly number[];
}

export interface Calibration {
  readonly signals: number;
  readonly wording: number;
  readonly bias: Readonly<Record<Label, number>>;
  readonly unasked: Unasked;
}

/** How much each part counts for contact that nobody asked for. */
export interface Unasked {
  readonly bias: number;
  readonly wording: number;
  readonly signals: number;
  readonly relation: number;
}

const labels: readonly Label[] = ['recruiter', 'direct-marketing', 'other'];
const rounds = 4_000;
const rate = 0.5;
const unaskedRate = 0.1;
/** A proof that somebody asked for it, such as an answer to an own message, would outweigh all else in the fit. */
const relationLimit = 5;
const round3 = (value: number): number => Math.round(value * 1000) / 1000;

/** Fits how much each part counts and where the labels begin, by plain gradient descent: few numbers, many messages. */
export function fitCalibration(judged: readonly Judged[]): Calibration {
  let [signals, wording] = [0.5, 0.5];
  const bias = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    let [ofSignals, ofWording] = [0, 0];
    const ofBias = [0, 0, 0];
    for (const one of judged) {
      const logits = labels.map(
        (label, at) => signals * one.signals[label] + wording * (one.wording[at] ?? 0) + (bias[at] ?? 0),
      );
      const most = Math.max(...logits);
      const odds = logits.map((logit) => Math.exp(logit - most));
      const total = odds.reduce((sum, odd) => sum + odd, 0);
      labels.forEach((label, at) => {
        const error = (odds[at] ?? 0) / total - (one.label === label ? 1 : 0);
        ofSignals += error * one.signals[label];
        ofWording += error * (one.wording[at] ?? 0);
        ofBias[at] = (ofBias[at] ?? 0) + error;
      });
    }
    const step = rate / judged.length;
    signals = Math.max(0, signals - step * ofSignals);
    wording = Math.max(0, wording - step * ofWording);
    for (let at = 0; at < 3; at += 1) bias[at] = (bias[at] ?? 0) - step * (ofBias[at] ?? 0);
  }
  return {
    signals: round3(signals),
    wording: round3(wording),
    bias: {
      recruiter: round3(bias[0] ?? 0),
      'direct-marketing': round3(bias[1] ?? 0),
      other: round3(bias[2] ?? 0),
    },
    unasked: fitUnasked(judged),
  };
}

function fitUnasked(judged: readonly Judged[]): Unasked {
  const rows = judged.map(({ unsolicited, wording, signals, relation }) => ({
    parts: [1, wording[unaskedOutput] ?? 0, approachLead(signals), Math.max(-relationLimit, relation)],
    truth: unsolicited ? 1 : 0,
  }));
  const counts = [0, 0.5, 0.5, 0.5];
  for (let round = 0; round < rounds; round += 1) {
    const slopes = [0, 0, 0, 0];
    for (const { parts, truth } of rows) {
      const logit = parts.reduce((sum, part, at) => sum + part * (counts[at] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-logit)) - truth;
      parts.forEach((part, at) => (slopes[at] = (slopes[at] ?? 0) + error * part));
    }
    counts.forEach((count, at) => (counts[at] = count - (unaskedRate / rows.length) * (slopes[at] ?? 0)));
  }
  const [bias = 0, wording = 0, signals = 0, relation = 0] = counts.map(round3);
  return { bias, wording, signals, relation };
}
