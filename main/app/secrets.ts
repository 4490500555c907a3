import { safeStorage } from 'electron';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyFile } from '../../shared/domain/key-file.ts';
import type { KeychainKey } from '../../shared/engine-port.ts';
import type { Log } from './log.ts';

/** True where the system keeps secrets for us. Linux without a keyring falls back to a fixed password: that is none. */
export function hasKeychain(): boolean {
  return (
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text')
  );
}

/**
 * The database key as the keychain keeps it: unwrapped from `key.json`, or a new one for a profile that is still to be made.
 * Null without a keychain, or for a profile kept by a passphrase only.
 */
export function keychainKey(profileFolder: string, log: Log): KeychainKey | null {
  if (!hasKeychain()) return null;
  const file = join(profileFolder, 'key.json');
  if (!existsSync(file)) {
    const key = randomBytes(32);
    return { key, blob: safeStorage.encryptString(key.toString('hex')).toString('base64') };
  }
  try {
    const { keychain } = KeyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (keychain === null) return null;
    return { key: Buffer.from(safeStorage.decryptString(Buffer.from(keychain, 'base64')), 'hex'), blob: keychain };
  } catch (error) {
    // The keychain lost the entry or refuses it: the engine will ask for the passphrase, if there is one.
    log('keychain-unreadable', { error: error instanceof Error ? error.name : 'unknown' });
    return null;
  }
}
