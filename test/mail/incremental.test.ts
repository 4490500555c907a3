import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshUser, hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts';
import { inventedMail, inventedMails } from '../support/invented-mail.ts';
import { allMessages, localAccount, syncJob, syncNow } from '../support/mail-account.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { startWatchingProxy, type WatchingProxy } from '../support/watching-proxy.ts';
import { mailSource } from '../support/write-mail.ts';

const plain = 'IMAP4rev1 SASL-IR LITERAL+ UIDPLUS';

describe.skipIf(!hasDovecot())('what changed since the last sync', () => {
  let counting: Dovecot;
  let old: Dovecot;
  beforeAll(async () => {
    counting = await startDovecot();
    old = await startDovecot({ capability: plain });
  });
  afterAll(async () => {
    await counting?.stop();
    await old?.stop();
  });
  const open: { stop(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const part of open.splice(0)) await part.stop();
  });

  async function begin(server: Dovecot, user: string): Promise<{ opened: OpenedEngine; proxy: WatchingProxy }> {
    const proxy = await startWatchingProxy(server.port);
    const opened = await openEngine({ on: '2026-03-05' });
    open.push(proxy, { stop: opened.close });
    await opened.engine.handlers['account.add'](localAccount(user, proxy.port, server.password));
    return { opened, proxy };
  }
  const servers = () =>
    [
      ['a server that counts changes', counting],
      ['a server that does not', old],
    ] as const;

  test.each([0, 1])('nothing new takes no look into any mailbox (%i)', async (index) => {
    const [, server] = servers()[index] ?? servers()[0];
    const user = freshUser();
    await server.deliver(user, 'INBOX', inventedMails(5));
    await server.deliver(user, 'Archief', inventedMails(3, 6));
    const before = [await server.state(user, 'INBOX'), await server.state(user, 'Archief')];
    const { opened, proxy } = await begin(server, user);
    expect(await syncNow(opened)).toMatchObject({ fetched: 8, new: 8, failed: [] });
    const first = proxy.lines.length;

    expect(await syncNow(opened)).toMatchObject({ fetched: 0, new: 0, vanished: 0 });

    expect(proxy.lines.slice(first).filter((line) => /EXAMINE|SELECT|FETCH|SEARCH/.test(line))).toEqual([]);
    expect(proxy.connections()).toBe(2);
    expect([await server.state(user, 'INBOX'), await server.state(user, 'Archief')]).toEqual(before);
  });

  test('only the mailbox that changed is looked into', async () => {
    const user = freshUser();
    await counting.deliver(user, 'INBOX', inventedMails(2));
    await counting.deliver(user, 'Archief', inventedMails(2, 3));
    const { opened, proxy } = await begin(counting, user);
    await syncNow(opened);
    const first = proxy.lines.length;
    await counting.deliver(user, 'INBOX', inventedMails(1, 5));
    expect(await syncNow(opened)).toMatchObject({ fetched: 1, new: 1 });
    const examined = proxy.lines.slice(first).filter((line) => line.startsWith('EXAMINE'));
    expect(examined).toEqual([expect.stringMatching(/^EXAMINE INBOX \(QRESYNC \(\d+ \d+\)\)$/)]);
  });

  test.each([0, 1])('what is expunged is noted, and kept here (%i)', async (index) => {
    const [, server] = servers()[index] ?? servers()[0];
    const user = freshUser();
    await server.deliver(user, 'INBOX', inventedMails(6));
    const { opened, proxy } = await begin(server, user);
    await syncNow(opened);
    await server.expunge(user, 'INBOX', 2);
    await server.expunge(user, 'INBOX', 6);
    await server.deliver(user, 'INBOX', inventedMails(1, 7));
    const first = proxy.lines.length;
    expect(await syncNow(opened)).toMatchObject({ fetched: 1, new: 1, vanished: 2 });
    const searches = proxy.lines.slice(first).filter((line) => line.includes('SEARCH UID 1:*'));
    expect(searches).toHaveLength(server === counting ? 0 : 1);
    expect(await syncNow(opened)).toMatchObject({ new: 0, vanished: 0 });
    expect(await allMessages(opened)).toHaveLength(7);
  });

  test('expunged while the sync runs, and nothing else is lost', async () => {
    const user = freshUser();
    await counting.deliver(user, 'INBOX', inventedMails(240));
    const { opened } = await begin(counting, user);
    const running = syncJob(opened);
    await counting.expunge(user, 'INBOX', 100);
    await counting.expunge(user, 'INBOX', 239);
    const job = await running;
    expect(job).toMatchObject({ state: 'done', syncReport: { failed: [] } });
    await syncNow(opened);
    const subjects = (await allMessages(opened)).map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThanOrEqual(198);
    expect(new Set(subjects).size).toBe(subjects.length);
    const places = (await allMessages(opened)).flatMap((message) => message.places);
    expect(places).not.toContain('');
  });

  test('moved mail is one message in its new place', async () => {
    const user = freshUser();
    await counting.deliver(user, 'INBOX', inventedMails(3));
    await counting.deliver(user, 'Archief', []);
    const { opened } = await begin(counting, user);
    await syncNow(opened);
    await counting.doveadm('move', '-u', user, 'Archief', 'mailbox', 'INBOX', 'uid', '2');
    expect(await syncNow(opened)).toMatchObject({ new: 0, updated: 1, vanished: 1 });
    const messages = await allMessages(opened);
    expect(messages).toHaveLength(3);
    expect(messages.find(({ subject }) => subject.includes('(2)'))?.places).toEqual(['werk / Archief']);
  });

  test('one message in two mailboxes is one message with two places', async () => {
    const user = freshUser();
    await counting.deliver(user, 'INBOX', [inventedMail(1)]);
    await counting.deliver(user, 'Klanten', [inventedMail(1)]);
    const { opened } = await begin(counting, user);
    expect(await syncNow(opened)).toMatchObject({ fetched: 2, new: 1, updated: 1 });
    expect(await allMessages(opened)).toEqual([
      { subject: expect.any(String), places: expect.arrayContaining(['werk / INBOX', 'werk / Klanten']) },
    ]);
  });

  test('a renumbered mailbox brings nothing twice and misses nothing', async () => {
    const user = freshUser();
    await counting.deliver(user, 'INBOX', inventedMails(4));
    const { opened } = await begin(counting, user);
    await syncNow(opened);
    await counting.doveadm('mailbox', 'update', '-u', user, '--uid-validity', '987654', 'INBOX');
    expect(await syncNow(opened)).toMatchObject({ fetched: 4, new: 0, updated: 4, vanished: 0 });
    expect(await syncNow(opened)).toMatchObject({ fetched: 0, vanished: 0 });
    expect((await allMessages(opened)).map(({ places }) => places.join())).toEqual(Array(4).fill('werk / INBOX'));
  });

  test('a mailbox with another name brings nothing twice', async () => {
    const user = freshUser();
    await counting.deliver(user, 'Oud', inventedMails(2));
    const { opened } = await begin(counting, user);
    await syncNow(opened);
    await counting.doveadm('mailbox', 'rename', '-u', user, 'Oud', 'Nieuw');
    expect(await syncNow(opened)).toMatchObject({ new: 0, updated: 2, vanished: 2 });
    expect((await allMessages(opened)).map(({ places }) => places.join())).toEqual(Array(2).fill('werk / Nieuw'));
    expect(await syncNow(opened)).toMatchObject({ fetched: 0, vanished: 0 });
  });

  test('own mail in Sent tells whom the person wrote to, whatever address it was sent from', async () => {
    const user = freshUser();
    const own = mailSource({
      id: 'own@elders.example',
      from: 'Noor <alias@elders.example>',
      to: 'sanne@talentvonk.example',
      subject: 'Vraag',
      text: 'Dag Sanne',
    });
    await counting.deliver(user, 'Sent', [own]);
    const { opened } = await begin(counting, user);
    expect(await syncNow(opened)).toMatchObject({ new: 1 });
    expect(await allMessages(opened)).toEqual([]);
  });

  test('spam and trash are read when the person wants it, and a mailbox is left out', async () => {
    const user = freshUser();
    await counting.deliver(user, 'INBOX', inventedMails(1));
    await counting.deliver(user, 'Junk', inventedMails(1, 2));
    await counting.deliver(user, 'Trash', inventedMails(1, 3));
    await counting.deliver(user, 'Privé', inventedMails(1, 4));
    const { opened } = await begin(counting, user);
    const { handlers } = opened.engine;
    await handlers['account.choose']({ name: 'werk', choice: { added: ['Junk'], leftOut: ['Privé'] } });
    const before = await counting.state(user, 'Junk');
    expect(await syncNow(opened)).toMatchObject({ new: 2 });
    expect((await allMessages(opened)).flatMap(({ places }) => places)).toEqual(
      expect.arrayContaining(['werk / INBOX', 'werk / Junk']),
    );
    expect(await counting.state(user, 'Junk')).toEqual(before);
    const listed = await handlers['account.mailboxes']({ name: 'werk' });
    expect(listed.filter(({ chosen }) => chosen).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['INBOX', 'Junk', 'Sent']),
    );
    expect(listed.find(({ path }) => path === 'Trash')).toMatchObject({ chosen: false, usual: false, messages: 1 });
  });

  test('a line that is lost halfway is taken up again in the same sync', async () => {
    const user = freshUser();
    await counting.deliver(
      user,
      'INBOX',
      Array.from({ length: 150 }, (_unused, index) => inventedMail(index + 1, 4000)),
    );
    const proxy = await startWatchingProxy(counting.port, { cuts: 1, bytes: 500_000 });
    const opened = await openEngine({ on: '2026-03-05' });
    open.push(proxy, { stop: opened.close });
    await opened.engine.handlers['account.add'](localAccount(user, proxy.port, counting.password));
    expect(await syncNow(opened)).toMatchObject({ new: 150, failed: [] });
    expect(proxy.connections()).toBe(2);
    expect(await allMessages(opened)).toHaveLength(150);
  });

  test('several accounts: one that fails does not keep the others from being read', async () => {
    const [one, other] = [freshUser(), freshUser()];
    await counting.deliver(one, 'INBOX', inventedMails(2));
    await counting.deliver(other, 'INBOX', inventedMails(2, 3));
    const { opened } = await begin(counting, one);
    const { handlers } = opened.engine;
    await handlers['account.add'](localAccount(other, counting.port, 'not the password', { name: 'a-dicht' }));
    await handlers['account.add'](localAccount(other, counting.port, counting.password, { name: 'zelf' }));
    expect(await syncJob(opened, null)).toMatchObject({ state: 'failed', failure: 'mail-password' });
    expect(await handlers['account.list']()).toMatchObject([
      { name: 'a-dicht', messages: 0, lastFailure: 'mail-password' },
      { name: 'werk', messages: 2, lastFailure: null },
      { name: 'zelf', messages: 2, lastFailure: null },
    ]);
  });

  test('an account that is removed before its turn or while it is read does not stop the others', async () => {
    const [one, other] = [freshUser(), freshUser()];
    await counting.deliver(one, 'INBOX', inventedMails(150));
    await counting.deliver(other, 'INBOX', inventedMails(2, 200));
    const { opened } = await begin(counting, one);
    const { handlers } = opened.engine;
    await handlers['account.add'](localAccount(other, counting.port, counting.password, { name: 'x-weg' }));
    await handlers['account.add'](localAccount(other, counting.port, counting.password, { name: 'zelf' }));
    const running = syncJob(opened, null);
    await handlers['account.remove']({ name: 'x-weg' });
    await expect
      .poll(async () => (await handlers['account.list']())[0]?.messages, { timeout: 20_000 })
      .toBeGreaterThan(0);
    await handlers['account.remove']({ name: 'werk' });
    expect(await running).toMatchObject({ state: 'done' });
    expect(await handlers['account.list']()).toMatchObject([{ name: 'zelf', messages: 2, lastFailure: null }]);
  });
});
