import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { inventedMail, inventedMails } from '../support/invented-mail.ts';
import { allMessages, localAccount, syncJob, syncNow } from '../support/mail-account.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { asked, mailbox, plainGreeting, plainImap } from '../support/plain-imap.ts';
import { type Script, type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';

const megabyte = 1024 * 1024;
const timeouts = { connect: 2000, greeting: 2000, silence: 700 };

/** What happens in place of the answer when the source of message 4 is asked for. */
type Fault = (socket: Socket) => string | undefined;

const faults: readonly (readonly [string, Fault])[] = [
  [
    'drops the line',
    (socket) => {
      socket.destroy();
      return undefined;
    },
  ],
  ['stalls', () => '* OK just a moment\r\n'],
  ['sends garbage', () => `\u0000\u0001\u00ff)) {{ ~~~\r\n* ((((\r\n* 4 FETCH (UID 4 BODY[] {nonsense}\r\n`],
  ['sends more than the literal it announced', () => `* 4 FETCH (UID 4 BODY[]<0> {10}\r\n${'x'.repeat(9000)}\r\n`],
  ['announces more than it sends', () => '* 4 FETCH (UID 4 BODY[]<0> {90000}\r\nFrom: a@b.example\r\n'],
  ['announces 200 MB after a size of 20 bytes', () => `* 4 FETCH (UID 4 BODY[]<0> {${200 * megabyte}}\r\nx`],
  [
    'sends an answer line that never ends',
    (socket) => {
      socket.write('* 4 FETCH (UID 4 BODY[]<0> "');
      const line = 'a'.repeat(megabyte);
      for (let count = 0; count < 40; count += 1) socket.write(line);
      return undefined;
    },
  ],
];

describe('a server with one message that breaks everything', () => {
  const open: { stop(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const part of open.splice(0)) await part.stop();
  });
  async function begin(script: Script): Promise<{ server: ScriptedServer; opened: OpenedEngine }> {
    const server = await startScriptedServer(plainGreeting, script);
    const opened = await openEngine({ on: '2026-03-05', mail: { timeouts, pauses: [20, 50, 100] } });
    open.push(server, { stop: opened.close });
    await opened.engine.handlers['account.add'](localAccount('anna', server.port, 'gehe1m'));
    return { server, opened };
  }
  const subjects = async (opened: OpenedEngine): Promise<string[]> =>
    (await allMessages(opened)).map(({ subject }) => subject).sort();
  const all = Array.from({ length: 8 }, (_unused, index) => `Een nieuwe kans (${index + 1})`);

  test.each(faults)('%s: the others come in, and it comes in once the server can give it', async (_name, fault) => {
    let broken = true;
    const mails = mailbox(inventedMails(8));
    const { opened } = await begin(
      plainImap(mails, (command, line, socket) => {
        const hit = command === 'UID FETCH' && line.includes('BODY') && asked(line.split(' ')[3] ?? '', [4]).length > 0;
        // What the script wrote itself is the answer; an empty one keeps the usual answer away.
        return broken && hit ? (fault(socket) ?? '') : undefined;
      }),
    );
    const before = process.memoryUsage().rss;

    const first = await syncNow(opened);

    expect(first).toMatchObject({ new: 7, failed: [{ mailbox: 'INBOX', uid: 4, reason: 'unreadable' }] });
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * megabyte);
    expect(await subjects(opened)).toEqual(all.filter((subject) => !subject.includes('(4)')));

    broken = false;
    expect(await syncNow(opened)).toMatchObject({ new: 1, failed: [] });
    expect(await subjects(opened)).toEqual(all);
    expect(await syncNow(opened)).toMatchObject({ fetched: 0, new: 0, failed: [] });
  });

  test('200 MB in one message is skipped with its reason and never asked for', async () => {
    const mails = mailbox(inventedMails(3));
    const { server, opened } = await begin(
      plainImap(mails, (command, line) =>
        command === 'UID FETCH' && line.includes('RFC822.SIZE')
          ? `* 1 FETCH (UID 1 RFC822.SIZE 200 FLAGS ())\r\n* 2 FETCH (UID 2 RFC822.SIZE ${200 * megabyte} FLAGS ())\r\n* 3 FETCH (UID 3 RFC822.SIZE 200 FLAGS ())\r\n% OK done\r\n`
          : undefined,
      ),
    );
    expect(await syncNow(opened)).toMatchObject({
      new: 2,
      failed: [{ mailbox: 'INBOX', uid: 2, reason: 'too-large' }],
    });
    expect(server.lines.filter((line) => line.includes('BODY'))).toEqual([expect.stringContaining('UID FETCH 1,3 ')]);
    expect(await syncNow(opened)).toMatchObject({ fetched: 0, failed: [] });
  });

  test('a header that never ends is skipped with its reason, or read as far as it goes', async () => {
    const endless = Buffer.from(
      `From: a@bureau.example\r\nSubject: x\r\n${'X-Long: aaaaaaaaaaaaaaaa\r\n'.repeat(400_000)}`,
    );
    const { opened } = await begin(plainImap(mailbox([inventedMail(1), endless, inventedMail(3)])));
    const started = performance.now();
    const report = await syncNow(opened);
    expect(report.new + report.failed.length).toBe(3);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await subjects(opened)).toEqual(expect.arrayContaining([all[0], all[2]]));
  });

  test('a server that is never well ends the sync with its cause; what was fetched stays and the next sync goes on', async () => {
    let fetches = 0;
    let well = false;
    const mails = mailbox(inventedMails(150));
    const { opened } = await begin(
      plainImap(mails, (command, line, socket) => {
        if (well || command !== 'UID FETCH' || !line.includes('BODY') || (fetches += 1) === 1) return undefined;
        socket.destroy();
        return '';
      }),
    );
    const job = await syncJob(opened);
    expect(job).toMatchObject({ state: 'failed', failure: 'mail-lost', syncReport: { new: 100 } });
    expect(await subjects(opened)).toHaveLength(100);
    well = true;
    expect((await syncNow(opened)).new).toBe(50);
    expect(await opened.engine.handlers['account.list']()).toMatchObject([{ lastFailure: null, messages: 150 }]);
  });

  test('a server that asks for a short rest gets it, one that asks for a long rest is left alone until then', async () => {
    let answers = ['% BAD Request is throttled. Suggested Backoff Time: 300 milliseconds\r\n'];
    const { server, opened } = await begin(
      plainImap(mailbox(inventedMails(2)), (command) => (command === 'EXAMINE' ? answers.shift() : undefined)),
    );
    expect(await syncNow(opened)).toMatchObject({ new: 2 });

    answers = ['% NO [LIMIT] too much for today\r\n'];
    const { handlers } = opened.engine;
    await handlers['account.remove']({ name: 'werk' });
    await handlers['account.add'](localAccount('anna', server.port, 'gehe1m'));
    expect(await syncJob(opened)).toMatchObject({ state: 'failed', failure: 'mail-throttled' });
    expect(await handlers['account.list']()).toMatchObject([
      { lastFailure: 'mail-throttled', restUntil: '2026-03-05T12:30:00.000Z' },
    ]);
    const lines = server.lines.length;
    expect(await opened.finished(handlers['account.poll']())).toMatchObject({ state: 'done', syncReport: null });
    expect(server.lines).toHaveLength(lines);
    opened.travel('2026-03-06');
    await opened.finished(handlers['account.poll']());
    expect(await handlers['account.list']()).toMatchObject([{ lastFailure: null, restUntil: null }]);
  });
});
