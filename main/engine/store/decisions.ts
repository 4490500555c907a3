import { Failure } from '../../../shared/failure.ts';
import type { Decision } from '../../../shared/domain/inbox.ts';
import type { Store } from './open-store.ts';
import { refreshStanding } from './standing.ts';
import { all, exists, first, run } from './statements.ts';

/** Records that the senders of these messages are left alone. An earlier decision stands. Throws `not-found`. */
export function leaveAlone(store: Store, messageIds: readonly number[], madeAt: string): Decision[] {
  return store.transaction(() => messageIds.map((messageId) => decide(store, messageId, madeAt)));
}

function decide(store: Store, messageId: number, madeAt: string): Decision {
  if (!exists(store, 'SELECT 1 FROM message WHERE id = ?', [messageId])) throw new Failure('not-found');
  run(store, 'INSERT INTO decision (message_id, made_at) VALUES (?, ?) ON CONFLICT (message_id) DO NOTHING', [
    messageId,
    madeAt,
  ]);
  refreshStanding(store, messageId);
  const decision = first<Decision>(
    store,
    'SELECT id, message_id AS messageId, made_at AS madeAt FROM decision WHERE message_id = ?',
    [messageId],
  );
  if (decision === null) throw new Error('a decision just made is gone');
  return decision;
}

/** Takes back the decisions on these messages; a message without one is passed over. */
export function undoDecisions(store: Store, messageIds: readonly number[]): void {
  store.transaction(() => {
    for (const messageId of messageIds) {
      run(store, 'DELETE FROM decision WHERE message_id = ?', [messageId]);
      refreshStanding(store, messageId);
    }
  });
}

/** All decisions, the newest first. */
export function listDecisions(store: Store): Decision[] {
  return all(store, 'SELECT id, message_id AS messageId, made_at AS madeAt FROM decision ORDER BY id DESC');
}
