import { expect, test } from 'vitest';
import { chooseMailboxes, type Mailbox } from '../../main/engine/intake/imap-choose.ts';

const box = (path: string, specialUse: Mailbox['specialUse'] = null, delimiter = '/'): Mailbox => ({
  path,
  specialUse,
  delimiter,
  messages: 1,
  mark: null,
});
const paths = (mailboxes: readonly Mailbox[]): string[] => chooseMailboxes(mailboxes).map(({ path }) => path);

test('where one mailbox holds all mail, only that one is read', () => {
  const gmail = [
    box('INBOX', 'inbox'),
    box('Werk'),
    box('[Gmail]/Alle berichten', 'all'),
    box('[Gmail]/Concepten', 'drafts'),
    box('[Gmail]/Spam', 'junk'),
    box('[Gmail]/Verzonden', 'sent'),
    box('[Gmail]/Prullenbak', 'trash'),
  ];
  expect(paths(gmail)).toEqual(['[Gmail]/Alle berichten']);
});

test('elsewhere every mailbox is read but drafts, junk and trash', () => {
  const ordinary = [
    box('INBOX', 'inbox'),
    box('Sent', 'sent'),
    box('Drafts', 'drafts'),
    box('Junk', 'junk'),
    box('Trash', 'trash'),
    box('Archief', 'archive'),
    box('Klanten/België & co'),
    box('Trashy'),
  ];
  expect(paths(ordinary)).toEqual(['INBOX', 'Sent', 'Archief', 'Klanten/België & co', 'Trashy']);
});

test('what lies below junk or trash is left out too, except Sent', () => {
  const nested = [
    box('INBOX', 'inbox', '.'),
    box('INBOX.Trash', 'trash', '.'),
    box('INBOX.Trash.2024', null, '.'),
    box('INBOX.Trash.Verzonden', 'sent', '.'),
    box('INBOX.Trashed', null, '.'),
  ];
  expect(paths(nested)).toEqual(['INBOX', 'INBOX.Trash.Verzonden', 'INBOX.Trashed']);
});

test('a server without levels', () => {
  expect(paths([box('INBOX', 'inbox', ''), box('Junk', 'junk', ''), box('Junkyard', null, '')])).toEqual([
    'INBOX',
    'Junkyard',
  ]);
});
