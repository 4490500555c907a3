import type { Identity } from '../../shared/domain/identity.ts';
import type { ArchiveOwner } from '../../shared/domain/network.ts';
import { redirect } from './redirect.ts';
import { getIdentity, saveIdentity } from './store/identity.ts';
import type { Store } from './store/open-store.ts';
import { oweAllJudgement } from './store/owed.ts';

/** Who the data subject is decides who wrote what, and every verdict: both are worked out anew. Inside the caller's transaction. */
export function changeIdentity(store: Store, identity: Identity): void {
  const before = getIdentity(store);
  saveIdentity(store, identity);
  const redirected = redirect(store, getIdentity(store));
  if (redirected || judgesOtherwise(before, getIdentity(store))) oweAllJudgement(store);
}

/** An address on paper says nothing of who wrote what. */
const judgesOtherwise = (before: Identity, after: Identity): boolean =>
  (['names', 'addresses', 'profiles', 'openToWork'] as const).some(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );

/** Adds what an archive or an account tells of the data subject; what the person wrote is never overwritten. */
export function learnOwner(store: Store, owner: Pick<ArchiveOwner, 'name' | 'profile' | 'addresses'>): void {
  const known = getIdentity(store);
  const more = (have: readonly string[], add: readonly (string | null)[]): string[] => [
    ...new Set([...have, ...add.flatMap((value) => (value === null || value === '' ? [] : [value]))]),
  ];
  changeIdentity(store, {
    ...known,
    names: more(known.names, [owner.name]),
    profiles: more(known.profiles, [owner.profile]),
    addresses: more(
      known.addresses,
      owner.addresses.map((address) => address.toLowerCase()),
    ),
  });
}
