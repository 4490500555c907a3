import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isThorough, killMoments, killTimeout } from '../support/kill-moments.ts';
import { runVerzet } from '../support/run-verzet.ts';
import { mailSource } from '../support/write-mail.ts';

const messages = isThorough ? 700 : 350;
let folder = '';
let maildir = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verzet-killed-'));
  maildir = join(folder, 'Maildir');
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, part), { recursive: true });
  for (let number = 0; number < messages; number += 1)
    writeFileSync(
      join(maildir, 'cur', `${number}.bench:2,S`),
      mailSource({
        id: `${number}@killed.example`,
        from: `Afzender <a${number % 40}@bureau${number % 9}.example>`,
        subject: `Bericht ${number}`,
        text: `Regel ${number} van het bericht. `.repeat(40),
      }),
    );
  await runVerzet(['account', 'list', '--profile', join(folder, 'empty')]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(profile: string, words: readonly string[], killAfter?: number) {
  const all = [...words, '--profile', profile, '--json'];
  return runVerzet(all, killAfter === undefined ? {} : { killAfter });
}

test(
  'an import killed at any moment is whole after the next run, no message missing and none twice',
  async () => {
    const profileAt = (name: string) => {
      cpSync(join(folder, 'empty'), join(folder, name), { recursive: true });
      return join(folder, name);
    };
    const started = performance.now();
    expect((await run(profileAt('whole'), ['import', maildir])).status).toBe(0);
    let halfway = 0;
    for (const [index, moment] of killMoments(performance.now() - started, 2).entries()) {
      const profile = profileAt(`killed-${index}`);
      await run(profile, ['import', maildir], moment);
      const again = JSON.parse((await run(profile, ['import', maildir])).out);
      expect([moment, again.imported + again.duplicates, again.skipped]).toEqual([moment, messages, []]);
      if (again.imported > 0 && again.duplicates > 0) halfway += 1;
      const listed = JSON.parse((await run(profile, ['list', '--limit', String(messages * 2)])).out);
      const subjects = new Set(listed.messages.map(({ subject }: { subject: string }) => subject));
      expect([moment, listed.total, subjects.size]).toEqual([moment, messages, messages]);
      rmSync(profile, { recursive: true });
    }
    // Else every moment was before the first batch or after the last, and nothing was tested.
    if (isThorough) expect(halfway).toBeGreaterThan(0);
  },
  killTimeout,
);
