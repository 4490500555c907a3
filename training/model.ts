import { unknownRelationship } from '../shared/domain/verdict.ts';
import { weighMessage } from '../main/engine/triage/classify.ts';
import type { Example } from './example.ts';
import { wordsOf, type WordFeatures } from './features.ts';
import { fitWording, scoreWords, type Sample } from './fit-wording.ts';
import type { Judged } from './fit-calibration.ts';
import { seededRandom, shuffle } from './random.ts';

export interface Prepared {
  readonly example: Example;
  readonly words: WordFeatures;
  readonly signals: Judged['signals'];
  readonly relation: number;
}

export function prepare(examples: readonly Example[]): Prepared[] {
  return examples.map((example) => {
    const { sums, unsolicited } = weighMessage(example.message, unknownRelationship);
    return { example, words: wordsOf(example.message, unknownRelationship), signals: sums, relation: unsolicited };
  });
}

const writtenWeight = 5;

/** A large group counts for more than a small one, but not by its size: its messages are much alike. */
export function toSamples(prepared: readonly Prepared[]): Sample[] {
  const sizes = new Map<string, number>();
  for (const { example } of prepared) sizes.set(example.group, (sizes.get(example.group) ?? 0) + 1);
  return prepared.map(({ example, words }) => ({
    words,
    label: example.label,
    unsolicited: example.unsolicited,
    weight: example.origin === 'written' ? writtenWeight : 7 / Math.sqrt(sizes.get(example.group) ?? 1),
  }));
}

/** Judges every message by a model that learned from the other groups only. */
export function crossJudge(prepared: readonly Prepared[], folds: number, seed: number): Map<string, Judged> {
  const groups = shuffle([...new Set(prepared.map(({ example }) => example.group))].toSorted(), seededRandom(seed));
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const judged = new Map<string, Judged>();
  for (let fold = 0; fold < folds; fold += 1) {
    const inFold = ({ example }: Prepared): boolean => foldOf.get(example.group) === fold;
    const weights = fitWording(toSamples(prepared.filter((one) => !inFold(one))), seed + fold);
    for (const { example, words, signals, relation } of prepared.filter(inFold))
      judged.set(example.id, {
        label: example.label,
        unsolicited: example.unsolicited,
        signals,
        relation,
        wording: scoreWords(weights, words),
      });
  }
  return judged;
}
