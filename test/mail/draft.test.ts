import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMailSession, type MailSession } from '../../main/engine/intake/imap-session.ts';
import { collect } from '../support/collect.ts';
import { freshUser, hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts';
import { inventedMail, inventedMails, sha256 } from '../support/invented-mail.ts';
import { openRawImap } from '../support/raw-imap.ts';

describe.skipIf(!hasDovecot())('putting a letter among the drafts', () => {
  let marked: Dovecot;
  let named: Dovecot;
  let without: Dovecot;
  beforeAll(async () => {
    marked = await startDovecot({ mailboxes: [['Klad', '\\Drafts']] });
    named = await startDovecot({ mailboxes: [] });
    without = await startDovecot({ mailboxes: [] });
  });
  afterAll(async () => {
    for (const server of [marked, named, without]) await server?.stop();
  });
  const open = ({ host, port, password }: Dovecot, user: string): Promise<MailSession> =>
    openMailSession({ host, port, security: 'plain-loopback', user, password });

  test('the bytes are kept as they are, marked as a draft and as read', async () => {
    const user = freshUser();
    const session = await open(marked, user);
    const letter = inventedMail(1);
    expect(await session.appendDraft(letter)).toEqual({ mailbox: 'Klad', uid: 1 });
    await session.close();

    expect((await marked.state(user, 'Klad')).flags).toEqual({ 1: '\\Draft \\Recent \\Seen' });
    const imap = await openRawImap(marked.host, marked.port, user, marked.password);
    await imap.command('EXAMINE Klad');
    const lines = await imap.command('FETCH 1 BODY.PEEK[]');
    imap.end();
    expect(lines.slice(1, -1).join('\r\n') + '\r\n').toContain(Buffer.from(letter).toString('latin1'));
  });

  test('nothing but the drafts changes', async () => {
    const user = freshUser();
    await marked.deliver(user, 'INBOX', inventedMails(2));
    const before = await marked.state(user, 'INBOX');
    const session = await open(marked, user);
    await session.appendDraft(inventedMail(3));
    await session.close();
    expect(await marked.state(user, 'INBOX')).toEqual(before);
  });

  test('a mailbox is known by its Dutch name where the server marks none', async () => {
    const user = freshUser();
    await named.deliver(user, 'Concepten', []);
    const session = await open(named, user);
    expect(await session.appendDraft(inventedMail(1))).toMatchObject({ mailbox: 'Concepten' });
    await session.close();
  });

  test('without a mailbox for drafts none is made', async () => {
    const user = freshUser();
    const session = await open(without, user);
    await expect(session.appendDraft(inventedMail(1))).rejects.toMatchObject({ code: 'not-found' });
    expect((await session.mailboxes()).map(({ path }) => path)).toEqual(['INBOX']);
    await session.close();
  });

  test('a draft can be put down in the middle of a pull', async () => {
    const user = freshUser();
    const delivered = inventedMails(150);
    await marked.deliver(user, 'INBOX', delivered);
    const session = await open(marked, user);
    const batches = [];
    for await (const batch of session.pull('INBOX', null, new AbortController().signal)) {
      batches.push(batch);
      if (batches.length === 1) await session.appendDraft(inventedMail(200));
    }
    const hashes = batches.flatMap(({ messages }) => messages.map(({ raw }) => sha256(raw)));
    expect(hashes).toEqual(delivered.map(sha256));
    expect(
      (await collect(session.pull('Klad', null, new AbortController().signal))).flatMap((b) => b.messages),
    ).toEqual([]);
    await session.close();
  });
});
