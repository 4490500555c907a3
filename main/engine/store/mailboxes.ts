import { MailboxChoice } from '../../../shared/domain/account.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Store } from './open-store.ts';
import type { MailboxPlace } from './places.ts';
import { all, first, run } from './statements.ts';
import type { Columns } from './statements.ts';

/** How far a mailbox was read: UIDs up to `lastUid` under this UIDVALIDITY (RFC 9051 section 2.3.1.1). */
export interface MailboxCursor {
  readonly uidValidity: number;
  readonly lastUid: number;
}

/** How a mailbox stood when it was last read to its end. `modseq`: RFC 7162, where the server counts changes. */
export interface KeptReading {
  readonly uidValidity: number;
  readonly uidNext: number;
  readonly messages: number;
  readonly modseq: string | null;
}

export function getCursor(store: Store, account: string, mailbox: string): MailboxCursor | null {
  return first<Columns<MailboxCursor>>(
    store,
    'SELECT uidvalidity AS uidValidity, last_uid AS lastUid FROM mailbox_cursor WHERE account = ? AND mailbox = ?',
    [account, mailbox],
  );
}

/**
 * Save it in the same transaction as the messages up to it, so that a killed pull loses none. The last full reading stays
 * what it was, unless the mailbox was renumbered.
 */
export function saveCursor(store: Store, account: string, mailbox: string, cursor: MailboxCursor): void {
  run(
    store,
    `INSERT INTO mailbox_cursor (account, mailbox, uidvalidity, last_uid) VALUES (?, ?, ?, ?)
     ON CONFLICT (account, mailbox) DO UPDATE SET uidvalidity = excluded.uidvalidity, last_uid = excluded.last_uid,
       uidnext = iif(uidvalidity = excluded.uidvalidity, uidnext, NULL)`,
    [account, mailbox, cursor.uidValidity, cursor.lastUid],
  );
}

/** Null when the mailbox was not read to its end yet. */
export function getReading(store: Store, account: string, mailbox: string): KeptReading | null {
  return first<Columns<KeptReading>>(
    store,
    `SELECT uidvalidity AS uidValidity, uidnext AS uidNext, messages, modseq FROM mailbox_cursor
     WHERE account = ? AND mailbox = ? AND uidnext IS NOT NULL AND messages IS NOT NULL`,
    [account, mailbox],
  );
}

/** Once a mailbox was read to its end; `lastUid` is for a mailbox that was read for the first time and is empty. */
export function saveReading(store: Store, account: string, mailbox: string, reading: KeptReading): void {
  run(
    store,
    `INSERT INTO mailbox_cursor (account, mailbox, uidvalidity, last_uid, uidnext, messages, modseq)
     VALUES ($account, $mailbox, $uidValidity, 0, $uidNext, $messages, $modseq)
     ON CONFLICT (account, mailbox) DO UPDATE SET uidnext = $uidNext, messages = $messages, modseq = $modseq
       WHERE uidvalidity = $uidValidity`,
    { account, mailbox, ...reading },
  );
}

/** Mailboxes that were read before and that the server has no more: how far they were read is forgotten. */
export function forgetMailboxes(store: Store, account: string, present: readonly string[]): string[] {
  const gone = all<{ mailbox: string }>(
    store,
    'SELECT mailbox FROM mailbox_cursor WHERE account = ? AND mailbox NOT IN (SELECT value FROM json_each(?))',
    [account, JSON.stringify(present)],
  ).map(({ mailbox }) => mailbox);
  for (const mailbox of gone) {
    run(store, 'DELETE FROM mailbox_cursor WHERE account = ? AND mailbox = ?', [account, mailbox]);
    run(store, 'DELETE FROM mailbox_owed WHERE account = ? AND mailbox = ?', [account, mailbox]);
  }
  return gone;
}

export function getChoice(store: Store, account: string): MailboxChoice {
  const row = first<{ choice: string }>(store, 'SELECT choice FROM account WHERE name = ?', [account]);
  if (row === null) throw new Failure('not-found');
  return MailboxChoice.parse(JSON.parse(row.choice));
}

export function saveChoice(store: Store, account: string, choice: MailboxChoice): void {
  const { changes } = run(store, 'UPDATE account SET choice = ? WHERE name = ?', [JSON.stringify(choice), account]);
  if (changes === 0) throw new Failure('not-found');
}

const mostTries = 3;

/** A message that broke the connection and was passed over. */
export function addOwed(store: Store, { account, mailbox, uidValidity }: MailboxPlace, uid: number): void {
  run(store, 'INSERT OR IGNORE INTO mailbox_owed (account, mailbox, uidvalidity, uid) VALUES (?, ?, ?, ?)', [
    account,
    mailbox,
    uidValidity,
    uid,
  ]);
}

/** UIDs worth another try; some messages can never be read, and are asked for three more times only. */
export function owedUids(store: Store, { account, mailbox, uidValidity }: MailboxPlace): number[] {
  return all<{ uid: number }>(
    store,
    'SELECT uid FROM mailbox_owed WHERE account = ? AND mailbox = ? AND uidvalidity = ? AND tries < ? ORDER BY uid',
    [account, mailbox, uidValidity, mostTries],
  ).map(({ uid }) => uid);
}

/** Counted before the try, so that one that ends the engine counts too. */
export function countTry(store: Store, { account, mailbox, uidValidity }: MailboxPlace, uid: number): void {
  run(
    store,
    'UPDATE mailbox_owed SET tries = tries + 1 WHERE account = ? AND mailbox = ? AND uidvalidity = ? AND uid = ?',
    [account, mailbox, uidValidity, uid],
  );
}

export function settleOwed(store: Store, { account, mailbox, uidValidity }: MailboxPlace, uid: number): void {
  run(store, 'DELETE FROM mailbox_owed WHERE account = ? AND mailbox = ? AND uidvalidity = ? AND uid = ?', [
    account,
    mailbox,
    uidValidity,
    uid,
  ]);
}
