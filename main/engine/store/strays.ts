import { z } from 'zod';
import type { CalendarDate, Instant } from '../../../shared/domain/dates.ts';
import { StrayGuess } from '../../../shared/domain/stray.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Store } from './open-store.ts';
import { all, run } from './statements.ts';

export interface StrayRecord {
  readonly messageId: number;
  readonly arrivedOn: CalendarDate;
  readonly guesses: readonly StrayGuess[];
  readonly dismissedAt: Instant | null;
}

/** Known already, it stays as it was: what the data subject said of it stands. */
export function keepStray(store: Store, stray: Omit<StrayRecord, 'dismissedAt'>): void {
  run(
    store,
    'INSERT INTO stray_answer (message_id, arrived_on, guesses) VALUES (?, ?, ?) ON CONFLICT (message_id) DO NOTHING',
    [stray.messageId, stray.arrivedOn, JSON.stringify(stray.guesses)],
  );
}

/** All that were ever kept apart, the newest first. */
export function listStrays(store: Store): StrayRecord[] {
  return select(store, 'true');
}

/** Those that no case holds and nobody dismissed, the newest first. */
export function waitingStrays(store: Store): StrayRecord[] {
  return select(
    store,
    `dismissed_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM case_event_counting AS event WHERE event.message_id = stray_answer.message_id
     )`,
  );
}

function select(store: Store, condition: string): StrayRecord[] {
  return all<{ messageId: number; arrivedOn: string; guesses: string; dismissedAt: string | null }>(
    store,
    `SELECT message_id AS messageId, arrived_on AS arrivedOn, guesses, dismissed_at AS dismissedAt
     FROM stray_answer WHERE ${condition} ORDER BY arrived_on DESC, message_id DESC`,
  ).map((row) => ({ ...row, guesses: z.array(StrayGuess).parse(JSON.parse(row.guesses)) }));
}

/** It is no answer, or may be one after all (null). Throws `not-found`. */
export function dismissStray(store: Store, messageId: number, at: Instant | null): void {
  const { changes } = run(store, 'UPDATE stray_answer SET dismissed_at = ? WHERE message_id = ?', [at, messageId]);
  if (changes === 0) throw new Failure('not-found');
}
