import { setImmediate as breathe } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import { judge, sameVerdict, type Touched } from './take-in.ts';
import { getIdentity } from './store/identity.ts';
import { getMessage, messageIdBatches, setVerdict } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import { incomingIdsAnswering, incomingIdsOf } from './store/relationships.ts';

const batchSize = 500;

/** Judges messages anew after their relations changed: own mail to a sender, a connection, an application. Corrections stay as they are. */
export async function rejudge(
  store: Store,
  clock: Clock,
  ids: Iterable<readonly number[]>,
  signal: AbortSignal,
): Promise<void> {
  const identity = getIdentity(store);
  for (const batch of ids) {
    if (signal.aborted) return;
    store.transaction(() => {
      for (const id of batch) {
        const { message, direction, organisationId, verdict: before } = getMessage(store, id);
        const verdict = judge(store, clock, message, { direction, organisationId, identity });
        if (!sameVerdict(before, verdict)) setVerdict(store, id, verdict);
      }
    });
    await breathe();
  }
}

/** Every incoming message. */
export const everyMessage = (store: Store): Iterable<readonly number[]> => messageIdBatches(store, batchSize);

/** Incoming messages of the senders whom new own mail went to. */
export function touchedMessages(store: Store, touched: Touched): Iterable<readonly number[]> {
  const ids = [
    ...new Set([
      ...[...touched.addresses].flatMap((address) =>
        incomingIdsOf(store, { party: { name: '', address, profile: null }, conversation: null }),
      ),
      ...[...touched.profiles].flatMap((profile) =>
        incomingIdsOf(store, { party: { name: '', address: null, profile }, conversation: null }),
      ),
      ...[...touched.conversations].flatMap((conversation) =>
        incomingIdsOf(store, { party: { name: '', address: null, profile: null }, conversation }),
      ),
      ...[...touched.messageIds].flatMap((messageId) => incomingIdsAnswering(store, messageId)),
    ]),
  ];
  return Array.from({ length: Math.ceil(ids.length / batchSize) }, (_unused, index) =>
    ids.slice(index * batchSize, (index + 1) * batchSize),
  );
}
