import { expect, test } from 'vitest';
import { changeIdentity } from '../../main/engine/change-identity.ts';
import { parseMessage } from '../../main/engine/intake/parse-message.ts';
import { getMessage } from '../../main/engine/store/messages.ts';
import { takeIn } from '../../main/engine/take-in.ts';
import { emptyIdentity } from '../../shared/domain/identity.ts';
import { receivingAddress } from '../../main/engine/casework/receiving-address.ts';
import { temporaryStore } from './store/temporary-store.ts';

const clock = { now: () => new Date('2026-03-05T12:00:00Z'), timeZone: 'Europe/Amsterdam' };

test('what lay in Sent stays the own mail when an address is added and taken away again', async () => {
  const store = temporaryStore();
  const identity = { ...emptyIdentity, addresses: ['noor@devries.example'] };
  changeIdentity(store, identity);
  const raw = Buffer.from(
    'From: Noor <alias@devries.example>\r\nTo: lisa@talentvonk.example\r\nSubject: vraag\r\n' +
      'Message-ID: <o1@devries.example>\r\nDate: Mon, 01 Dec 2025 10:00:00 +0100\r\n\r\nDag Lisa\r\n',
  );
  const message = await parseMessage(raw);
  if (typeof message === 'string') throw new Error(message);
  const sourced = { source: 'imap', raw, message } as const;
  const place = { origin: 'a', mailbox: 'INBOX', uid: 1, uidValidity: 1 };
  const { id } = takeIn(store, clock, sourced, place, { sent: false });
  expect(getMessage(store, id).direction).toBe('incoming');
  takeIn(store, clock, sourced, { ...place, mailbox: 'Sent' }, { sent: true });
  expect(getMessage(store, id).direction).toBe('outgoing');
  changeIdentity(store, { ...identity, addresses: [...identity.addresses, 'alias@devries.example'] });
  changeIdentity(store, identity);
  expect(getMessage(store, id).direction).toBe('outgoing');
});

test("a stranger's address at the same mail provider is never taken for the person's own", () => {
  const to = ['someone.else@gmail.com', 'another@gmail.com'].map((address) => ({ name: '', address, profile: null }));
  expect(receivingAddress({ deliveredTo: [], to, cc: [] }, ['noor@gmail.com'])).toBeNull();
});
