import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../../shared/failure.ts';
import { Stumble } from '../intake/imap-pull.ts';

/** Waits before the next try after a lost line, in milliseconds; each step forward starts them anew. */
const usualPauses = [1000, 4000, 20_000];
const longestWait = 60_000;
const mostStumbles = 60;
const shortestRest = 30 * 60_000;

/**
 * Tries again as long as that can help: after a lost line, a stall, a short rest that the server asked for.
 * @param steps a number that grows with every message that came in and everything that was learned about one that did not
 */
export async function patiently(
  signal: AbortSignal,
  steps: () => number,
  attempt: () => Promise<void>,
  pauses: readonly number[] = usualPauses,
): Promise<void> {
  let tries = 0;
  let stumbles = 0;
  let before = steps();
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (signal.aborted) throw error;
      if (steps() > before) tries = 0;
      before = steps();
      const isStumble = error instanceof Stumble && error.code === 'mail-protocol' && (stumbles += 1) <= mostStumbles;
      const pause = isStumble ? 0 : pauseFor(error, pauses[tries]);
      if (pause === null) throw error;
      if (!isStumble) tries += 1;
      await wait(pause, undefined, { signal }).catch(() => {
        throw new Failure('cancelled');
      });
    }
  }
}

function pauseFor(error: unknown, usual: number | undefined): number | null {
  if (!(error instanceof Failure) || usual === undefined) return null;
  if (error.code === 'mail-lost' || error.code === 'mail-timeout') return usual;
  if (error.code !== 'mail-throttled' || error.retryAfter === null || error.retryAfter > longestWait) return null;
  return Math.max(usual, error.retryAfter);
}

/** Until when a server wants to be left alone; null: it did not ask. */
export function restUntil(failure: unknown, now: Date): string | null {
  if (!(failure instanceof Failure) || failure.code !== 'mail-throttled') return null;
  return new Date(now.getTime() + Math.max(failure.retryAfter ?? 0, shortestRest)).toISOString();
}
