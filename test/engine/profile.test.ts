import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProfile } from '../../main/engine/profile.ts';
import { temporaryFolder } from './store/temporary-store.ts';

const passphrase = 'vier woorden is beter';
const keychain = { key: Buffer.alloc(32, 7), blob: 'QUFBQQ==' };
const failing = (code: string) => expect.objectContaining({ name: 'Failure', code });
const keyFile = (folder: string): string => readFileSync(join(folder, 'key.json'), 'utf8');

describe('the key of a profile is never lost to', () => {
  test('two that are made at once: the second is refused, the first opens again', async () => {
    const folder = temporaryFolder();
    const profile = openProfile(folder, null);
    const [one, other] = await Promise.allSettled([profile.create(passphrase), profile.create('een heel andere zin')]);
    const refused = [one, other].filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'profile-exists' } }]);
    profile.close();

    const again = openProfile(folder, null);
    await again.unlock(one.status === 'fulfilled' ? passphrase : 'een heel andere zin');
    expect(again.status().state).toBe('open');
    again.close();
  });

  test('a command that makes the profile while the window shows its first screen', async () => {
    const folder = temporaryFolder();
    const told: string[] = [];
    const window = openProfile(folder, keychain, ({ state }) => told.push(state));
    const command = openProfile(folder, null);
    await command.create(passphrase);
    command.close();
    const before = keyFile(folder);

    expect(() => window.ensure()).toThrow(failing('profile-locked'));
    await expect(window.create('')).rejects.toThrow(failing('profile-exists'));
    expect(() => window.openSample()).toThrow(failing('profile-exists'));
    expect(keyFile(folder)).toBe(before);
    expect(existsSync(join(folder, 'sample'))).toBe(false);
    expect(told).toEqual(['locked']);

    await window.unlock(passphrase);
    expect(window.status()).toMatchObject({ state: 'open', keptBy: 'passphrase' });
    window.close();
  });

  test('a profile made by another while the passphrase is being worked out', async () => {
    const folder = temporaryFolder();
    const slow = openProfile(folder, null);
    const making = slow.create(passphrase);
    const quick = openProfile(folder, keychain);
    quick.ensure();
    await expect(making).rejects.toThrow(failing('profile-exists'));
    quick.close();
    const again = openProfile(folder, keychain);
    expect(again.status().state).toBe('open');
    again.close();
  });

  test('a store whose key file is missing: no other key is put beside it', async () => {
    const folder = temporaryFolder();
    const first = openProfile(folder, keychain);
    first.ensure();
    first.close();
    const kept = keyFile(folder);
    rmSync(join(folder, 'key.json'));
    const second = openProfile(folder, { ...keychain, blob: 'QkJCQg==' });
    expect(second.status().state).toBe('damaged');
    expect(() => second.ensure()).toThrow(failing('profile-damaged'));
    await expect(second.create(passphrase)).rejects.toThrow(failing('profile-exists'));
    expect(existsSync(join(folder, 'key.json'))).toBe(false);

    writeFileSync(join(folder, 'key.json'), kept);
    const third = openProfile(folder, keychain);
    expect(third.status().state).toBe('open');
    third.close();
  });

  test('a store that cannot be made: the key that was to open it goes too', () => {
    const folder = temporaryFolder();
    // A keychain that gives half a key.
    const broken = openProfile(folder, { ...keychain, key: keychain.key.subarray(0, 16) });
    expect(() => broken.ensure()).toThrow('32 bytes');
    expect(readdirSync(folder)).toEqual([]);
    const profile = openProfile(folder, keychain);
    profile.ensure();
    expect(profile.status().state).toBe('open');
    profile.close();
  });
});

test('"in use" ends when the other one closes: asking again opens the profile', () => {
  const folder = temporaryFolder();
  const one = openProfile(folder, keychain);
  one.ensure();
  const told: string[] = [];
  const two = openProfile(folder, keychain, ({ state }) => told.push(state));
  expect(two.status().state).toBe('in-use');
  expect(() => two.store()).toThrow(failing('profile-in-use'));
  one.close();
  expect(two.status().state).toBe('open');
  expect(two.store()).toBeDefined();
  expect(told).toEqual(['open']);
  two.close();
});

test('a closed profile stays closed: a late question does not open it again', () => {
  const folder = temporaryFolder();
  const profile = openProfile(folder, keychain);
  profile.ensure();
  profile.close();
  profile.status();
  const next = openProfile(folder, keychain);
  expect(next.status().state).toBe('open');
  next.close();
});

test('a keychain that does not give the key is said, and no passphrase is asked for', async () => {
  const folder = temporaryFolder();
  const first = openProfile(folder, keychain);
  first.ensure();
  first.close();
  for (const lost of [null, { ...keychain, blob: 'QkJCQg==' }]) {
    const profile = openProfile(folder, lost);
    expect(profile.status()).toMatchObject({ state: 'key-unreachable', exists: true, keptBy: 'keychain' });
    await expect(profile.unlock(passphrase)).rejects.toThrow(failing('profile-key-unreachable'));
    profile.close();
  }
});
