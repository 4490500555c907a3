import type { SourceKind } from '../../../shared/domain/message.ts';
import type { Store } from './open-store.ts';
import { all, run } from './statements.ts';

/** Where a message was found. `origin`: a path, or an account's name. The other three belong to IMAP. */
export interface Place {
  readonly origin: string;
  readonly mailbox?: string;
  readonly uidValidity?: number;
  readonly uid?: number;
}

/** True when the message was not known there, or had been missed there. */
export function savePlace(store: Store, messageId: number, source: SourceKind, place: Place): boolean {
  const values = [messageId, source, place.origin, place.mailbox ?? '', place.uidValidity ?? 0, place.uid ?? 0];
  const { changes } = run(
    store,
    'INSERT OR IGNORE INTO place (message_id, source, origin, mailbox, uidvalidity, uid) VALUES (?, ?, ?, ?, ?, ?)',
    values,
  );
  if (changes > 0) return true;
  // Apart, as an upsert is a statement of more steps: see `addMessage`.
  const found = run(
    store,
    `UPDATE place SET vanished = 0 WHERE message_id = ? AND source = ? AND origin = ? AND mailbox = ? AND uidvalidity = ?
       AND uid = ? AND vanished = 1`,
    values,
  );
  return found.changes > 0;
}

export function placesOf(
  store: Store,
  messageId: number,
): (Required<Place> & { source: SourceKind; vanished: boolean })[] {
  return all<Required<Place> & { source: SourceKind; vanished: number }>(
    store,
    'SELECT source, origin, mailbox, uidvalidity AS uidValidity, uid, vanished FROM place WHERE message_id = ? ORDER BY id',
    [messageId],
  ).map((place) => ({ ...place, vanished: place.vanished === 1 }));
}

/** Where a message lies now; when it is gone from every place, where it lay. */
export function currentPlaces<P extends { readonly vanished: boolean }>(places: readonly P[]): readonly P[] {
  const present = places.filter(({ vanished }) => !vanished);
  return present.length > 0 ? present : places;
}

/** One mailbox of one account, under one UIDVALIDITY. */
export interface MailboxPlace {
  readonly account: string;
  readonly mailbox: string;
  readonly uidValidity: number;
}

/** UIDs at which messages were found and not yet missed. */
export function knownUids(store: Store, { account, mailbox, uidValidity }: MailboxPlace): number[] {
  return all<{ uid: number }>(
    store,
    `SELECT uid FROM place WHERE source = 'imap' AND origin = ? AND mailbox = ? AND uidvalidity = ? AND vanished = 0 ORDER BY uid`,
    [account, mailbox, uidValidity],
  ).map(({ uid }) => uid);
}

/** Remembers that messages are gone from the server; the messages themselves stay. Gives how many were newly missed. */
export function markVanished(
  store: Store,
  { account, mailbox, uidValidity }: MailboxPlace,
  uids: readonly number[],
): number {
  return run(
    store,
    `UPDATE place SET vanished = 1 WHERE source = 'imap' AND origin = ? AND mailbox = ? AND uidvalidity = ?
       AND vanished = 0 AND uid IN (SELECT value FROM json_each(?))`,
    [account, mailbox, uidValidity, JSON.stringify(uids)],
  ).changes;
}

/** The mailbox was renumbered: what was known under the old numbers says nothing any more. Nothing is newly missed by it. */
export function forgetNumbers(store: Store, { account, mailbox, uidValidity }: MailboxPlace): void {
  run(
    store,
    `UPDATE place SET vanished = 1 WHERE source = 'imap' AND origin = ? AND mailbox = ? AND uidvalidity <> ? AND uidvalidity <> 0`,
    [account, mailbox, uidValidity],
  );
}

/** A mailbox that is gone altogether. Gives how many messages were newly missed there. */
export function markMailboxVanished(store: Store, account: string, mailbox: string): number {
  return run(
    store,
    `UPDATE place SET vanished = 1 WHERE source = 'imap' AND origin = ? AND mailbox = ? AND vanished = 0`,
    [account, mailbox],
  ).changes;
}

/**
 * Gmail keeps a message once and gives it labels, each of them a mailbox to people. A label has no numbers of its own:
 * UIDVALIDITY 0, and the UID in the mailbox with all mail.
 */
export function saveLabels(store: Store, messageId: number, place: Place, labels: readonly string[]): void {
  for (const mailbox of labels) savePlace(store, messageId, 'imap', { ...place, mailbox, uidValidity: 0 });
}

/** The numbers of the mailbox with all mail changed, and with them those that labels borrow. */
export function forgetLabels(store: Store, account: string): void {
  run(store, `DELETE FROM place WHERE source = 'imap' AND origin = ? AND uidvalidity = 0`, [account]);
}
