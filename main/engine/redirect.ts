import type { Identity } from '../../shared/domain/identity.ts';
import { getMessage, idsOfDoubtfulDirection, setDirection } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import { directionOf } from './take-in.ts';

/** Works out anew who wrote what. Gives whether any message turned out to be another's than was thought. */
export function redirect(store: Store, identity: Identity): boolean {
  let changed = false;
  for (const id of idsOfDoubtfulDirection(store, identity)) {
    const { message, direction } = getMessage(store, id);
    // What lay in a Sent mailbox is never in doubt.
    const now = directionOf(message, identity, false);
    if (now === direction) continue;
    setDirection(store, id, now);
    changed = true;
  }
  return changed;
}
