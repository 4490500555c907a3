import { Identity, emptyIdentity } from '../../../shared/domain/identity.ts';
import type { Store } from './open-store.ts';
import { first, run } from './statements.ts';

/** The data subject; empty until saved. */
export function getIdentity(store: Store): Identity {
  const row = first<{ value: string }>(store, 'SELECT value FROM identity');
  return row === null ? emptyIdentity : Identity.parse(JSON.parse(row.value));
}

export function saveIdentity(store: Store, identity: Identity): void {
  run(store, 'INSERT OR REPLACE INTO identity (id, value) VALUES (1, ?)', [JSON.stringify(identity)]);
}
