import type { Store } from './open-store.ts';
import { exists } from './statements.ts';

/** Tables that stay empty for who never imported an archive, opened a case or split an organisation, and that every new message asks about. */
type Table = 'connection' | 'invitation' | 'application' | 'case_event' | 'organisation_sender';

const empty = new WeakMap<Store, Set<Table>>();

/** Whether a table has no rows; remembered, so that asking again costs no query. */
export function isKnownEmpty(store: Store, table: Table): boolean {
  const known = empty.get(store) ?? new Set();
  empty.set(store, known);
  if (known.has(table)) return true;
  if (exists(store, `SELECT 1 FROM ${table} LIMIT 1`)) return false;
  known.add(table);
  return true;
}

/** Every function that adds a row to one of these tables calls this. */
export function noLongerEmpty(store: Store, table: Table): void {
  empty.get(store)?.delete(table);
}
