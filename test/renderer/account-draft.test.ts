import { describe, expect, test } from 'vitest';
import { draftedAccount, withFound } from '../../renderer/screens/settings/account-draft.ts';

const draft = { address: 'noor@gmail.com', password: 'geheim' };

describe('fields not filled in by hand follow the address', () => {
  test('a second address takes user name and servers of its own provider, not of the first', () => {
    expect(draftedAccount(draft).account).toMatchObject({
      user: 'noor@gmail.com',
      incoming: { host: 'imap.gmail.com' },
    });
    const { account } = draftedAccount({ ...draft, address: 'noor@ziggo.nl' });
    expect(account).toMatchObject({
      user: 'noor@ziggo.nl',
      incoming: { host: 'imap.ziggo.nl', port: 993 },
      outgoing: { host: 'smtp.ziggo.nl' },
    });
  });

  test('what was filled in by hand stays', () => {
    const { account } = draftedAccount({ ...draft, address: 'noor@ziggo.nl', user: 'n123', incoming: { port: 143 } });
    expect(account).toMatchObject({ user: 'n123', incoming: { host: 'imap.ziggo.nl', port: 143 } });
  });

  test('half an address names no server', () => {
    const { account, complete } = draftedAccount({ ...draft, address: 'noor@gmail' });
    expect(account.incoming.host).toBe('');
    expect(complete).toBe(false);
  });

  test('a provider without an outgoing server sends nothing unless asked', () => {
    expect(draftedAccount({ ...draft, address: 'noor@icloud.com' })).toMatchObject({
      sends: false,
      account: { user: 'noor', outgoing: null },
    });
  });

  test('what was looked up goes before a guess, and before it what was filled in by hand', () => {
    const found = {
      by: 'exchange',
      provider: 'microsoft',
      incoming: { host: 'outlook.office365.com', port: 993, security: 'tls' },
      outgoing: null,
      localPart: false,
    } as const;
    const { account, provider } = draftedAccount({
      address: 'noor@devries.example',
      password: '',
      found,
      incoming: { port: 143 },
    });
    expect(provider?.signIn).toEqual(['oauth']);
    expect(account).toMatchObject({ incoming: { host: 'outlook.office365.com', port: 143 }, outgoing: null });
  });

  test('a password that was typed for a guessed server does not go to one that was looked up', () => {
    const found = {
      by: 'list',
      provider: null,
      incoming: { host: 'mail.elders.example', port: 993, security: 'tls' },
      outgoing: null,
      localPart: false,
    } as const;
    const typed = { address: 'noor@devries.example', password: 'geheim' };
    expect(withFound(typed, found)).toMatchObject({ found, password: '' });
    const asGuessed = { ...found, incoming: { ...found.incoming, host: 'imap.devries.example' } };
    expect(withFound(typed, asGuessed)).toMatchObject({ password: 'geheim' });
  });
});
