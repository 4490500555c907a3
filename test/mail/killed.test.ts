import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshUser, hasDovecot, startDovecot } from '../support/dovecot.ts';
import { isThorough, killMoments, killTimeout } from '../support/kill-moments.ts';
import { runVerzet } from '../support/run-verzet.ts';
import { mailSource } from '../support/write-mail.ts';

const messages = isThorough ? 500 : 300;

describe.runIf(hasDovecot())('a sync killed at any moment', () => {
  let server: Awaited<ReturnType<typeof startDovecot>>;
  let folder = '';
  const user = freshUser();
  beforeAll(async () => {
    server = await startDovecot();
    folder = mkdtempSync(join(tmpdir(), 'verzet-killed-'));
    const raws = Array.from({ length: messages }, (_unused, number) =>
      mailSource({
        id: `${number}@killed.example`,
        from: `Afzender <a${number % 40}@bureau${number % 9}.example>`,
        subject: `Bericht ${number}`,
        text: `Regel ${number} van het bericht. `.repeat(40),
      }),
    );
    await server.deliver(user, 'INBOX', raws);
    const where = ['--host', '127.0.0.1', '--port', String(server.port), '--plain-loopback'];
    await run('empty', ['account', 'add', '--name', 'werk', '--user', user, ...where], { input: server.password });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (profile: string, words: readonly string[], options: Parameters<typeof runVerzet>[1] = {}) =>
    runVerzet([...words, '--profile', join(folder, profile), '--json'], options);
  const fresh = (profile: string) => cpSync(join(folder, 'empty'), join(folder, profile), { recursive: true });

  test(
    'is whole after the next run: no message missing, none twice, the mailbox unchanged',
    { timeout: killTimeout },
    async () => {
      const before = await server.state(user, 'INBOX');
      fresh('whole');
      const started = performance.now();
      expect((await run('whole', ['sync'])).status).toBe(0);
      let halfway = 0;
      for (const [index, moment] of killMoments(performance.now() - started, 2).entries()) {
        const profile = `killed-${index}`;
        fresh(profile);
        await run(profile, ['sync'], { killAfter: moment });
        const [report] = JSON.parse((await run(profile, ['sync'])).out).accounts;
        expect([moment, report.failed]).toEqual([moment, []]);
        if (report.new > 0 && report.new < messages) halfway += 1;
        const listed = JSON.parse((await run(profile, ['list', '--limit', String(messages * 2)])).out);
        const subjects = new Set(listed.messages.map(({ subject }: { subject: string }) => subject));
        expect([moment, listed.total, subjects.size]).toEqual([moment, messages, messages]);
        rmSync(join(folder, profile), { recursive: true });
      }
      if (isThorough) expect(halfway).toBeGreaterThan(0);
      expect(await server.state(user, 'INBOX')).toEqual(before);
    },
  );
});
