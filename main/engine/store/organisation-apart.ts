import type { Store } from './open-store.ts';
import { all, run } from './statements.ts';

/** Two organisations that the data subject says are not one. */
export function setApart(store: Store, { one, other, apart }: { one: number; other: number; apart: boolean }): void {
  const pair = [Math.min(one, other), Math.max(one, other)];
  run(
    store,
    apart
      ? 'INSERT OR IGNORE INTO organisation_apart (one_id, other_id) VALUES (?, ?)'
      : 'DELETE FROM organisation_apart WHERE one_id = ? AND other_id = ?',
    pair,
  );
}

export function apartIn(store: Store): (one: number, other: number) => boolean {
  const pairs = all<{ one: number; other: number }>(
    store,
    'SELECT one_id AS one, other_id AS other FROM organisation_apart',
  );
  const known = new Set(pairs.map(({ one, other }) => `${one} ${other}`));
  return (one, other) => known.has(`${Math.min(one, other)} ${Math.max(one, other)}`);
}
