import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hasKeychain, keychainKey, type SystemKeychain } from '../../main/app/keychain.ts';

/** A keychain of the system's shape: it turns the bytes of a text round. */
const keychain = (backend = 'gnome_libsecret', available = true): SystemKeychain => ({
  isEncryptionAvailable: () => available,
  getSelectedStorageBackend: () => backend,
  encryptString: (text) => Buffer.from(text).reverse(),
  decryptString: (sealed) => {
    const text = Buffer.from(sealed).reverse().toString();
    if (!/^[0-9a-f]{64}$/.test(text)) throw new Error('Error while decrypting the ciphertext provided');
    return text;
  },
});

function folderWith(keyFile: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-keychain-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (keyFile !== null) writeFileSync(join(folder, 'key.json'), JSON.stringify(keyFile));
  return folder;
}
const noLog = () => undefined;

test('a fixed password that Linux falls back to is no keychain: the key is never kept under it', () => {
  expect(hasKeychain(keychain('basic_text'), 'linux')).toBe(false);
  expect(keychainKey(keychain('basic_text'), 'linux', folderWith(null), noLog)).toBe(null);
  expect(hasKeychain(keychain('gnome_libsecret'), 'linux')).toBe(true);
  expect(hasKeychain(keychain('basic_text'), 'darwin')).toBe(true);
  expect(hasKeychain(keychain('unknown', false), 'win32')).toBe(false);
});

test('a new key is 32 bytes, another each time, and the same again once its wrapping is kept', () => {
  const made = keychainKey(keychain(), 'linux', folderWith(null), noLog);
  const other = keychainKey(keychain(), 'linux', folderWith(null), noLog);
  expect(made?.key).toHaveLength(32);
  expect(made?.key).not.toEqual(other?.key);
  expect(Buffer.from(made?.blob ?? '', 'base64').toString()).not.toContain(
    Buffer.from(made?.key ?? []).toString('hex'),
  );
  const folder = folderWith({ version: 1, passphrase: null, keychain: made?.blob });
  expect(keychainKey(keychain(), 'linux', folder, noLog)).toEqual(made);
});

test('a keychain that lost the entry gives no key, and the log tells it without a word of the key', () => {
  const logged: string[] = [];
  const blob = Buffer.from('of another computer').toString('base64');
  const folder = folderWith({ version: 1, passphrase: null, keychain: blob });
  const given = keychainKey(keychain(), 'linux', folder, (code, detail) =>
    logged.push(JSON.stringify({ code, detail })),
  );
  expect(given).toBe(null);
  expect(logged).toEqual(['{"code":"keychain-unreadable","detail":{"error":"Error"}}']);
});

test('a profile under a passphrase asks nothing of the keychain', () => {
  const asked = { ...keychain(), decryptString: () => expect.unreachable('asked the keychain') };
  const sealed = {
    salt: 'AAAA',
    cost: 131_072,
    blockSize: 8,
    parallelization: 1,
    iv: 'AAAA',
    wrapped: 'AAAA',
    tag: 'AAAA',
  };
  expect(keychainKey(asked, 'darwin', folderWith({ version: 1, passphrase: sealed, keychain: null }), noLog)).toBe(
    null,
  );
});
