import type { z } from 'zod';
import type { MailSkip } from '../../../shared/domain/account.ts';
import type { Instant } from '../../../shared/domain/dates.ts';
import type { SkipReason } from '../../../shared/domain/message.ts';
import { Failure } from '../../../shared/failure.ts';
import { limits } from './limits.ts';

/** Larger messages stay on the server: the cap that parsing has too. */
export const maxMessageBytes = limits.messageBytes;
const bytesPerBatch = 8 * 1024 * 1024;
export const usualUidsPerBatch = 100;

/** How far a mailbox was read. Kept per account and mailbox, in one transaction with the batch it came with. */
export interface PullCursor {
  readonly uidValidity: string;
  readonly lastUid: number;
}

export interface PulledSource {
  /** RFC 5322 source, byte for byte as the server holds it. */
  readonly raw: Uint8Array;
  /** When the server received it; null when it does not say. */
  readonly internalDate: Instant | null;
}

/** `labels`: the other places that Gmail keeps it in; its own names for Sent and the like begin with a backslash. */
export interface PulledMessage extends PulledSource {
  readonly uid: number;
  readonly labels: readonly string[];
}

/**
 * A step of a pull, in ascending UID order. `restarted`: the server renumbered the mailbox, so it is read anew and
 * known messages come by again. `total`: messages this pull set out to look at.
 */
export interface PulledBatch {
  readonly uidValidity: string;
  readonly restarted: boolean;
  readonly messages: readonly PulledMessage[];
  readonly skipped: readonly z.infer<typeof MailSkip>[];
  readonly cursor: PullCursor;
  readonly total: number;
}

/** Size in bytes as the server states it. */
export interface MessageFacts {
  readonly size: number;
  readonly draft: boolean;
  readonly labels: readonly string[];
}

/** A mailbox opened with EXAMINE: all that a pull can ask, and nothing that could change it. */
export interface ExaminedMailbox {
  readonly path: string;
  readonly uidValidity: string;
  readonly uidNext: number;
  /** Which UIDs of a sequence set (`5:*`, `5,7`) the server has now. */
  uidsIn(set: string): Promise<readonly number[]>;
  facts(uids: readonly number[]): Promise<ReadonlyMap<number, MessageFacts>>;
  /** Sources as far as the server gives them, cut off one byte past the cap. */
  sources(uids: readonly number[]): Promise<ReadonlyMap<number, PulledSource>>;
}

/** How carefully to read. `avoid`: UIDs that broke the connection before, passed over and reported. */
export interface PullCare {
  readonly uidsPerBatch: number;
  readonly avoid: ReadonlySet<number>;
}
const usualCare: PullCare = { uidsPerBatch: usualUidsPerBatch, avoid: new Set() };

/** The connection failed while exactly these messages were asked for; one of them may be the cause. */
export class Stumble extends Failure {
  readonly uids: readonly number[];
  constructor(failure: Failure, uids: readonly number[]) {
    super(failure.code, { retryable: failure.retryable, retryAfter: failure.retryAfter, cause: failure.cause });
    this.uids = uids;
  }
}

/** UIDs fetched together. `lastUid` may lie past the last of `uids`: what was left out counts as read. */
interface Step {
  readonly uids: number[];
  readonly tooLarge: number[];
  readonly avoided: number[];
  readonly labels: Map<number, readonly string[]>;
  lastUid: number;
  bytes: number;
}
const newStep = (): Step => ({ uids: [], tooLarge: [], avoided: [], labels: new Map(), lastUid: 0, bytes: 0 });

/** Reads what is new since the cursor. Drafts are passed over: they are nobody's message yet. Throws `Stumble`. */
export async function* pullMailbox(
  mailbox: ExaminedMailbox,
  cursor: PullCursor | null,
  care: PullCare = usualCare,
): AsyncGenerator<PulledBatch> {
  const { uidValidity } = mailbox;
  const restarted = cursor !== null && cursor.uidValidity !== uidValidity;
  const read = cursor === null || restarted ? 0 : cursor.lastUid;
  const uids = mailbox.uidNext > 0 && mailbox.uidNext <= read + 1 ? [] : await newUids(mailbox, read);
  const common = { uidValidity, restarted, total: uids.length };
  if (restarted && uids.length === 0) {
    yield { ...common, messages: [], skipped: [], cursor: { uidValidity, lastUid: 0 } };
  }
  for (let start = 0, end = 0; start < uids.length; start = end) {
    // The care may change from batch to batch.
    end = start + care.uidsPerBatch;
    const chunk = uids.slice(start, end);
    const facts = await factsOf(
      mailbox,
      chunk.filter((uid) => !care.avoid.has(uid)),
    );
    for (const step of splitBySize(chunk, facts, care.avoid)) {
      const { messages, skipped } = await readStep(mailbox, step);
      yield { ...common, messages, skipped, cursor: { uidValidity, lastUid: step.lastUid } };
    }
  }
}

