import type { SourceKind } from '../../../shared/domain/message.ts';
import type { Store } from './open-store.ts';
import { all, idsOf } from './statements.ts';

/** Incoming messages on LinkedIn sent within these milliseconds of an instant, nearest first. */
export function linkedInMessagesNear(store: Store, sentMs: number, within: number): number[] {
  return idsOf(
    store,
    `SELECT message.id FROM standing JOIN message ON message.id = standing.message_id
     WHERE standing.view <> 'own' AND standing.sent_ms BETWEEN $sent - $within AND $sent + $within
       AND message.channel = 'linkedin'
     ORDER BY abs(standing.sent_ms - $sent), message.id LIMIT 500`,
    { sent: sentMs, within },
  );
}

/** What a message was read from, and where. */
export function tellingsOf(store: Store, messageId: number): { source: SourceKind; origin: string }[] {
  return all(store, 'SELECT DISTINCT source, origin FROM place WHERE message_id = ?', [messageId]);
}
