import { Account } from '../../../shared/domain/account.ts';
import type { AccountSummary, OauthProvider } from '../../../shared/domain/account.ts';
import type { Instant } from '../../../shared/domain/dates.ts';
import { Failure } from '../../../shared/failure.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import type { Store } from './open-store.ts';
import { all, count, exists, first, run } from './statements.ts';

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
export function addAccount(store: Store, account: Account): void {
  const { name, address, user, password, incoming, outgoing } = account;
  store.transaction(() => {
    if (hasAccount(store, name)) throw new Failure('account-exists');
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
export function getAccount(store: Store, name: string): Account {
  const record = first<AccountRecord>(store, `SELECT ${columns} FROM account WHERE name = ?`, [name]);
  if (record === null) throw new Failure('not-found');
  return accountFrom(record);
}

export function hasAccount(store: Store, name: string): boolean {
  return exists(store, 'SELECT 1 FROM account WHERE name = ?', [name]);
}

/** The account that receives mail for this address. */
export function accountForAddress(store: Store, address: string): Account | null {
  const record = first<AccountRecord>(
    store,
    `SELECT ${columns} FROM account WHERE address = $address OR lower(user) = $address ORDER BY address = $address DESC LIMIT 1`,
    { address: address.toLowerCase() },
  );
  return record === null ? null : accountFrom(record);
}

function accountFrom(record: AccountRecord): Account {
  return Account.parse({
    ...record,
    incoming: JSON.parse(record.incoming),
    outgoing: record.outgoing === null ? null : JSON.parse(record.outgoing),
  });
}

/** All accounts, without their passwords. */
export function listAccounts(store: Store): AccountSummary[] {
  return all<
    AccountRecord & {
      last_sync: string | null;
      last_failure: string | null;
      rest_until: string | null;
      provider: OauthProvider | null;
    }
  >(
    store,
    `SELECT ${columns}, last_sync, last_failure, rest_until, sign_in ->> 'provider' AS provider FROM account ORDER BY name`,
  ).map(({ last_sync: lastSync, last_failure: lastFailure, rest_until: restUntil, provider: signIn, ...record }) => {
    const { name, address, user, incoming, outgoing } = accountFrom(record);
    const messages = countMessagesOf(store, name);
    return { name, address, user, incoming, outgoing, signIn, messages, lastSync, lastFailure, restUntil };
  });
}

function countMessagesOf(store: Store, account: string): number {
  return count(store, `SELECT count(DISTINCT message_id) FROM place WHERE source = 'imap' AND origin = ?`, [account]);
}

/** Throws `not-found`. */
export function saveServers(
  store: Store,
  name: string,
  { incoming, outgoing }: Pick<Account, 'incoming' | 'outgoing'>,
): void {
  const values = [JSON.stringify(incoming), outgoing === null ? null : JSON.stringify(outgoing), name];
  if (run(store, 'UPDATE account SET incoming = ?, outgoing = ? WHERE name = ?', values).changes === 0)
    throw new Failure('not-found');
}

/** Forgets an account, its password and how far it was read. Its messages stay. Throws `not-found`. */
export function removeAccount(store: Store, name: string): void {
  if (run(store, 'DELETE FROM account WHERE name = ?', [name]).changes === 0) throw new Failure('not-found');
}

/**
 * How a pull ended; `at`: when. A failed pull leaves the time of the last good one. `restUntil`: the server asked to be
 * left alone so long.
 */
export function recordSync(
  store: Store,
  name: string,
  outcome: { readonly at: Instant } | { readonly failure: FailureCode; readonly restUntil?: Instant | null },
): void {
  if ('at' in outcome) {
    run(store, 'UPDATE account SET last_sync = ?, last_failure = NULL, rest_until = NULL WHERE name = ?', [
      outcome.at,
      name,
    ]);
  } else {
    const { failure, restUntil = null } = outcome;
    run(store, 'UPDATE account SET last_failure = ?, rest_until = ? WHERE name = ?', [failure, restUntil, name]);
  }
}
