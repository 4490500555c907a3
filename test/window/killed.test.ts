import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InboxPage } from '../../shared/domain/inbox.ts';
import { freshUser, hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts';
import { isThorough, killMoments, killTimeout } from '../support/kill-moments.ts';
import {
  answerOpenDialog,
  beginJourney,
  givePassphrase,
  type Journey,
  secret,
  sharedFolder,
  words,
} from '../support/window-journey.ts';
import { mailSource } from '../support/write-mail.ts';

// Where every moment is tried the work has to last; else one moment in its midst is all that is asked.
const messages = isThorough ? 600 : 250;

type Fate = readonly ['engine' | 'app', 'import' | 'sync'];

/** Messages that no earlier round had. */
const round = (name: string): Buffer[] =>
  Array.from({ length: messages }, (_unused, number) =>
    mailSource({
      id: `${name}-${number}@killed.example`,
      from: `Afzender <a${number % 40}@bureau${number % 9}.example>`,
      subject: `Bericht ${name} ${number}`,
      text: `Regel ${number} van het bericht. `.repeat(40),
    }),
  );

/** One call of the window's own bridge. */
async function ask({ page }: Journey, name: string, input: unknown): Promise<unknown> {
  const result = await page.evaluate(([method, value]) => Reflect.get(window, 'verzet')[method](value), [
    name,
    input,
  ] as const);
  if (result.ok !== true) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

/** Kills a process of the app as a system does that is out of memory: without a word. */
async function kill({ app }: Journey, which: 'engine' | 'app'): Promise<void> {
  const pid = await app.evaluate(
    ({ app: running }, wanted) =>
      wanted === 'app' ? process.pid : running.getAppMetrics().find(({ name }) => name === 'Verzet engine')?.pid,
    which,
  );
  if (pid === undefined) throw new Error('no process to kill');
  process.kill(pid, 'SIGKILL');
}

async function unlock({ page }: Journey): Promise<void> {
  const passphrase = page.getByLabel(words.passphrase, { exact: true });
  await passphrase.waitFor();
  await passphrase.fill(secret);
  await page.getByRole('button', { name: words['locked.do'] }).click();
  await page.getByRole('navigation').first().waitFor();
}

/** Starts work and waits for its end. */
async function finish(journey: Journey, name: string, input: unknown): Promise<void> {
  const ended = journey.page.evaluate(
    () =>
      new Promise((resolve) => {
        Reflect.get(window, 'verzet').on('job.progress', (job: { state: string }) => {
          if (job.state !== 'running') resolve(job.state);
        });
      }),
  );
  await ask(journey, name, input);
  expect(await ended).toBe('done');
}

describe.runIf(hasDovecot())('a process of the app that is killed in the midst of its work', () => {
  let server: Dovecot;
  const user = freshUser();
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.stop());

  /** Kills at every moment, in the midst of new work each time, and lets the same work be done after it; one fate after the other. */
  async function survive(...fates: readonly Fate[]): Promise<void> {
    const folder = await sharedFolder();
    let journey = await beginJourney();
    await journey.page.getByRole('button', { name: words['first.connect.do'] }).click();
    await givePassphrase(journey);
    await journey.page.getByRole('navigation').first().waitFor();
    const account = {
      name: 'werk',
      address: 'noor@devries.example',
      user: `${user}-${fates.flat().join('-')}`,
      password: server.password,
      outgoing: null,
    };
    const incoming = { host: '127.0.0.1', port: server.port, security: 'plain-loopback' };
    await ask(journey, 'account.add', { ...account, incoming });
    let kept = 0;
    const prepare = async (work: Fate[1], name: string): Promise<void> => {
      kept += messages;
      if (work === 'sync') return server.deliver(account.user, 'INBOX', round(name));
      mkdirSync(join(folder, name), { mode: 0o755 });
      for (const [number, raw] of round(name).entries()) writeFileSync(join(folder, name, `${number}.eml`), raw);
      return answerOpenDialog(journey.app, [join(folder, name)]);
    };
    try {
      for (const [which, work] of fates) {
        const [call, input] =
          work === 'import' ? ['import.choose', { kind: 'folder' }] : ['account.sync', { name: 'werk' }];
        await prepare(work, `${which}-${work}-whole`);
        const started = performance.now();
        await finish(journey, call, input);
        for (const [index, moment] of killMoments(performance.now() - started, 1, 0.1).entries()) {
          const name = `${which}-${work}-${index}`;
          await prepare(work, name);
          await ask(journey, call, input);
          await wait(moment);
          await kill(journey, which);
          if (which === 'app') {
            await journey.close().catch(() => undefined);
            journey = await beginJourney(journey.userData);
            if (work === 'import') await answerOpenDialog(journey.app, [join(folder, name)]);
          }
          await unlock(journey);
          await finish(journey, call, input);
          const { rows, total } = InboxPage.parse(
            await ask(journey, 'inbox.list', { view: 'all', query: '', label: null, offset: 0, limit: 200 }),
          );
          expect([moment, total]).toEqual([moment, kept]);
          expect(new Set(rows.map(({ subject }) => subject)).size).toBe(rows.length);
        }
      }
    } finally {
      await journey.close();
    }
  }

  // In one window, as a start costs more than the rest: each process and each kind of work once.
  if (!isThorough)
    test('kill -9 of the engine during import and of the app during sync: the next run has every message, and none twice', async () =>
      survive(['engine', 'import'], ['app', 'sync']));
  const fates: readonly Fate[] = [
    ['engine', 'import'],
    ['engine', 'sync'],
    ['app', 'import'],
    ['app', 'sync'],
  ];
  test.each(isThorough ? fates : [])(
    'kill -9 of the %s during %s: the next run has every message, and none twice',
    { timeout: killTimeout },
    (...fate) => survive(fate),
  );
});
