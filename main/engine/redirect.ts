import type { Identity } from '../../shared/domain/identity.ts';
import { getMessage, messageIdBatches, setDirection } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import { directionOf } from './take-in.ts';

const difference = (one: readonly string[], other: readonly string[]): string[] => [
  ...one.filter((value) => !other.includes(value)),
  ...other.filter((value) => !one.includes(value)),
];

/**
 * Works out anew who wrote the messages whose sender became, or stopped being, the data subject.
 * All others keep their direction: what lay in a Sent mailbox stays the data subject's own.
 */
export function redirect(store: Store, before: Identity, after: Identity): void {
  const addresses = new Set(difference(before.addresses, after.addresses));
  const profiles = new Set(difference(before.profiles, after.profiles));
  const names = new Set(difference(before.names, after.names));
  if (addresses.size + profiles.size + names.size === 0) return;
  for (const batch of messageIdBatches(store)) {
    store.transaction(() => {
      for (const id of batch) {
        const { message, direction } = getMessage(store, id);
        const { address, profile, name } = message.from;
        const concerned =
          (address !== null && addresses.has(address)) ||
          (profile !== null && profiles.has(profile)) ||
          (message.channel === 'linkedin' && names.has(name));
        if (!concerned) continue;
        const now = directionOf(message, after, false);
        if (now !== direction) setDirection(store, id, now);
      }
    });
  }
}
