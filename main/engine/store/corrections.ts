import { Failure } from '../../../shared/failure.ts';
import type { InboxRow } from '../../../shared/domain/inbox.ts';
import type { Correction, Label } from '../../../shared/domain/verdict.ts';
import { inboxRow } from './inbox.ts';
import { lessonsChanged } from './lessons.ts';
import { getMessage } from './messages.ts';
import type { Store } from './open-store.ts';
import { owe } from './owed.ts';
import { incomingIdsFollowing } from './relationships.ts';
import { refreshStanding } from './standing.ts';
import { all, exists, first, run } from './statements.ts';

type CorrectionRecord = { id: number; messageId: number; label: Label; unsolicited: number; madeAt: string };
const columns = 'id, message_id AS messageId, label, unsolicited, made_at AS madeAt';
const correctionFrom = (record: CorrectionRecord): Correction => ({ ...record, unsolicited: record.unsolicited === 1 });

/** The data subject's own judgement; replaces an earlier one of the same message. Throws `not-found`. */
export function correctMessage(store: Store, correction: Omit<Correction, 'id'>): Correction {
  const { messageId, label, unsolicited, madeAt } = correction;
  return store.transaction(() => {
    if (!exists(store, 'SELECT 1 FROM message WHERE id = ?', [messageId])) throw new Failure('not-found');
    run(
      store,
      `INSERT INTO correction (message_id, label, unsolicited, made_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (message_id) DO UPDATE
       SET label = excluded.label, unsolicited = excluded.unsolicited, made_at = excluded.made_at`,
      [messageId, label, Number(unsolicited), madeAt],
    );
    refreshStanding(store, messageId);
    lessonsChanged(store);
    owe(store, 'judge', incomingIdsFollowing(store, getMessage(store, messageId).message));
    const made = correctionOf(store, messageId);
    if (made === null) throw new Error('a correction just made is gone');
    return made;
  });
}

export function correctionOf(store: Store, messageId: number): Correction | null {
  const record = first<CorrectionRecord>(store, `SELECT ${columns} FROM correction WHERE message_id = ?`, [messageId]);
  return record === null ? null : correctionFrom(record);
}

/** The computed verdict counts again. Throws `not-found`. */
export function undoCorrection(store: Store, id: number): void {
  store.transaction(() => {
    const record = first<CorrectionRecord>(store, `SELECT ${columns} FROM correction WHERE id = ?`, [id]);
    if (record === null) throw new Failure('not-found');
    run(store, 'DELETE FROM correction WHERE id = ?', [id]);
    refreshStanding(store, record.messageId);
    lessonsChanged(store);
    owe(store, 'judge', incomingIdsFollowing(store, getMessage(store, record.messageId).message));
  });
}

/** All corrections, the last made first. */
export function listCorrections(store: Store): { correction: Correction; row: InboxRow }[] {
  return all<CorrectionRecord>(store, `SELECT ${columns} FROM correction ORDER BY made_at DESC, id DESC`).map(
    (record) => ({
      correction: correctionFrom(record),
      row: inboxRow(store, record.messageId),
    }),
  );
}
