import { afterEach, describe, expect, test } from 'vitest';
import { openMailSession, type MailAccount, type MailSessionOptions } from '../../main/engine/intake/imap-session.ts';
import { collect } from '../support/collect.ts';
import { startScriptedServer, type Script, type ScriptedServer } from '../support/scripted-server.ts';

const greeting = '* OK [CAPABILITY IMAP4rev1] ready';
const signal = new AbortController().signal;

/** Answers as a plain server with one mailbox of `uids` does; `more` goes first. */
function ordinary(uids: readonly number[], more: Script = () => undefined): Script {
  return (command, line, socket) => {
    const own = more(command, line, socket);
    if (own !== undefined) return own;
    switch (command) {
      case 'CAPABILITY':
        return '* CAPABILITY IMAP4rev1\r\n% OK done\r\n';
      case 'EXAMINE':
        return `* ${uids.length} EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 1000] x\r\n% OK [READ-ONLY] done\r\n`;
      case 'UID SEARCH':
        return `* SEARCH ${uids.join(' ')}\r\n% OK done\r\n`;
      case 'UID FETCH':
        return line.includes('RFC822.SIZE') ? `${sizes(uids)}% OK done\r\n` : `${bodies(uids)}% OK done\r\n`;
      case 'LOGOUT':
        return '* BYE bye\r\n% OK done\r\n';
      default:
        return '% OK done\r\n';
    }
  };
}
const sizes = (uids: readonly number[]): string =>
  uids.map((uid, at) => `* ${at + 1} FETCH (UID ${uid} RFC822.SIZE 20 FLAGS ())\r\n`).join('');
const bodies = (uids: readonly number[]): string =>
  uids.map((uid, at) => `* ${at + 1} FETCH (UID ${uid} BODY[]<0> {20}\r\nSubject: 1\r\n\r\nhoi!\r\n)\r\n`).join('');

