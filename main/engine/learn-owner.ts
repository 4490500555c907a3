import type { Identity } from '../../shared/domain/identity.ts';
import type { ArchiveOwner } from '../../shared/domain/network.ts';
import { getIdentity, saveIdentity } from './store/identity.ts';
import type { Store } from './store/open-store.ts';

/** Adds what an archive or an account tells of the data subject; what the person wrote is never overwritten. */
export function learnOwner(store: Store, owner: Pick<ArchiveOwner, 'name' | 'profile' | 'addresses'>): Identity {
  const known = getIdentity(store);
  const more = (have: readonly string[], add: readonly (string | null)[]): string[] => [
    ...new Set([...have, ...add.flatMap((value) => (value === null || value === '' ? [] : [value]))]),
  ];
  const learned: Identity = {
    ...known,
    names: more(known.names, [owner.name]),
    profiles: more(known.profiles, [owner.profile]),
    addresses: more(
      known.addresses,
      owner.addresses.map((address) => address.toLowerCase()),
    ),
  };
  saveIdentity(store, learned);
  return learned;
}
