import { Identity, emptyIdentity } from '../../../shared/domain/identity.ts';
import type { Store } from './open-store.ts';
import { first, run } from './statements.ts';

const lastRead = new WeakMap<Store, { readonly value: string; readonly identity: Identity }>();

/** The data subject; empty until saved. Every new message asks for it: the same text is not parsed again. */
export function getIdentity(store: Store): Identity {
  const row = first<{ value: string }>(store, 'SELECT value FROM identity');
  if (row === null) return emptyIdentity;
  const last = lastRead.get(store);
  if (last?.value === row.value) return last.identity;
  const identity = Identity.parse(JSON.parse(row.value));
  lastRead.set(store, { value: row.value, identity });
  return identity;
}

export function saveIdentity(store: Store, identity: Identity): void {
  run(store, 'INSERT OR REPLACE INTO identity (id, value) VALUES (1, ?)', [JSON.stringify(identity)]);
}
