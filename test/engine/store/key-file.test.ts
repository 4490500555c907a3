import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newDatabaseKey, readKeyFile, unwrapKey, wrapKey, writeKeyFile } from '../../../main/engine/store/key-file.ts';
import type { KeyFile } from '../../../shared/domain/key-file.ts';
import { temporaryFolder } from './temporary-store.ts';

const passphrase = 'vier woorden is beter';
const failing = (code: string) => expect.objectContaining({ name: 'Failure', code });
const sealed = async (key: Uint8Array, keychain: string | null = null): Promise<KeyFile> => ({
  version: 1,
  passphrase: await wrapKey(key, passphrase),
  keychain,
});

describe('a key file', () => {
  test('gives the key back for the passphrase, however its letters were composed', async () => {
    const key = newDatabaseKey();
    expect(key).toHaveLength(32);
    const file: KeyFile = { version: 1, passphrase: await wrapKey(key, 'caf\u00e9 noir'), keychain: null };
    expect(Buffer.compare(await unwrapKey(file, 'cafe\u0301 noir'), key)).toBe(0);
  });

  test('holds no key in the open, and another salt and cipher text every time', async () => {
    const folder = temporaryFolder();
    const key = newDatabaseKey();
    const file = await sealed(key, Buffer.from('sealed by the keychain').toString('base64'));
    writeKeyFile(folder, file);
    const text = readFileSync(join(folder, 'key.json'), 'utf8');
    for (const encoding of ['hex', 'base64'] as const) expect(text).not.toContain(Buffer.from(key).toString(encoding));
    const other = await wrapKey(key, passphrase);
    expect(other.salt).not.toBe(file.passphrase?.salt);
    expect(other.wrapped).not.toBe(file.passphrase?.wrapped);
    expect(readKeyFile(folder)).toEqual(file);
  });

  test('costs 2^17 rounds of scrypt', async () => {
    expect(await wrapKey(newDatabaseKey(), passphrase)).toMatchObject({
      cost: 131_072,
      blockSize: 8,
      parallelization: 1,
    });
  });

  test('is for its owner only, and leaves nothing half-written beside it', async () => {
    const folder = temporaryFolder();
    writeKeyFile(folder, await sealed(newDatabaseKey()));
    expect(readdirSync(folder)).toEqual(['key.json']);
    expect(statSync(join(folder, 'key.json')).mode & 0o777).toBe(0o600);
  });

  test('is never written over: the store of the first could not be opened any more', async () => {
    const folder = temporaryFolder();
    const first = await sealed(newDatabaseKey());
    writeKeyFile(folder, first);
    expect(() => writeKeyFile(folder, { version: 1, passphrase: null, keychain: 'AAAA' })).toThrow(
      failing('profile-exists'),
    );
    expect(readdirSync(folder)).toEqual(['key.json']);
    expect(readKeyFile(folder)).toEqual(first);
  });
});

describe('fails with', () => {
  test('passphrase-too-short under eight characters', async () => {
    await expect(wrapKey(newDatabaseKey(), '1234567')).rejects.toThrow(failing('passphrase-too-short'));
    await expect(wrapKey(newDatabaseKey(), '🎉🎉🎉🎉')).rejects.toThrow(failing('passphrase-too-short'));
  });

  test('wrong-passphrase for another one, changed bytes, or a file kept by the keychain only', async () => {
    const file = await sealed(newDatabaseKey());
    await expect(unwrapKey(file, `${passphrase} `)).rejects.toThrow(failing('wrong-passphrase'));
    const changed = {
      ...file,
      passphrase: file.passphrase && { ...file.passphrase, wrapped: Buffer.alloc(32).toString('base64') },
    };
    await expect(unwrapKey(changed, passphrase)).rejects.toThrow(failing('wrong-passphrase'));
    await expect(unwrapKey({ ...file, passphrase: null }, passphrase)).rejects.toThrow(failing('wrong-passphrase'));
  });

  test('profile-damaged for a weakened cost, and for a file that is no key file', async () => {
    const folder = temporaryFolder();
    const file = await sealed(newDatabaseKey());
    const weak = { ...file, passphrase: file.passphrase && { ...file.passphrase, cost: 2 } };
    await expect(unwrapKey(weak, passphrase)).rejects.toThrow(failing('profile-damaged'));
    expect(readKeyFile(folder)).toBe(null);
    for (const text of ['', '{', '{"version":2}', '[]']) {
      writeFileSync(join(folder, 'key.json'), text);
      expect(() => readKeyFile(folder)).toThrow(failing('profile-damaged'));
    }
  });

  test('not-writable where the folder is not there', () => {
    const folder = join(temporaryFolder(), 'none');
    expect(() => writeKeyFile(folder, { version: 1, passphrase: null, keychain: 'AAAA' })).toThrow(
      failing('not-writable'),
    );
  });
});
