import { createHash } from 'node:crypto';
import type { HeldLetter } from '../../../shared/contract.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { Failure } from '../../../shared/failure.ts';
import { instantAfter, isPast, now } from '../clock.ts';
import { accountForAddress } from '../store/accounts.ts';
import { getLetter } from '../store/letters.ts';
import { type KeptBack, lettersKeptBack } from '../store/held.ts';
import type { Store } from '../store/open-store.ts';
import { type Desk, record } from './desk.ts';
import { checkCanBeSent, handOver } from './hand-over.ts';
import { letterView } from './letter-view.ts';
import { beginLeaving, isLeaving, notHeld, notLeaving } from './not-held.ts';

/** Long enough to see the mistake that one sees on clicking. */
export const holdSeconds = 60;
/** Later than this after its time the computer slept: the letter is not sent behind the person's back. */
const lateMilliseconds = 30_000;

export interface Holds {
  /** Throws what sending itself would throw beforehand. */
  hold(desk: Desk, letterId: number): void;
  takeBack(desk: Desk, letterId: number): void;
  sendNow(desk: Desk, letterId: number): ReturnType<typeof handOver>;
  list(desk: Desk): HeldLetter[];
  /** The app closes: what waits stays, and is asked about at the next start. */
  close(): void;
}

interface HoldOptions {
  readonly milliseconds?: number | undefined;
  readonly isOpen: (store: Store) => boolean;
  readonly changed: (caseId: number) => void;
  readonly log: (code: string, detail: string) => void;
}

/**
 * Letters that wait a minute before they leave. That they wait is an event of the case; that they leave by themselves is known
 * to this process only, so that nothing leaves after a restart, in another profile, or when the computer slept through the minute.
 */
export function createHolds(options: HoldOptions): Holds {
  const timers = new WeakMap<Store, Map<number, NodeJS.Timeout>>();
  const failures = new WeakMap<Store, Map<number, FailureCode>>();
  const every = new Set<NodeJS.Timeout>();
  const milliseconds = options.milliseconds ?? holdSeconds * 1000;
  const stop = ({ store }: Desk, letterId: number) => {
    const timer = timers.get(store)?.get(letterId);
    clearTimeout(timer);
    if (timer !== undefined) every.delete(timer);
    timers.get(store)?.delete(letterId);
    failures.get(store)?.delete(letterId);
  };
  const sendNow = async (desk: Desk, letterId: number) => {
    const held = keptBack(desk, letterId);
    stop(desk, letterId);
    const ended = beginLeaving(desk, letterId);
    options.changed(held.caseId);
    try {
      asConfirmed(desk, held);
      return await handOver(desk, letterId, 'smtp');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // Whether it left is now asked at the letter itself.
      if (error.code === 'mail-outcome-unknown')
        record(desk, held.caseId, { type: 'withdrawn', eventId: held.eventId });
      else ofStore(failures, desk.store).set(letterId, error.code);
      throw error;
    } finally {
      ended();
      options.changed(held.caseId);
    }
  };
  const due = async (desk: Desk, letterId: number) => {
    if (!options.isOpen(desk.store)) return;
    const held = lettersKeptBack(desk.store).find((other) => other.letterId === letterId);
    stop(desk, letterId);
    if (held === undefined) return;
    if (isPast(desk.clock, instantAfter(held.until, lateMilliseconds))) return options.changed(held.caseId);
    await sendNow(desk, letterId);
  };
  return {
    hold(desk, letterId) {
      notHeld(desk, letterId);
      checkCanBeSent(desk, letterId);
      const { caseId, kind } = getLetter(desk.store, letterId);
      const until = instantAfter(now(desk.clock), milliseconds);
      record(desk, caseId, { type: 'letter-queued', letterId, kind, until, ...whatLeaves(desk, letterId) });
      const timer = setTimeout(() => {
        due(desk, letterId).catch((error: unknown) => {
          if (!(error instanceof Failure)) options.log('hold-failed', `letter ${letterId}`);
        });
      }, milliseconds);
      every.add(timer);
      ofStore(timers, desk.store).set(letterId, timer);
    },
    takeBack(desk, letterId) {
      notLeaving(desk, letterId);
      const { caseId, eventId } = keptBack(desk, letterId);
      stop(desk, letterId);
      record(desk, caseId, { type: 'withdrawn', eventId });
    },
    sendNow,
    list: (desk) =>
      lettersKeptBack(desk.store).map(({ letterId, caseId, kind, until, from }) => ({
        letterId,
        caseId,
        kind,
        until,
        addressee: letterView(desk, letterId).controller?.name ?? '',
        running: timers.get(desk.store)?.has(letterId) === true,
        leaving: isLeaving(desk, letterId),
        account: accountForAddress(desk.store, from)?.name ?? null,
        failure: failures.get(desk.store)?.get(letterId) ?? null,
      })),
    close() {
      for (const timer of every) clearTimeout(timer);
      every.clear();
    },
  };
}

function ofStore<T>(kept: WeakMap<Store, Map<number, T>>, store: Store): Map<number, T> {
  const known = kept.get(store) ?? new Map<number, T>();
  kept.set(store, known);
  return known;
}

function keptBack({ store }: Desk, letterId: number): KeptBack {
  const found = lettersKeptBack(store).find((held) => held.letterId === letterId);
  if (found === undefined) throw new Failure('not-found');
  return found;
}

type Confirmed = Pick<KeptBack, 'from' | 'to' | 'sha256'>;

function whatLeaves(desk: Desk, letterId: number): Confirmed {
  const { from, to, letter } = letterView(desk, letterId);
  const sha256 = createHash('sha256').update(`${letter.subject}\n\n${letter.text}`).digest('hex');
  return { from, to: to ?? '', sha256 };
}

/** Throws `held-differs`: what leaves is what was confirmed, or nothing leaves. */
function asConfirmed(desk: Desk, held: KeptBack): void {
  const { from, to, sha256 } = whatLeaves(desk, held.letterId);
  if (from !== held.from || to !== held.to || sha256 !== held.sha256) throw new Failure('held-differs');
}
