import type { z } from 'zod';
import type { MailSkip } from '../../../shared/domain/account.ts';
import type { Instant } from '../../../shared/domain/dates.ts';
import type { SkipReason } from '../../../shared/domain/message.ts';

/** Larger messages stay on the server: the cap that parsing has too. */
export const maxMessageBytes = 25 * 1024 * 1024;
const uidsPerBatch = 100;
const bytesPerBatch = 8 * 1024 * 1024;

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

export interface PulledMessage extends PulledSource {
  readonly uid: number;
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

/** UIDs fetched together. `lastUid` may lie past the last of `uids`: what was left out counts as read. */
interface Step {
  readonly uids: number[];
  readonly tooLarge: number[];
  lastUid: number;
  bytes: number;
}

/** Reads what is new since the cursor. Drafts are passed over: they are nobody's message yet. */
export async function* pullMailbox(mailbox: ExaminedMailbox, cursor: PullCursor | null): AsyncGenerator<PulledBatch> {
  const { uidValidity } = mailbox;
  const restarted = cursor !== null && cursor.uidValidity !== uidValidity;
  const read = cursor === null || restarted ? 0 : cursor.lastUid;
  const uids = mailbox.uidNext > 0 && mailbox.uidNext <= read + 1 ? [] : await newUids(mailbox, read);
  const common = { uidValidity, restarted, total: uids.length };
  if (restarted && uids.length === 0) {
    yield { ...common, messages: [], skipped: [], cursor: { uidValidity, lastUid: 0 } };
  }
  for (let start = 0; start < uids.length; start += uidsPerBatch) {
    const chunk = uids.slice(start, start + uidsPerBatch);
    for (const step of splitBySize(chunk, await mailbox.facts(chunk))) {
      const { messages, skipped } = await readStep(mailbox, step);
      yield { ...common, messages, skipped, cursor: { uidValidity, lastUid: step.lastUid } };
    }
  }
}

async function newUids(mailbox: ExaminedMailbox, read: number): Promise<readonly number[]> {
  const uids = await mailbox.uidsIn(`${read + 1}:*`);
  // RFC 9051 section 9: "n:*" always holds the last message, also when its UID is below n.
  return [...new Set(uids)].filter((uid) => uid > read).sort((a, b) => a - b);
}

function splitBySize(uids: readonly number[], facts: ReadonlyMap<number, MessageFacts>): Step[] {
  let step: Step = { uids: [], tooLarge: [], lastUid: 0, bytes: 0 };
  const steps = [step];
  for (const uid of uids) {
    // Without a size it is expunged by now, or the server cannot tell: asked for alone, it cannot swell a batch.
    const { size, draft } = facts.get(uid) ?? { size: maxMessageBytes, draft: false };
    if (size <= maxMessageBytes && !draft && step.uids.length > 0 && step.bytes + size > bytesPerBatch) {
      step = { uids: [], tooLarge: [], lastUid: 0, bytes: 0 };
      steps.push(step);
    }
    step.lastUid = uid;
    if (draft) continue;
    if (size > maxMessageBytes) {
      step.tooLarge.push(uid);
    } else {
      step.uids.push(uid);
      step.bytes += size;
    }
  }
  return steps;
}

async function readStep(mailbox: ExaminedMailbox, step: Step): Promise<Pick<PulledBatch, 'messages' | 'skipped'>> {
  const messages: PulledMessage[] = [];
  const skipped = step.tooLarge.map((uid) => skip(mailbox, uid, 'too-large'));
  const sources = step.uids.length === 0 ? new Map<number, PulledSource>() : await mailbox.sources(step.uids);
  const take = (uid: number, source: PulledSource): void => {
    if (source.raw.length > maxMessageBytes) skipped.push(skip(mailbox, uid, 'too-large'));
    else messages.push({ uid, ...source });
  };
  const missing: number[] = [];
  for (const uid of step.uids) {
    const source = sources.get(uid);
    if (source === undefined) missing.push(uid);
    else take(uid, source);
  }
  // Not in the answer: expunged meanwhile, or one message the server cannot give, which must not hold up the others.
  for (const uid of await stillThere(mailbox, missing)) {
    const source = (await mailbox.sources([uid])).get(uid);
    if (source === undefined) skipped.push(skip(mailbox, uid, 'unreadable'));
    else take(uid, source);
  }
  return { messages: messages.sort((a, b) => a.uid - b.uid), skipped };
}

async function stillThere(mailbox: ExaminedMailbox, uids: readonly number[]): Promise<readonly number[]> {
  if (uids.length === 0) return [];
  const present = new Set(await mailbox.uidsIn(uids.join(',')));
  return uids.filter((uid) => present.has(uid));
}

function skip(mailbox: ExaminedMailbox, uid: number, reason: SkipReason): z.infer<typeof MailSkip> {
  return { mailbox: mailbox.path, uid, reason };
}
