import type { Store } from './open-store.ts';
import { exists, idsOf, run } from './statements.ts';

/** `watch`: look for an answer or contact after an objection; `spread`: an own message, on to those it concerns; `judge`: anew. */
export type OwedStep = 'watch' | 'spread' | 'judge';

export function owe(store: Store, step: OwedStep, messageIds: Iterable<number>): void {
  for (const id of messageIds) run(store, 'INSERT OR IGNORE INTO owed (step, message_id) VALUES (?, ?)', [step, id]);
}

/** Every incoming message is judged anew: own names or addresses, connections or applications changed. */
export function oweAllJudgement(store: Store): void {
  run(
    store,
    `INSERT OR IGNORE INTO owed (step, message_id) SELECT 'judge', id FROM message WHERE direction = 'incoming'`,
    [],
  );
}

export function nextOwed(store: Store, step: OwedStep, limit: number): number[] {
  return idsOf(store, 'SELECT message_id AS id FROM owed WHERE step = ? ORDER BY message_id LIMIT ?', [step, limit]);
}

export function settleOwed(store: Store, step: OwedStep, messageIds: readonly number[]): void {
  run(store, 'DELETE FROM owed WHERE step = ? AND message_id IN (SELECT value FROM json_each(?))', [
    step,
    JSON.stringify(messageIds),
  ]);
}

export const owesAnything = (store: Store): boolean => exists(store, 'SELECT 1 FROM owed', []);