describe('a server that misbehaves', () => {
  const open: ScriptedServer[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.stop();
  });
  async function start(script: Script, hello: string | undefined = greeting): Promise<ScriptedServer> {
    const server = await startScriptedServer(hello, script);
    open.push(server);
    return server;
  }
  const openSession = (
    server: ScriptedServer,
    security: MailAccount['security'] = 'plain-loopback',
    options: MailSessionOptions = {},
  ) => openMailSession({ host: '127.0.0.1', port: server.port, security, user: 'anna', password: 'gehe1m' }, options);
  async function pull(server: ScriptedServer, options?: MailSessionOptions) {
    const session = await openSession(server, 'plain-loopback', options);
    try {
      return await collect(session.pull('INBOX', null, signal));
    } finally {
      await session.close();
    }
  }

  test('without STARTTLS nothing is sent that tells the user or the password', async () => {
    const server = await start(ordinary([]));
    await expect(openSession(server, 'starttls')).rejects.toMatchObject({ code: 'mail-no-tls', retryable: false });
    expect(server.lines).toEqual([]);
  });

  test('a greeting that skips the sign-in does not skip TLS', async () => {
    const server = await start(ordinary([]), '* PREAUTH welcome');
    await expect(openSession(server, 'starttls')).rejects.toMatchObject({ code: 'mail-no-tls' });
  });

  test('an answer slipped in before TLS is refused', async () => {
    const script: Script = (command) => {
      if (command === 'CAPABILITY') return '* CAPABILITY IMAP4rev1 STARTTLS\r\n% OK done\r\n';
      return command === 'STARTTLS' ? '% OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n' : undefined;
    };
    const server = await start(script);
    await expect(openSession(server, 'starttls')).rejects.toMatchObject({ code: 'mail-no-tls' });
    expect(server.lines.join('\n')).not.toMatch(/LOGIN|AUTHENTICATE|anna|gehe1m/);
  });

  test('silence ends in a timeout, before and after the greeting', async () => {
    const mute = await startScriptedServer(undefined, () => undefined);
    open.push(mute);
    const timeouts = { connect: 300, greeting: 300, silence: 300 };
    const connecting = openSession(mute, 'plain-loopback', { timeouts });
    await expect(connecting).rejects.toMatchObject({ code: 'mail-timeout', retryable: true });

    const sleepy = await start(ordinary([1], (command) => (command === 'UID SEARCH' ? '* OK wait\r\n' : undefined)));
    await expect(pull(sleepy, { timeouts })).rejects.toMatchObject({ code: 'mail-timeout' });
  });

  test('a goodbye for too many connections is throttling', async () => {
    const server = await start(() => undefined, '* BYE Too many simultaneous connections');
    await expect(openSession(server)).rejects.toMatchObject({ code: 'mail-throttled', retryable: true });
  });

  test('a sign-in that is refused for the moment is not a wrong password', async () => {
    const refuse = (code: string): Script =>
      ordinary([], (command) => (command === 'LOGIN' ? `% NO ${code} try later\r\n` : undefined));
    const busy = await start(refuse('[UNAVAILABLE]'));
    await expect(openSession(busy)).rejects.toMatchObject({ code: 'mail-throttled', retryable: true });
    const wrong = await start(refuse('[AUTHENTICATIONFAILED]'));
    await expect(openSession(wrong)).rejects.toMatchObject({ code: 'mail-password' });
    const wordless = await start(ordinary([], (command) => (command === 'LOGIN' ? '% NO\r\n' : undefined)));
    await expect(openSession(wordless)).rejects.toMatchObject({ code: 'mail-password' });
  });

  test.each([
    ['[ALERT] Application-specific password required: https://support.example/185833', 'mail-app-password'],
    ['LOGIN failed. [Error="BasicAuthBlocked"]', 'mail-oauth-needed'],
  ])('a refusal that says what it wants is told as that: %s', async (words, code) => {
    const server = await start(ordinary([], (command) => (command === 'LOGIN' ? `% NO ${words}\r\n` : undefined)));
    await expect(openSession(server)).rejects.toMatchObject({ code, retryable: false });
  });

  test('a server that takes no passwords at all is not asked with one', async () => {
    const server = await start(ordinary([]), '* OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2] ready');
    await expect(openSession(server)).rejects.toMatchObject({ code: 'mail-oauth-needed' });
    expect(server.lines.join(' ')).not.toMatch(/gehe1m|anna/);
  });

  test('Microsoft tells how long to wait', async () => {
    const words = '% BAD Request is throttled. Suggested Backoff Time: 400 milliseconds\r\n';
    const server = await start(ordinary([], (command) => (command === 'LOGIN' ? words : undefined)));
    await expect(openSession(server)).rejects.toMatchObject({ code: 'mail-throttled', retryAfter: 400 });
  });

  test('the words of a refusal do not end up in the failure', async () => {
    const answer = '% NO [anna@ontvanger.example] anna@ontvanger.example has no access with gehe1m\r\n';
    const server = await start(ordinary([], (command) => (command === 'LOGIN' ? answer : undefined)));
    const failure: unknown = await openSession(server).catch((error: unknown) => error);
    const told =
      failure instanceof Error ? `${failure.message} ${String(failure.cause)} ${JSON.stringify(failure)}` : '';
    expect(told).toContain('mail-password');
    expect(told).not.toMatch(/anna|gehe1m/);
  });

  test('no mail protocol at all', async () => {
    const server = await start(() => 'HTTP/1.1 400 Bad Request\r\n\r\n', 'SSH-2.0-OpenSSH_9.2');
    const connecting = openSession(server, 'plain-loopback', { timeouts: { greeting: 300 } });
    await expect(connecting).rejects.toMatchObject({ code: expect.stringMatching(/^mail-(timeout|protocol)$/) });
  });

  test('an answer announced far above the cap is refused without waiting for it', async () => {
    const server = await start(
      ordinary([1], (command, line) =>
        command === 'UID FETCH' && line.includes('BODY') ? '* 1 FETCH (UID 1 BODY[]<0> {3000000000}\r\nxx' : undefined,
      ),
    );
    await expect(pull(server)).rejects.toMatchObject({ code: 'mail-protocol' });
  });

  test('a message larger than the server said is still skipped as too large', async () => {
    const bytes = 25 * 1024 * 1024 + 1;
    const server = await start(
      ordinary([1], (command, line) =>
        command === 'UID FETCH' && line.includes('BODY')
          ? `* 1 FETCH (UID 1 BODY[]<0> {${bytes}}\r\n${'x'.repeat(bytes)})\r\n% OK done\r\n`
          : undefined,
      ),
    );
    const [batch] = await pull(server);
    expect(batch?.messages).toEqual([]);
    expect(batch?.skipped).toEqual([{ mailbox: 'INBOX', uid: 1, reason: 'too-large' }]);
    expect(server.lines.some((line) => line.includes(`BODY.PEEK[]<0.${bytes}>`))).toBe(true);
  });

  test('one message the server cannot give does not hold up the others', async () => {
    const server = await start(
      ordinary([3, 4, 5], (command, line) => {
        if (command !== 'UID FETCH' || !line.includes('BODY')) return undefined;
        const asked = (line.split(' ')[3] ?? '').split(',').map(Number);
        return asked.includes(4) ? '% NO cannot read that\r\n' : `${bodies(asked)}% OK done\r\n`;
      }),
    );
    const batches = await pull(server);
    expect(batches.flatMap((batch) => batch.messages.map(({ uid }) => uid))).toEqual([3, 5]);
    expect(batches.flatMap((batch) => batch.skipped)).toEqual([{ mailbox: 'INBOX', uid: 4, reason: 'unreadable' }]);
    expect(batches.at(-1)?.cursor).toEqual({ uidValidity: '7', lastUid: 5 });
  });

  test('an answer line that cannot be read is reported, not lost', async () => {
    const server = await start(
      ordinary([3, 4], (command, line) => {
        if (command !== 'UID FETCH' || !line.includes('BODY')) return undefined;
        return `* 1 FETCH (UID 3 BODY[] "((\r\n${line.includes(' 3 ') ? '' : bodies([4])}% OK done\r\n`;
      }),
    );
    const batches = await pull(server);
    expect(batches.flatMap((batch) => batch.messages.map(({ uid }) => uid))).toEqual([4]);
    expect(batches.flatMap((batch) => batch.skipped)).toEqual([{ mailbox: 'INBOX', uid: 3, reason: 'unreadable' }]);
  });

  test('a server that always names its last message brings it in once', async () => {
    const server = await start(ordinary([9]));
    const session = await openSession(server);
    const cursor = { uidValidity: '7', lastUid: 9 };
    expect(await collect(session.pull('INBOX', cursor, signal))).toEqual([]);
    await session.close();
  });

  test('reading uses no command that could change the mailbox', async () => {
    const server = await start(ordinary([1, 2]));
    await pull(server);
    const used = server.lines.map((line) =>
      line
        .split(' ')
        .slice(1, 3)
        .join(' ')
        .replace(/ (?!FETCH|SEARCH).*/, ''),
    );
    expect(new Set(used)).toEqual(
      new Set(['CAPABILITY', 'LOGIN', 'LIST', 'LSUB', 'EXAMINE', 'UID SEARCH', 'UID FETCH', 'LOGOUT']),
    );
    expect(server.lines.some((line) => /BODY\[|RFC822(?!\.SIZE)/.test(line))).toBe(false);
  });

  test('closing a session does not wait for a server that is gone', async () => {
    const server = await start(ordinary([], (command) => (command === 'LOGOUT' ? '* OK wait\r\n' : undefined)));
    const session = await openSession(server);
    const before = performance.now();
    await session.close();
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
