import type { Party } from '../../../shared/domain/message.ts';
import { isKnownEmpty, noLongerEmpty } from './known-empty.ts';
import { personKey } from './message-record.ts';
import type { Store } from './open-store.ts';
import { all, first, run } from './statements.ts';

/** The organisation that this sender's messages belong to, when they name one that was split by hand; else the one they name. */
export function givenOrganisation(store: Store, named: number, sender: Party): number {
  if (isKnownEmpty(store, 'organisation_sender')) return named;
  const given = first<{ id: number }>(
    store,
    `SELECT coalesce(organisation.merged_into, organisation.id) AS id
     FROM organisation_sender JOIN organisation ON organisation.id = goes_to
     WHERE organisation_id = ? AND person_key = ?`,
    [named, personKey(sender)],
  );
  return given?.id ?? named;
}

/** From now on these senders' messages that name one organisation belong to another. */
export function giveSenders(store: Store, from: number, keys: readonly string[], to: number): void {
  noLongerEmpty(store, 'organisation_sender');
  for (const key of keys) {
    run(
      store,
      `INSERT INTO organisation_sender (organisation_id, person_key, goes_to) VALUES (?, ?, ?)
       ON CONFLICT (organisation_id, person_key) DO UPDATE SET goes_to = excluded.goes_to`,
      [from, key, to],
    );
  }
}

/** Takes over the rules of an organisation that becomes part of this one; gives the senders that had none here yet. */
export function inheritSenders(store: Store, from: number, to: number): string[] {
  noLongerEmpty(store, 'organisation_sender');
  return all<{ key: string }>(
    store,
    `INSERT INTO organisation_sender (organisation_id, person_key, goes_to)
     SELECT $to, person_key, goes_to FROM organisation_sender WHERE organisation_id = $from AND goes_to <> $to
     ON CONFLICT DO NOTHING RETURNING person_key AS key`,
    { from, to },
  ).map(({ key }) => key);
}

export function forgetSenders(store: Store, from: number, keys: readonly string[]): void {
  run(
    store,
    'DELETE FROM organisation_sender WHERE organisation_id = ? AND person_key IN (SELECT value FROM json_each(?))',
    [from, JSON.stringify(keys)],
  );
}
