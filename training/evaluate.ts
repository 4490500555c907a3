import { decide, weighMessage } from '../main/engine/triage/classify.ts';
import { judge } from '../main/engine/triage/weigh.ts';
import { Label, unknownRelationship, type Verdict } from '../shared/domain/verdict.ts';
import type { Example } from './example.ts';
import { heldOutExamples, trainingExamples, writtenExamples } from './examples.ts';
import { crossJudge, prepare } from './model.ts';
import { readSpamAssassin } from './spam-assassin.ts';
import { measureSpeed } from './speed.ts';

const folds = 5;
const seed = 7;

interface Outcome {
  readonly example: Example;
  readonly verdict: Verdict;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);

/** Precision, recall and F1 of each label, and how often ordinary mail is flagged. */
function show(name: string, outcomes: readonly Outcome[], say: (line: string) => void): void {
  const scores = Label.options.map((label) => {
    const hits = outcomes.filter(({ example, verdict }) => example.label === label && verdict.label === label).length;
    const meant = outcomes.filter(({ example }) => example.label === label).length;
    const given = outcomes.filter(({ verdict }) => verdict.label === label).length;
    return { label, meant, precision: hits / given, recall: hits / meant, f1: (2 * hits) / (given + meant) };
  });
  const present = scores.filter(({ meant }) => meant > 0);
  const macro = present.reduce((sum, { f1 }) => sum + f1, 0) / present.length;
  const legitimate = outcomes.filter(({ example }) => !example.unsolicited);
  const unasked = outcomes.filter(({ example }) => example.unsolicited);
  const flagged = (list: readonly Outcome[]): number => list.filter(({ verdict }) => verdict.unsolicited).length;
  const parts = present.map(
    ({ label, precision, recall, f1 }) =>
      `${label} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
  );
  say(
    `${name}: ${outcomes.length} messages; macro-F1 ${macro.toFixed(3)}; ${parts.join('; ')}; ` +
      `legitimate flagged ${percent(flagged(legitimate), legitimate.length)}, unsolicited flagged ${percent(flagged(unasked), unasked.length)}`,
  );
}

function showConfusion(outcomes: readonly Outcome[], say: (line: string) => void): void {
  for (const truth of Label.options) {
    const counts = Label.options.map(
      (given) => outcomes.filter(({ example, verdict }) => example.label === truth && verdict.label === given).length,
    );
    say(`  ${truth.padEnd(16)} ${counts.map((count) => String(count).padStart(5)).join(' ')}`);
  }
}

/** Of the verdicts that are about 0.9 sure, about nine in ten should be right. */
function showCalibration(outcomes: readonly Outcome[], say: (line: string) => void): void {
  const edges = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const within = outcomes.filter(
      ({ verdict }) => verdict.confidence >= from && verdict.confidence < (edges[index + 1] ?? 2),
    );
    const right = within.filter(({ example, verdict }) => example.label === verdict.label).length;
    if (within.length > 0)
      say(`  from ${from.toFixed(2)}: ${within.length} messages, ${percent(right, within.length)} right`);
  }
}

function byGroup(outcomes: readonly Outcome[], keyOf: (example: Example) => string): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome.example);
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return groups;
}

/** `npm run eval`: how good the triage is on messages that its model did not learn from. */
export async function evaluate(root: string, spamFolder: string | null, say: (line: string) => void): Promise<void> {
  const prepared = prepare(trainingExamples(root));
  const folded = crossJudge(prepared, folds, seed);
  const outcomes = prepared.map(({ example }): Outcome => {
    const weighed = weighMessage(example.message, unknownRelationship);
    const wording = folded.get(example.id)?.wording ?? weighed.wording;
    return { example, verdict: decide(judge(weighed, wording), weighed.reasons, unknownRelationship) };
  });
  say(`Grouped folds: each message judged by a model that saw neither its pattern nor its sender (${folds} folds)`);
  show('all', outcomes, say);
  for (const [key, list] of byGroup(outcomes, ({ origin }) => origin)) show(key, list, say);
  for (const [key, list] of byGroup(outcomes, ({ lang }) => lang)) show(`language ${key}`, list, say);
  for (const [key, list] of byGroup(outcomes, ({ message }) => message.channel)) show(`channel ${key}`, list, say);
  say('Confusion (rows are the truth): recruiter, direct-marketing, other');
  showConfusion(outcomes, say);
  say('Calibration: of what is this sure, how much is right');
  showCalibration(outcomes, say);
  say('Kinds with the most wrong labels');
  const kinds = [
    ...byGroup(
      outcomes.filter(({ example }) => example.origin === 'pattern'),
      ({ group }) => group,
    ),
  ]
    .map(([key, list]) => ({
      key,
      wrong: list.filter(({ example, verdict }) => example.label !== verdict.label).length,
      of: list.length,
    }))
    .toSorted((one, other) => other.wrong / other.of - one.wrong / one.of);
  for (const { key, wrong, of } of kinds.slice(0, 12)) say(`  ${key}: ${wrong} of ${of}`);

  const apart = [
    ...['held-out', 'cold'].map((name) => ({ name, examples: writtenExamples(root, `${name}.jsonl`) })),
    ...['batch-1', 'batch-2', 'batch-3', 'batch-4', 'batch-5', 'batch-6'].map((name) => ({
      name,
      examples: heldOutExamples(root, `${name}.jsonl`),
    })),
  ];
  for (const { name, examples } of apart) {
    const list = examples.map((example): Outcome => {
      const weighed = weighMessage(example.message, unknownRelationship);
      return { example, verdict: decide(judge(weighed, weighed.wording), weighed.reasons, unknownRelationship) };
    });
    show(`${name} (never learned from)`, list, say);
    showConfusion(list, say);
  }
  if (spamFolder !== null) await showSpamAssassin(spamFolder, say);
  measureSpeed(
    prepared.map(({ example }) => example.message),
    say,
  );
}

async function showSpamAssassin(folder: string, say: (line: string) => void): Promise<void> {
  say('SpamAssassin, real mail of 2002 and 2003 that nothing here was learned from');
  for await (const { set, messages } of readSpamAssassin(folder)) {
    const verdicts = messages.map((message) => {
      const weighed = weighMessage(message, unknownRelationship);
      return decide(judge(weighed, weighed.wording), weighed.reasons, unknownRelationship);
    });
    const count = (test: (verdict: Verdict) => boolean): string =>
      percent(verdicts.filter(test).length, verdicts.length);
    say(
      `  ${set}: ${messages.length} messages; flagged ${count(({ unsolicited }) => unsolicited)}, ` +
        `labelled recruiter ${count(({ label }) => label === 'recruiter')}, direct marketing ${count(({ label }) => label === 'direct-marketing')}`,
    );
  }
}
