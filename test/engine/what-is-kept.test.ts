import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseBench } from '../support/case-bench.ts';
import { openEngine, passphrase } from '../support/open-engine.ts';
import { mailSource, recruiterMail, writeMail } from '../support/write-mail.ts';

const { call, mail, importAll, opened, sentCase } = caseBench();

test('the original is kept byte for byte and exported with its sum', async () => {
  writeMail(mail(), '1.eml', recruiterMail);
  await importAll();
  const folder = join(mail(), '..', `${mail().split('/').at(-1) ?? ''}-export`);
  try {
    const job = await opened().finished(call()['export.start']({ folder, caseId: null }));
    expect(job.state).toBe('done');
    const [name] = readdirSync(join(folder, 'messages'));
    expect(readFileSync(join(folder, 'messages', name ?? ''))).toEqual(mailSource(recruiterMail));
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).files[`messages/${name ?? ''}`]).toBe(
      createHash('sha256').update(mailSource(recruiterMail)).digest('hex'),
    );
    const again = await opened().finished(call()['export.start']({ folder, caseId: null }));
    expect(again).toMatchObject({ state: 'failed', failure: 'wrong-folder' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a damaged key file is said, and left as it is', async () => {
  await opened().engine.close();
  writeFileSync(join(opened().folder, 'key.json'), 'not a key');
  const again = await openEngine({ on: '2026-03-05', folder: opened().folder, create: false });
  expect(await again.engine.handlers['profile.status']()).toMatchObject({ state: 'damaged', exists: true });
  await expect(async () => again.engine.handlers['profile.create']({ passphrase })).rejects.toMatchObject({
    code: 'profile-exists',
  });
  expect(readFileSync(join(opened().folder, 'key.json'), 'utf8')).toBe('not a key');
  await again.close();
});

test('a second engine on the same profile says that it is in use; after closing it opens with the passphrase only', async () => {
  const second = await openEngine({ on: '2026-03-05', folder: opened().folder, create: false });
  await expect(() => second.engine.handlers['profile.unlock']({ passphrase })).rejects.toMatchObject({
    code: 'profile-in-use',
  });
  await opened().engine.close();
  await expect(() =>
    second.engine.handlers['profile.unlock']({ passphrase: 'een verkeerd wachtwoord' }),
  ).rejects.toMatchObject({ code: 'wrong-passphrase' });
  expect(await second.engine.handlers['profile.unlock']({ passphrase })).toMatchObject({
    state: 'open',
    keptBy: 'passphrase',
  });
  await second.close();
});

test('the evidence of a case begins with a sheet to read: what happened, which day and why, which files', async () => {
  const { id } = await sentCase();
  const folder = join(mail(), '..', `${mail().split('/').at(-1) ?? ''}-evidence`);
  try {
    await opened().finished(call()['export.start']({ folder, caseId: id }));
    const sheet = readFileSync(join(folder, 'overview.txt'), 'utf8');
    expect(sheet).toContain('Talentvonk B.V.');
    expect(sheet).toContain('5 maart 2026  brief verstuurd');
    expect(sheet).toContain('Verordening 1182/71');
    expect(sheet).toMatch(/letters\/\d+-both\.eml/u);
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toContain('  overview.txt\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
