import type { Store } from './open-store.ts';
import { first } from './statements.ts';

/** The last moment up to which incoming mail was read, in milliseconds: the last sync, or the newest message that came in by then. */
export function seenUntilMs(store: Store, nowMs: number): number | null {
  const row = first<{ synced: string | null; newest: number | null }>(
    store,
    `SELECT (SELECT max(last_sync) FROM account) AS synced,
       (SELECT max(sent_ms) FROM standing WHERE view <> 'own' AND sent_ms <= ?) AS newest`,
    [nowMs],
  );
  const times = [row?.synced == null ? null : Date.parse(row.synced), row?.newest ?? null].filter(
    (time) => time !== null,
  );
  return times.length === 0 ? null : Math.max(...times);
}