/** One message that could not be read before. Null: it is gone. Throws `Stumble` when it breaks the connection again. */
export async function pullAgain(mailbox: ExaminedMailbox, uid: number): Promise<PulledMessage | SkipReason | null> {
  const facts = (await factsOf(mailbox, [uid])).get(uid);
  if (facts === undefined) return null;
  const [step = newStep()] = splitBySize([uid], new Map([[uid, facts]]), new Set());
  const { messages, skipped } = await readStep(mailbox, step);
  if (messages[0] !== undefined) return messages[0];
  if (skipped.length === 0) return null;
  return facts.size > maxMessageBytes ? 'too-large' : 'unreadable';
}

async function newUids(mailbox: ExaminedMailbox, read: number): Promise<readonly number[]> {
  const uids = await mailbox.uidsIn(`${read + 1}:*`);
  // RFC 9051 section 9: "n:*" always holds the last message, also when its UID is below n.
  return [...new Set(uids)].filter((uid) => uid > read).sort((a, b) => a - b);
}

function splitBySize(
  uids: readonly number[],
  facts: ReadonlyMap<number, MessageFacts>,
  avoid: ReadonlySet<number>,
): Step[] {
  let step = newStep();
  const steps = [step];
  for (const uid of uids) {
    // Without a size it is expunged by now, or the server cannot tell: asked for alone, it cannot swell a batch.
    const { size, draft, labels } = facts.get(uid) ?? { size: maxMessageBytes, draft: false, labels: [] };
    const asked = size <= maxMessageBytes && !draft && !avoid.has(uid);
    if (asked && step.uids.length > 0 && step.bytes + size > bytesPerBatch) {
      step = newStep();
      steps.push(step);
    }
    step.lastUid = uid;
    if (draft) continue;
    if (avoid.has(uid)) step.avoided.push(uid);
    else if (size > maxMessageBytes) step.tooLarge.push(uid);
    else {
      step.uids.push(uid);
      step.labels.set(uid, labels);
      step.bytes += size;
    }
  }
  return steps;
}

async function readStep(mailbox: ExaminedMailbox, step: Step): Promise<Pick<PulledBatch, 'messages' | 'skipped'>> {
  const messages: PulledMessage[] = [];
  const skipped = [
    ...step.tooLarge.map((uid) => skip(mailbox, uid, 'too-large')),
    ...step.avoided.map((uid) => skip(mailbox, uid, 'unreadable')),
  ];
  const take = (uid: number, source: PulledSource): void => {
    if (source.raw.length > maxMessageBytes) skipped.push(skip(mailbox, uid, 'too-large'));
    else messages.push({ uid, ...source, labels: step.labels.get(uid) ?? [] });
  };
  const sources = await sourcesOf(mailbox, step.uids);
  const missing: number[] = [];
  for (const uid of step.uids) {
    const source = sources.get(uid);
    if (source === undefined) missing.push(uid);
    else take(uid, source);
  }
  // Not in the answer: expunged meanwhile, or one message the server cannot give, which must not hold up the others.
  for (const uid of await stillThere(mailbox, missing)) {
    const source = (await sourcesOf(mailbox, [uid])).get(uid);
    if (source === undefined) skipped.push(skip(mailbox, uid, 'unreadable'));
    else take(uid, source);
  }
  return { messages: messages.sort((a, b) => a.uid - b.uid), skipped };
}

const factsOf = (mailbox: ExaminedMailbox, uids: readonly number[]): Promise<ReadonlyMap<number, MessageFacts>> =>
  uids.length === 0 ? Promise.resolve(new Map()) : named(mailbox.facts(uids), uids);

const sourcesOf = (mailbox: ExaminedMailbox, uids: readonly number[]): Promise<ReadonlyMap<number, PulledSource>> =>
  uids.length === 0 ? Promise.resolve(new Map()) : named(mailbox.sources(uids), uids);

/** Adds to a failure which messages were asked for. */
async function named<T>(answer: Promise<T>, uids: readonly number[]): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof Failure ? new Stumble(error, uids) : error;
  }
}

async function stillThere(mailbox: ExaminedMailbox, uids: readonly number[]): Promise<readonly number[]> {
  if (uids.length === 0) return [];
  const present = new Set(await mailbox.uidsIn(uids.join(',')));
  return uids.filter((uid) => present.has(uid));
}

function skip(mailbox: ExaminedMailbox, uid: number, reason: SkipReason): z.infer<typeof MailSkip> {
  return { mailbox: mailbox.path, uid, reason };
}
