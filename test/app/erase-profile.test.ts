import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { eraseProfile } from '../../main/app/erase-profile.ts';
import { profileFilesAmong } from '../../shared/profile-files.ts';

function profileWith(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-erase-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) {
    if (name.endsWith('/')) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), 'x');
  }
  return folder;
}

test('nothing of a profile is left out: logs, journals and what a crash left half-written go too', async () => {
  const folder = profileWith([
    'verzet.db',
    'verzet.db-wal',
    'verzet.db-shm',
    'verzet.db-journal',
    'key.json',
    'key.json.0f1e.unfinished',
    'sample/',
    'copies/',
    'logs/',
    'sample/verzet.db',
    'logs/verzet.log',
    'Preferences',
    'settings.json',
  ]);
  await eraseProfile(folder);
  expect(readdirSync(folder).toSorted()).toEqual(['Preferences', 'settings.json']);
});

test('the key goes first: what is left of a store after that opens for nobody', () => {
  const order = profileFilesAmong(['verzet.db-wal', 'logs', 'verzet.db', 'key.json', 'Cache', 'samples']);
  expect(order).toEqual(['key.json', 'verzet.db-wal', 'verzet.db', 'logs']);
});

test.skipIf(process.getuid?.() === 0)('one that cannot be removed does not keep the others', async () => {
  const folder = profileWith(['copies/', 'copies/one', 'logs/', 'key.json']);
  chmodSync(join(folder, 'copies'), 0o500);
  onTestFinished(() => chmodSync(join(folder, 'copies'), 0o700));
  await expect(eraseProfile(folder)).rejects.toMatchObject({ code: 'not-writable' });
  expect(existsSync(join(folder, 'key.json'))).toBe(false);
  expect(existsSync(join(folder, 'logs'))).toBe(false);
});
