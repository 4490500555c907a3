import type { InboxCounts } from '../../../shared/domain/inbox.ts';
import type { Store } from './open-store.ts';
import { all } from './statements.ts';

const kept = new WeakMap<Store, InboxCounts>();

/** How many messages each view holds; kept until a message comes to stand elsewhere, as every search asks for it. */
export function inboxCounts(store: Store): InboxCounts {
  const known = kept.get(store);
  if (known !== undefined) return known;
  const counts = countViews(store);
  kept.set(store, counts);
  return counts;
}

/** Every function that adds or changes where a message stands calls this. */
export function forgetCounts(store: Store): void {
  kept.delete(store);
}

function countViews(store: Store): InboxCounts {
  const rows = all<{ view: keyof InboxCounts | 'clear' | 'own'; messages: number }>(
    store,
    'SELECT view, count(*) AS messages FROM standing GROUP BY view',
  );
  const counts = { flagged: 0, unsure: 0, decided: 0, clear: 0, own: 0, all: 0 };
  for (const { view, messages } of rows) counts[view] = messages;
  const { flagged, unsure, decided, clear } = counts;
  return { flagged, unsure, decided, all: flagged + unsure + decided + clear };
}
