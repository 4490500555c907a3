import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMailSession, type MailSession } from '../../main/engine/intake/imap-session.ts';
import type { PullCursor, PulledBatch } from '../../main/engine/intake/imap-pull.ts';
import { collect } from '../support/collect.ts';
import { freshUser, hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts';
import { inventedMail, inventedMails, sha256 } from '../support/invented-mail.ts';

describe.skipIf(!hasDovecot())('pulling a mailbox', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(async () => dovecot?.stop());

  const signal = new AbortController().signal;
  const account = (user: string) => {
    const { host, port, password } = dovecot;
    return { host, port, security: 'plain-loopback', user, password } as const;
  };
  async function withSession<T>(user: string, work: (session: MailSession) => Promise<T>): Promise<T> {
    const session = await openMailSession(account(user));
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
  function pullAll(user: string, path: string, cursor: PullCursor | null): Promise<PulledBatch[]> {
    return withSession(user, (session) => collect(session.pull(path, cursor, signal)));
  }
  const hashes = (batches: readonly PulledBatch[]): string[] =>
    batches.flatMap((batch) => batch.messages.map((message) => sha256(message.raw)));
  const cursorOf = (batches: readonly PulledBatch[]): PullCursor | null => batches.at(-1)?.cursor ?? null;

  test('every byte arrives as it was delivered, in batches, oldest first', async () => {
    const user = freshUser();
    const odd = Buffer.concat([
      Buffer.from('Subject: =?iso-8859-1?q?caf=E9?=\r\nFrom: x@bureau.example\r\n\r\n.\r\n..punten\r\nFrom mij\r\n'),
      Buffer.from([0xe9, 0xff, 0x80, 0x09, 0x20, 0x0d, 0x0a]),
      Buffer.from(`) OK {12}\r\n${'lang '.repeat(600)}\r\n`),
    ]);
    const delivered = [...inventedMails(230), odd, Buffer.from('\r\n')];
    await dovecot.deliver(user, 'INBOX', delivered);

    const batches = await pullAll(user, 'INBOX', null);

    expect(hashes(batches)).toEqual(delivered.map(sha256));
    expect(batches.map((batch) => batch.messages.length)).toEqual([100, 100, 32]);
    expect(batches.map((batch) => batch.total)).toEqual([232, 232, 232]);
    expect(batches.flatMap((batch) => batch.skipped)).toEqual([]);
    expect(batches.at(-1)?.cursor.lastUid).toBe(232);
    expect(batches[0]?.messages[0]?.internalDate).toMatch(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/);
  });

  test('the second pull brings nothing, the third only what is new', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(3));
    const cursor = cursorOf(await pullAll(user, 'INBOX', null));

    expect(await pullAll(user, 'INBOX', cursor)).toEqual([]);

    await dovecot.deliver(user, 'INBOX', inventedMails(2, 4));
    expect(hashes(await pullAll(user, 'INBOX', cursor))).toEqual(inventedMails(2, 4).map(sha256));
  });

  test('mail that arrives while the session is open is seen by its next pull', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(1));
    await withSession(user, async (session) => {
      const first = await collect(session.pull('INBOX', null, signal));
      await dovecot.deliver(user, 'INBOX', inventedMails(1, 2));
      const second = await collect(session.pull('INBOX', cursorOf(first), signal));
      expect(hashes(second)).toEqual(inventedMails(1, 2).map(sha256));
    });
  });

  test('an empty mailbox gives nothing', async () => {
    expect(await pullAll(freshUser(), 'INBOX', null)).toEqual([]);
  });

  test('a renumbered mailbox is read anew and says so', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(4));
    const cursor = cursorOf(await pullAll(user, 'INBOX', null));
    await dovecot.doveadm('mailbox', 'update', '-u', user, '--uid-validity', '987654', 'INBOX');

    const batches = await pullAll(user, 'INBOX', cursor);

    expect(batches.map((batch) => batch.restarted)).toEqual([true]);
    expect(hashes(batches)).toEqual(inventedMails(4).map(sha256));
    expect(cursorOf(batches)).toEqual({ uidValidity: '987654', lastUid: 4 });
  });

  test('a renumbered mailbox that is empty still gives its new cursor', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', []);
    const [batch, ...more] = await pullAll(user, 'INBOX', { uidValidity: '1', lastUid: 12 });
    expect(more).toEqual([]);
    expect(batch).toMatchObject({ restarted: true, messages: [], cursor: { lastUid: 0 } });
  });

  test('messages that vanish during the pull are left out and nothing else is', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(250));
    await withSession(user, async (session) => {
      const batches: PulledBatch[] = [];
      for await (const batch of session.pull('INBOX', null, signal)) {
        batches.push(batch);
        if (batches.length === 1) for (const uid of [5, 150, 201, 250]) await dovecot.expunge(user, 'INBOX', uid);
      }
      const uids = batches.flatMap((batch) => batch.messages.map((message) => message.uid));
      const expected = Array.from({ length: 250 }, (_, index) => index + 1).filter(
        (uid) => ![150, 201, 250].includes(uid),
      );
      expect(uids).toEqual(expected);
      expect(batches.flatMap((batch) => batch.skipped)).toEqual([]);
    });
    expect(hashes(await pullAll(user, 'INBOX', { uidValidity: 'other', lastUid: 250 }))).toHaveLength(246);
  });

  test('a message of 30 MB is skipped with its reason and not downloaded; the rest is read', async () => {
    const user = freshUser();
    const delivered = [
      inventedMail(1),
      inventedMail(2, 30 * 1024 * 1024),
      inventedMail(3, 12 * 1024 * 1024),
      inventedMail(4),
    ];
    await dovecot.deliver(user, 'INBOX', delivered);

    const batches = await pullAll(user, 'INBOX', null);

    expect(hashes(batches)).toEqual([0, 2, 3].map((index) => sha256(delivered[index] ?? Buffer.alloc(0))));
    expect(batches.flatMap((batch) => batch.skipped)).toEqual([{ mailbox: 'INBOX', uid: 2, reason: 'too-large' }]);
    expect(await pullAll(user, 'INBOX', cursorOf(batches))).toEqual([]);
  });

  test('large messages are spread over several batches', async () => {
    const user = freshUser();
    await dovecot.deliver(
      user,
      'INBOX',
      [1, 2, 3, 4].map((number) => inventedMail(number, 3 * 1024 * 1024)),
    );
    const batches = await pullAll(user, 'INBOX', null);
    expect(batches.map((batch) => batch.messages.map(({ uid }) => uid))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(batches.map((batch) => batch.cursor.lastUid)).toEqual([2, 4]);
  });

  test('drafts are passed over', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(2));
    await dovecot.doveadm('flags', 'add', '-u', user, '\\Draft', 'mailbox', 'INBOX', 'uid', '1');
    const batches = await pullAll(user, 'INBOX', null);
    expect(hashes(batches)).toEqual([sha256(inventedMail(2))]);
    expect(cursorOf(batches)?.lastUid).toBe(2);
  });

  test('the mailbox is unchanged: flags, recent, unseen and counts', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(5));
    await dovecot.deliver(user, 'Archief', inventedMails(2, 6));
    await dovecot.doveadm('flags', 'add', '-u', user, '\\Flagged', 'mailbox', 'Archief', 'uid', '1');
    const before = [await dovecot.state(user, 'INBOX'), await dovecot.state(user, 'Archief')];
    expect(before[0]).toMatchObject({ messages: 5, recent: 5, unseen: 5 });

    await withSession(user, async (session) => {
      for (const { path } of await session.mailboxes()) {
        await collect(session.pull(path, null, signal));
        await session.presentUids(path);
      }
    });

    expect([await dovecot.state(user, 'INBOX'), await dovecot.state(user, 'Archief')]).toEqual(before);
  });

  test('odd mailbox names are listed and read', async () => {
    const user = freshUser();
    const names = ['Klanten/België & co', 'Mijn post (oud)', 'Überweisung "privé"', '日本語', 'a%b*c'];
    for (const [index, name] of names.entries()) await dovecot.deliver(user, name, [inventedMail(index + 1)]);
    await withSession(user, async (session) => {
      const listed = await session.mailboxes();
      for (const [index, name] of names.entries()) {
        expect(listed).toContainEqual(
          expect.objectContaining({ path: name, delimiter: '/', specialUse: null, messages: 1 }),
        );
        expect(hashes(await collect(session.pull(name, null, signal)))).toEqual([sha256(inventedMail(index + 1))]);
      }
    });
  });

  test('a mailbox that is gone fails as not-found and leaves the session usable', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(1));
    await withSession(user, async (session) => {
      await expect(collect(session.pull('Weg', null, signal))).rejects.toMatchObject({ code: 'not-found' });
      expect(hashes(await collect(session.pull('INBOX', null, signal)))).toHaveLength(1);
    });
  });

  test('leaving a pull early frees the session for the next', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(150));
    await withSession(user, async (session) => {
      for await (const batch of session.pull('INBOX', null, signal)) {
        expect(batch.messages).toHaveLength(100);
        break;
      }
      expect(hashes(await collect(session.pull('INBOX', null, signal)))).toHaveLength(150);
    });
  });

  test('cancelling stops at once and what was read before stays read', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(250));
    const controller = new AbortController();
    let cursor: PullCursor | null = null;
    await withSession(user, async (session) => {
      await expect(
        (async () => {
          for await (const batch of session.pull('INBOX', null, controller.signal)) {
            cursor = batch.cursor;
            controller.abort();
          }
        })(),
      ).rejects.toMatchObject({ code: 'cancelled' });
    });
    expect(hashes(await pullAll(user, 'INBOX', cursor))).toEqual(inventedMails(150, 101).map(sha256));
  });

  test('the UIDs that are still there tell what has gone', async () => {
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(4));
    await dovecot.expunge(user, 'INBOX', 2);
    await withSession(user, async (session) => {
      const { uids, uidValidity } = await session.presentUids('INBOX');
      expect(uids).toEqual([1, 3, 4]);
      expect(uidValidity).toBe((await dovecot.state(user, 'INBOX')).uidValidity);
      expect((await session.presentUids('Sent')).uids).toEqual([]);
    });
  });
});
