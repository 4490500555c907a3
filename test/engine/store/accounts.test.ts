import { describe, expect, test } from 'vitest';
import {
  accountForAddress,
  addAccount,
  getAccount,
  listAccounts,
  recordSync,
  removeAccount,
} from '../../../main/engine/store/accounts.ts';
import { getCursor, saveCursor } from '../../../main/engine/store/mailboxes.ts';
import { getIdentity, saveIdentity } from '../../../main/engine/store/identity.ts';
import { countMessages } from '../../../main/engine/store/messages.ts';
import { AccountSummary } from '../../../shared/domain/account.ts';
import type { NewAccount } from '../../../shared/domain/account.ts';
import { emptyIdentity } from '../../../shared/domain/identity.ts';
import { save } from './invented-message.ts';
import { temporaryStore } from './temporary-store.ts';

const account: NewAccount = {
  name: 'thuis',
  address: 'noor@jansen.example',
  user: 'Noor@Login.example',
  password: 'geheim "wachtwoord"',
  incoming: { host: 'imap.jansen.example', port: 993, security: 'tls' },
  outgoing: null,
};
const notFound = expect.objectContaining({ code: 'not-found' });

describe('an account', () => {
  test('is kept with its password, and listed without', () => {
    const store = temporaryStore();
    addAccount(store, account);
    save(store, {}, { source: 'imap', place: { origin: 'thuis', mailbox: 'INBOX', uidValidity: 1, uid: 1 } });
    expect(getAccount(store, 'thuis')).toEqual(account);
    const [summary] = listAccounts(store);
    expect(AccountSummary.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({ name: 'thuis', messages: 1, lastSync: null, lastFailure: null });
    expect(JSON.stringify(summary)).not.toContain('geheim');
  });

  test('has a name of its own', () => {
    const store = temporaryStore();
    addAccount(store, account);
    expect(() => addAccount(store, account)).toThrow(expect.objectContaining({ code: 'account-exists' }));
    expect(() => getAccount(store, 'werk')).toThrow(notFound);
  });

  test('is found for an address by its own, else by the name it signs in with', () => {
    const store = temporaryStore();
    addAccount(store, account);
    addAccount(store, { ...account, name: 'werk', address: 'noor@login.example' });
    expect(accountForAddress(store, 'Noor@Jansen.example')?.name).toBe('thuis');
    expect(accountForAddress(store, 'noor@login.example')?.name).toBe('werk');
    expect(accountForAddress(store, 'other@jansen.example')).toBe(null);
  });

  test('remembers the last good pull and the last failure', () => {
    const store = temporaryStore();
    addAccount(store, account);
    recordSync(store, 'thuis', { at: '2026-03-04T08:00:00Z' });
    recordSync(store, 'thuis', { failure: 'mail-timeout' });
    expect(listAccounts(store)).toMatchObject([{ lastSync: '2026-03-04T08:00:00Z', lastFailure: 'mail-timeout' }]);
    recordSync(store, 'thuis', { at: '2026-03-05T08:00:00Z' });
    expect(listAccounts(store)).toMatchObject([{ lastSync: '2026-03-05T08:00:00Z', lastFailure: null }]);
  });

  test('is removed with its cursors; its messages stay', () => {
    const store = temporaryStore();
    addAccount(store, account);
    saveCursor(store, 'thuis', 'INBOX', { uidValidity: 4_294_967_295, lastUid: 10 });
    saveCursor(store, 'thuis', 'INBOX', { uidValidity: 4_294_967_295, lastUid: 12 });
    expect(getCursor(store, 'thuis', 'INBOX')).toEqual({ uidValidity: 4_294_967_295, lastUid: 12 });
    expect(getCursor(store, 'thuis', 'Sent')).toBe(null);
    save(store);
    removeAccount(store, 'thuis');
    expect(getCursor(store, 'thuis', 'INBOX')).toBe(null);
    expect([listAccounts(store), countMessages(store)]).toEqual([[], 1]);
    expect(() => removeAccount(store, 'thuis')).toThrow(notFound);
  });
});

test('the identity is empty until saved, and replaced by saving', () => {
  const store = temporaryStore();
  expect(getIdentity(store)).toEqual(emptyIdentity);
  saveIdentity(store, { ...emptyIdentity, names: ['Noor'] });
  const identity = { ...emptyIdentity, names: ['Noor Jansen'], openToWork: [{ from: '2026-01-01', to: null }] };
  saveIdentity(store, identity);
  expect(getIdentity(store)).toEqual(identity);
});
