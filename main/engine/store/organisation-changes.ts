import type { OrganisationChange } from '../../../shared/domain/organisation-change.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Store } from './open-store.ts';
import { owe } from './owed.ts';
import { all, first, idsOf, run } from './statements.ts';

/** What a merge or split moved beside messages, to be moved back when it is undone. */
export interface ChangeDetails {
  readonly keptName: string;
  readonly otherName: string;
  readonly domains: readonly string[];
  readonly cases: readonly number[];
  /** Organisations that were part of the one that was merged. */
  readonly followers: readonly number[];
  /** Senders whose rule was made or taken over. */
  readonly senders: readonly string[];
  /** What the kept one did not know of itself. */
  readonly filled: readonly ('privacy' | 'postal' | 'marked')[];
  /** The newest message at that time. */
  readonly lastMessageId: number;
}

export interface KeptChange extends ChangeDetails {
  readonly id: number;
  readonly kind: OrganisationChange['kind'];
  readonly keptId: number;
  readonly otherId: number;
}

type ChangeRecord = {
  id: number;
  kind: OrganisationChange['kind'];
  keptId: number;
  otherId: number;
  madeAt: string;
  details: string;
  messages: number;
  later: number;
};

const standing = `
  SELECT id, kind, kept_id AS keptId, other_id AS otherId, made_at AS madeAt, details,
    (SELECT count(*) FROM organisation_moved WHERE change_id = this.id) AS messages,
    EXISTS (
      SELECT 1 FROM organisation_change AS next
      WHERE next.id > this.id AND next.undone_at IS NULL
        AND (next.kept_id IN (this.kept_id, this.other_id) OR next.other_id IN (this.kept_id, this.other_id))
    ) AS later
  FROM organisation_change AS this WHERE undone_at IS NULL`;

/** Merges and splits of an organisation that were not undone, the last first. */
export function changesOf(store: Store, id: number): OrganisationChange[] {
  return all<ChangeRecord>(store, `${standing} AND $id IN (kept_id, other_id) ORDER BY id DESC`, { id }).map(
    (record) => {
      const { keptName, otherName }: ChangeDetails = JSON.parse(record.details);
      return {
        id: record.id,
        kind: record.kind,
        kept: { id: record.keptId, name: keptName },
        other: { id: record.otherId, name: otherName },
        madeAt: record.madeAt,
        messages: record.messages,
        undoable: record.later === 0,
      };
    },
  );
}

/** A change that can be undone; throws `not-found`, or `change-built-upon` while a later one rests on it. */
export function undoableChange(store: Store, id: number): KeptChange {
  const record = first<ChangeRecord>(store, `${standing} AND id = $id`, { id });
  if (record === null) throw new Failure('not-found');
  if (record.later === 1) throw new Failure('change-built-upon');
  const details: ChangeDetails = JSON.parse(record.details);
  return { ...details, id, kind: record.kind, keptId: record.keptId, otherId: record.otherId };
}

export function addChange(
  store: Store,
  change: Omit<KeptChange, 'id'> & { readonly madeAt: string; readonly messageIds: readonly number[] },
): void {
  const { kind, keptId, otherId, madeAt, messageIds, ...details } = change;
  const { id } = run(
    store,
    'INSERT INTO organisation_change (kind, kept_id, other_id, made_at, details) VALUES (?, ?, ?, ?, ?)',
    [kind, keptId, otherId, madeAt, JSON.stringify(details satisfies ChangeDetails)],
  );
  run(store, 'INSERT INTO organisation_moved (change_id, message_id) SELECT ?, value FROM json_each(?)', [
    id,
    JSON.stringify(messageIds),
  ]);
}

export function endChange(store: Store, id: number, undoneAt: string): void {
  run(store, 'UPDATE organisation_change SET undone_at = ? WHERE id = ?', [undoneAt, id]);
}

export const messagesMovedBy = (store: Store, changeId: number): number[] =>
  idsOf(store, 'SELECT message_id AS id FROM organisation_moved WHERE change_id = ?', [changeId]);

/** Messages to another organisation, to be judged anew: what is known of it is known of them now. */
export function moveMessages(store: Store, ids: readonly number[], to: number): void {
  const among = 'IN (SELECT value FROM json_each($ids))';
  const values = { to, ids: JSON.stringify(ids) };
  run(store, `UPDATE message SET organisation_id = $to WHERE id ${among}`, values);
  run(store, `UPDATE standing SET organisation_id = $to WHERE message_id ${among}`, values);
  owe(store, 'judge', ids);
}

/** Cases to another organisation; the name they had stays theirs. */
export function moveCases(store: Store, ids: readonly number[], to: number): void {
  run(store, 'UPDATE case_file SET organisation_id = ? WHERE id IN (SELECT value FROM json_each(?))', [
    to,
    JSON.stringify(ids),
  ]);
}

export function moveDomains(store: Store, domains: readonly string[], to: number): void {
  run(store, 'UPDATE organisation_domain SET organisation_id = ? WHERE domain IN (SELECT value FROM json_each(?))', [
    to,
    JSON.stringify(domains),
  ]);
}

/** Which organisation these are part of; null: on their own again. */
export function setMergedInto(store: Store, ids: readonly number[], into: number | null): void {
  run(store, 'UPDATE organisation SET merged_into = ? WHERE id IN (SELECT value FROM json_each(?))', [
    into,
    JSON.stringify(ids),
  ]);
}

export const partsOf = (store: Store, id: number): number[] =>
  idsOf(store, 'SELECT id FROM organisation WHERE merged_into = ?', [id]);
