import type { Party } from '../../../shared/domain/message.ts';
import type { PersonDetail } from '../../../shared/domain/person.ts';
import { isPlatform, registrableDomain } from '../intake/domains.ts';
import type { Store } from '../store/open-store.ts';
import { reachesBesides, reachesJoined, reachesOfConnection, type Reach } from '../store/people.ts';

type How = PersonDetail['reaches'][number]['how'];

/** Of one person only: a relay address of a platform is everybody's, and a page of a company is no person. */
export function reachOf({ address, profile }: Party): Reach | null {
  if (profile?.startsWith('in/') === true) return profile;
  return address === null || isShared(address) ? null : address;
}

function isShared(reach: Reach): boolean {
  const domain = reach.includes('@') ? registrableDomain(reach) : null;
  return domain === null ? !reach.startsWith('in/') : isPlatform(domain);
}

const most = 50;

/**
 * Every address and profile of the person behind one of them, each with how it is known: it stood beside another in a message, in
 * the list of connections, or the data subject said so. The same name alone joins nobody. `without`: as if that one were not there.
 */
export function reachesOfPerson(store: Store, asked: Reach, without: Reach | null = null): ReadonlyMap<Reach, How> {
  const found = new Map<Reach, How>([[asked, 'asked']]);
  for (const reach of found.keys()) {
    const note = (others: readonly Reach[], how: How) => {
      for (const other of others) {
        if (other === without || isShared(other) || found.has(other) || found.size >= most) continue;
        found.set(other, how);
      }
    };
    note(reachesBesides(store, reach), 'message');
    note(reachesOfConnection(store, reach), 'connection');
    note(reachesJoined(store, reach), 'by-hand');
  }
  return found;
}
