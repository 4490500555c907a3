import type { HeldLetter } from '../../../shared/contract.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { Failure } from '../../../shared/failure.ts';
import { instantAfter, isPast, now } from '../clock.ts';
import { getLetter } from '../store/letters.ts';
import { type KeptBack, lettersKeptBack } from '../store/held.ts';
import type { Store } from '../store/open-store.ts';
import { type Desk, record } from './desk.ts';
import { checkCanBeSent, handOver } from './hand-over.ts';
import { letterView } from './letter-view.ts';
import { notHeld } from './not-held.ts';

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
  const timers = new Map<number, { readonly store: Store; readonly timer: NodeJS.Timeout }>();
  const failures = new Map<number, FailureCode>();
  const milliseconds = options.milliseconds ?? holdSeconds * 1000;
  const runs = ({ store }: Desk, letterId: number) => timers.get(letterId)?.store === store;
  const keptBack = ({ store }: Desk, letterId: number): KeptBack => {
    const found = lettersKeptBack(store).find((held) => held.letterId === letterId);
    if (found === undefined) throw new Failure('not-found');
    return found;
  };
  const stop = (letterId: number) => {
    clearTimeout(timers.get(letterId)?.timer);
    timers.delete(letterId);
    failures.delete(letterId);
  };
  const sendNow = async (desk: Desk, letterId: number) => {
    const { caseId, eventId } = keptBack(desk, letterId);
    stop(letterId);
    try {
      return await handOver(desk, letterId, 'smtp');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // Whether it left is now asked at the letter itself.
      if (error.code === 'mail-outcome-unknown') record(desk, caseId, { type: 'withdrawn', eventId });
      else failures.set(letterId, error.code);
      throw error;
    } finally {
      options.changed(caseId);
    }
  };
  const due = async (desk: Desk, letterId: number) => {
    timers.delete(letterId);
    if (!options.isOpen(desk.store)) return;
    const held = lettersKeptBack(desk.store).find((other) => other.letterId === letterId);
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
      record(desk, caseId, { type: 'letter-queued', letterId, kind, until });
      const timer = setTimeout(() => {
        due(desk, letterId).catch((error: unknown) => {
          if (!(error instanceof Failure)) options.log('hold-failed', `letter ${letterId}`);
        });
      }, milliseconds);
      timers.set(letterId, { store: desk.store, timer });
    },
    takeBack(desk, letterId) {
      const { caseId, eventId } = keptBack(desk, letterId);
      stop(letterId);
      record(desk, caseId, { type: 'withdrawn', eventId });
    },
    sendNow,
    list: (desk) =>
      lettersKeptBack(desk.store).map(({ letterId, caseId, kind, until }) => ({
        letterId,
        caseId,
        kind,
        until,
        addressee: letterView(desk, letterId).controller?.name ?? '',
        running: runs(desk, letterId),
        failure: failures.get(letterId) ?? null,
      })),
    close() {
      for (const { timer } of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
