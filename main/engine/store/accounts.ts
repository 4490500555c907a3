import { NewAccount } from '../../../shared/domain/account.ts';
import type { AccountSummary } from '../../../shared/domain/account.ts';
import type { Instant } from '../../../shared/domain/dates.ts';
import { Failure } from '../../../shared/failure.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import type { Store } from './open-store.ts';
import { all, count, exists, first, run } from './statements.ts';
import type { Columns } from './statements.ts';

type AccountRecord = {
  name: string;
  address: string;
  user: string;
  password: string;
  incoming: string;
  outgoing: string | null;
};
const columns = 'name, address, user, password, incoming, outgoing';

/** Keeps an account with its password, inside the encrypted store. Throws `account-exists`. */
export function addAccount(store: Store, account: NewAccount): void {
  const { name, address, user, password, incoming, outgoing } = account;
  store.transaction(() => {
    if (exists(store, 'SELECT 1 FROM account WHERE name = ?', [name])) throw new Failure('account-exists');
    run(store, `INSERT INTO account (${columns}) VALUES (?, ?, ?, ?, ?, ?)`, [
      name,
      address,
      user,
      password,
      JSON.stringify(incoming),
      outgoing === null ? null : JSON.stringify(outgoing),
    ]);
  });
}

/** With its password: for the engine only. Throws `not-found`. */
export function getAccount(store: Store, name: string): NewAccount {
  const record = first<AccountRecord>(store, `SELECT ${columns} FROM account WHERE name = ?`, [name]);
  if (record === null) throw new Failure('not-found');
  return accountFrom(record);
}

/** The account that receives mail for this address. */
export function accountForAddress(store: Store, address: string): NewAccount | null {
  const record = first<AccountRecord>(
    store,
    `SELECT ${columns} FROM account WHERE address = $address OR lower(user) = $address ORDER BY address = $address DESC LIMIT 1`,
    { address: address.toLowerCase() },
  );
  return record === null ? null : accountFrom(record);
}

function accountFrom(record: AccountRecord): NewAccount {
  return NewAccount.parse({
    ...record,
    incoming: JSON.parse(record.incoming),
    outgoing: record.outgoing === null ? null : JSON.parse(record.outgoing),
  });
}

/** All accounts, without their passwords. */
export function listAccounts(store: Store): AccountSummary[] {
  return all<AccountRecord & { last_sync: string | null; last_failure: string | null }>(
    store,
    `SELECT ${columns}, last_sync, last_failure FROM account ORDER BY name`,
  ).map(({ last_sync, last_failure, ...record }) => {
    const { name, address, user, incoming, outgoing } = accountFrom(record);
    const messages = countMessagesOf(store, name);
    return { name, address, user, incoming, outgoing, messages, lastSync: last_sync, lastFailure: last_failure };
  });
}

function countMessagesOf(store: Store, account: string): number {
  return count(store, `SELECT count(DISTINCT message_id) FROM place WHERE source = 'imap' AND origin = ?`, [account]);
}

/** Forgets an account, its password and how far it was read. Its messages stay. Throws `not-found`. */
export function removeAccount(store: Store, name: string): void {
  if (run(store, 'DELETE FROM account WHERE name = ?', [name]).changes === 0) throw new Failure('not-found');
}

/** How a pull ended; `at`: when. A failed pull leaves the time of the last good one. */
export function recordSync(
  store: Store,
  name: string,
  outcome: { readonly at: Instant } | { readonly failure: FailureCode },
): void {
  if ('at' in outcome) {
    run(store, 'UPDATE account SET last_sync = ?, last_failure = NULL WHERE name = ?', [outcome.at, name]);
  } else {
    run(store, 'UPDATE account SET last_failure = ? WHERE name = ?', [outcome.failure, name]);
  }
}

/** How far a mailbox was read: UIDs up to `lastUid` under this UIDVALIDITY (RFC 9051 section 2.3.1.1). */
export interface MailboxCursor {
  readonly uidValidity: number;
  readonly lastUid: number;
}

export function getCursor(store: Store, account: string, mailbox: string): MailboxCursor | null {
  return first<Columns<MailboxCursor>>(
    store,
    'SELECT uidvalidity AS uidValidity, last_uid AS lastUid FROM mailbox_cursor WHERE account = ? AND mailbox = ?',
    [account, mailbox],
  );
}

/** Save it in the same transaction as the messages up to it, so that a killed pull loses none. */
export function saveCursor(store: Store, account: string, mailbox: string, cursor: MailboxCursor): void {
  run(
    store,
    `INSERT INTO mailbox_cursor (account, mailbox, uidvalidity, last_uid) VALUES (?, ?, ?, ?)
     ON CONFLICT (account, mailbox) DO UPDATE SET uidvalidity = excluded.uidvalidity, last_uid = excluded.last_uid`,
    [account, mailbox, cursor.uidValidity, cursor.lastUid],
  );
}
