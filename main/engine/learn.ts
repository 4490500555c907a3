import type { Learning } from '../../shared/domain/verdict.ts';
import { getIdentity } from './store/identity.ts';
import { judgedByLessons, type Judgement, judgements, lessonsVersion, waiting } from './store/lessons.ts';
import { getMessage } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import { owe } from './store/owed.ts';
import { answersOwnMessage } from './store/relationships.ts';
import { lessonOf } from './triage/classify.ts';
import type { Lesson } from './triage/learned/fit.ts';
import { isEnough, leastLessons, learnFrom, type Learner, sidesOf } from './triage/learned/learner.ts';
import { refusalIn } from './triage/refusal.ts';

interface Kept {
  readonly version: number;
  readonly lessons: readonly Lesson[];
  readonly learner: Learner | null;
}

/** What a message teaches, with where it stands; null for one that teaches nothing. */
interface Read {
  readonly judgement: string;
  readonly thread: string;
  readonly lesson: Lesson | null;
}

const kept = new WeakMap<Store, Kept>();
/** The version by which what it may change was last judged. */
const judgedBy = new WeakMap<Store, number>();
const read = new WeakMap<Store, Map<number, Read>>();

/** What the person taught; null while that is too little. Learned anew when a judgement came or went. */
export const learnerOf = (store: Store): Learner | null => learned(store).learner;

/** How much the person taught, and whether it counts. */
export function learningOf(store: Store): Learning {
  const sides = sidesOf(learned(store).lessons);
  return { ...sides, needed: leastLessons, counts: isEnough(sides) };
}

function learned(store: Store): Kept {
  const version = lessonsVersion(store);
  const known = kept.get(store);
  if (known?.version === version) return known;
  const lessons = lessonsOf(store);
  const now: Kept = { version, lessons, learner: learnFrom(lessons) };
  kept.set(store, now);
  return now;
}

/** After a judgement came or went: what it may change is judged anew. */
export function oweRelearned(store: Store): void {
  const { version, learner } = learned(store);
  if (judgedBy.get(store) === version) return;
  judgedBy.set(store, version);
  owe(store, 'judge', judgedByLessons(store));
  if (learner !== null) owe(store, 'judge', waiting(store));
}

/** One message of a thread teaches, the one that the person judged most surely; each is read once. */
function lessonsOf(store: Store): Lesson[] {
  const own = getIdentity(store);
  const before = read.get(store) ?? new Map<number, Read>();
  const now = new Map<number, Read>();
  const threads = new Set<string>();
  const lessons: Lesson[] = [];
  for (const judgement of judgements(store)) {
    const { messageId } = judgement;
    if (now.has(messageId)) continue;
    const key = JSON.stringify([judgement, own.names, own.addresses]);
    const known = before.get(messageId);
    const one = known?.judgement === key ? known : { judgement: key, ...readLesson(store, judgement, own) };
    now.set(messageId, one);
    if (one.lesson === null || threads.has(one.thread)) continue;
    threads.add(one.thread);
    lessons.push(one.lesson);
  }
  read.set(store, now);
  return lessons;
}

function readLesson(
  store: Store,
  { messageId, label, unsolicited, answer }: Judgement,
  { names, addresses }: ReturnType<typeof getIdentity>,
): Omit<Read, 'judgement'> {
  const { message } = getMessage(store, messageId);
  const thread = message.conversation ?? message.replyTo[0] ?? message.messageId ?? `message ${messageId}`;
  const unwanted = unsolicited === 1 && label !== 'other';
  // What answers the person is no pattern of unwanted contact, and what the person refused none of wanted mail.
  if ((unwanted && answersOwnMessage(store, message.replyTo)) || (answer !== null && refusalIn(answer) !== null))
    return { thread, lesson: null };
  const own = { ownNames: names, ownAddresses: addresses };
  return { thread, lesson: lessonOf(message, { label, unsolicited: unwanted }, own) };
}
