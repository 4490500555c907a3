import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMailSession } from '../../main/engine/intake/imap-session.ts';
import type { PullCursor } from '../../main/engine/intake/imap-pull.ts';
import { startCuttingProxy } from '../support/cutting-proxy.ts';
import { freshUser, hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts';
import { inventedMail, sha256 } from '../support/invented-mail.ts';

describe.skipIf(!hasDovecot())('a line that breaks during a pull', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(async () => dovecot?.stop());

  test('going on from the last cursor loses nothing and brings nothing twice', async () => {
    const user = freshUser();
    const delivered = Array.from({ length: 320 }, (_, index) => inventedMail(index + 1, 4000));
    await dovecot.deliver(user, 'INBOX', delivered);
    const signal = new AbortController().signal;
    const kept: string[] = [];
    const failures: string[] = [];
    let cursor: PullCursor | null = null;
    let complete = false;
    // Each try gets a little further before the line is cut.
    for (let bytes = 300_000; !complete && failures.length < 20; bytes += 150_000) {
      const proxy = await startCuttingProxy(dovecot.port, bytes);
      const { password } = dovecot;
      try {
        const account = { host: '127.0.0.1', port: proxy.port, security: 'plain-loopback', user, password } as const;
        const session = await openMailSession(account);
        for await (const batch of session.pull('INBOX', cursor, signal)) {
          kept.push(...batch.messages.map(({ raw }) => sha256(raw)));
          cursor = batch.cursor;
        }
        complete = true;
        await session.close();
      } catch (error) {
        expect(error).toMatchObject({ name: 'Failure', code: 'mail-lost', retryable: true });
        failures.push('mail-lost');
      } finally {
        await proxy.stop();
      }
    }
    expect(failures.length).toBeGreaterThan(1);
    expect(kept).toEqual(delivered.map(sha256));
  });
});
