import type { Lesson } from '../main/engine/triage/learned/fit.ts';
import { learnFrom } from '../main/engine/triage/learned/learner.ts';
import { classify, lessonOf } from '../main/engine/triage/classify.ts';
import { type Label, unknownRelationship } from '../shared/domain/verdict.ts';
import type { Message } from '../shared/domain/message.ts';
import { heldOutExamples, writtenExamples } from './examples.ts';
import { halvesOfBogofilter } from './peer-bogofilter.ts';
import { seededRandom, shuffle } from './random.ts';
import { readSpamAssassin } from './spam-assassin.ts';

export interface Taught {
  readonly message: Message;
  readonly label: Label;
  readonly unsolicited: boolean;
}

interface Flags {
  readonly ordinary: number;
  readonly ordinaryFlagged: number;
  readonly unwanted: number;
  readonly unwantedFlagged: number;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
const sayFlags = ({ ordinary, ordinaryFlagged, unwanted, unwantedFlagged }: Flags): string =>
  `ordinary flagged ${ordinaryFlagged} of ${ordinary} (${percent(ordinaryFlagged, ordinary)}), unwanted flagged ${percent(unwantedFlagged, unwanted)}`;

const teach = (list: readonly Taught[]): Lesson[] => list.map((one) => lessonOf(one.message, one));

/** How many are flagged by what these lessons teach; without lessons, cold. */
function flagged(list: readonly Taught[], lessons: readonly Lesson[]): Flags {
  const learner = learnFrom(lessons);
  const [flags, ordinary] = [{ true: 0, false: 0 }, list.filter(({ unsolicited }) => !unsolicited).length];
  for (const { message, unsolicited } of list)
    if (classify(message, unknownRelationship, learner).unsolicited) flags[`${unsolicited}`] += 1;
  return { ordinary, ordinaryFlagged: flags.false, unwanted: list.length - ordinary, unwantedFlagged: flags.true };
}

const sum = (list: readonly Flags[]): Flags => ({
  ordinary: list.reduce((total, one) => total + one.ordinary, 0),
  ordinaryFlagged: list.reduce((total, one) => total + one.ordinaryFlagged, 0),
  unwanted: list.reduce((total, one) => total + one.unwanted, 0),
  unwantedFlagged: list.reduce((total, one) => total + one.unwantedFlagged, 0),
});

/** Taught the messages at even places and judged on the rest, and the other way round. */
export async function measureLearning(folder: string, root: string, say: (line: string) => void): Promise<void> {
  const halves: { readonly taught: Taught[]; readonly paths: { path: string; unsolicited: boolean }[] }[] = [
    { taught: [], paths: [] },
    { taught: [], paths: [] },
  ];
  for await (const { set, messages, paths } of readSpamAssassin(folder)) {
    const unsolicited = set.startsWith('spam');
    messages.forEach((message, index) => {
      const half = halves[index % 2];
      half?.taught.push({ message, unsolicited, label: unsolicited ? 'direct-marketing' : 'other' });
      half?.paths.push({ path: paths[index] ?? '', unsolicited });
    });
  }
  const [first, second] = halves;
  if (first === undefined || second === undefined || first.taught.length === 0) return;
  say('SpamAssassin, learned from one half and judged on the other');
  const pairs = [
    { learn: first, judge: second },
    { learn: second, judge: first },
  ];
  for (const { learn, judge } of pairs) {
    const started = performance.now();
    const lessons = teach(learn.taught);
    learnFrom(lessons);
    const seconds = (performance.now() - started) / 1000;
    say(`  cold: ${sayFlags(flagged(judge.taught, []))}`);
    say(
      `  learned (${lessons.length} lessons in ${seconds.toFixed(1)} s): ${sayFlags(flagged(judge.taught, lessons))}`,
    );
    const peer = halvesOfBogofilter(learn.paths, judge.paths);
    if (peer !== null) say(`  bogofilter: ${sayFlags(peer)}; unsure about ${peer.unsure} more`);
  }
  measureFewLessons(
    halves.flatMap(({ taught }) => taught),
    root,
    say,
  );
}

/** With few lessons, from the kind of mail that is judged and from another kind: flags of ordinary mail must not rise. */
function measureFewLessons(spamAssassin: readonly Taught[], root: string, say: (line: string) => void): void {
  const own: Taught[] = [
    ...['held-out', 'cold'].flatMap((name) => writtenExamples(root, `${name}.jsonl`)),
    ...['batch-1', 'batch-2', 'batch-3', 'batch-4', 'batch-5', 'batch-6'].flatMap((name) =>
      heldOutExamples(root, `${name}.jsonl`),
    ),
  ];
  const seeds = [1, 2];
  for (const each of [20, 50, 100, 200]) {
    const results = seeds.map((seed) => {
      const pick = (list: readonly Taught[]) => {
        const mixed = shuffle(list, seededRandom(seed));
        const side = (unsolicited: boolean) => mixed.filter((one) => one.unsolicited === unsolicited).slice(0, each);
        const lessons = new Set([...side(true), ...side(false)]);
        return { lessons: teach([...lessons]), rest: mixed.filter((one) => !lessons.has(one)) };
      };
      const [ours, theirs] = [pick(own), pick(spamAssassin)];
      return {
        cold: flagged(ours.rest, []),
        learned: flagged(ours.rest, ours.lessons),
        coldTheirs: flagged(theirs.rest, []),
        learnedTheirs: flagged(theirs.rest, theirs.lessons),
        across: flagged(own, theirs.lessons),
      };
    });
    const total = (of: keyof (typeof results)[number]) => sayFlags(sum(results.map((result) => result[of])));
    say(`${each} lessons of each side, ${seeds.length} draws`);
    say(`  written mail, cold: ${total('cold')}`);
    say(`  written mail, learned: ${total('learned')}`);
    say(`  SpamAssassin, cold: ${total('coldTheirs')}`);
    say(`  SpamAssassin, learned: ${total('learnedTheirs')}`);
    say(`  written mail, learned from SpamAssassin: ${total('across')}`);
  }
}
