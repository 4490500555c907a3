import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyFile } from '../../shared/domain/key-file.ts';
import type { KeychainKey } from '../../shared/engine-port.ts';
import { profileFiles } from '../../shared/profile-files.ts';
import type { Log } from './log.ts';

/** The part of Electron's safeStorage that keeps the key. */
export interface SystemKeychain {
  isEncryptionAvailable(): boolean;
  /** Linux only. */
  getSelectedStorageBackend(): string;
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
}

/** True where the system keeps secrets for us. Linux without a keyring falls back to a fixed password: that is none. */
export function hasKeychain(system: SystemKeychain, platform: NodeJS.Platform): boolean {
  return (
    system.isEncryptionAvailable() && (platform !== 'linux' || system.getSelectedStorageBackend() !== 'basic_text')
  );
}

/**
 * The database key as the keychain keeps it: unwrapped from `key.json`, or a new one for a profile that is still to be made.
 * Null without a keychain, for a profile kept by a passphrase only, or when the keychain does not give the key.
 */
export function keychainKey(
  system: SystemKeychain,
  platform: NodeJS.Platform,
  profileFolder: string,
  log: Log,
): KeychainKey | null {
  if (!hasKeychain(system, platform)) return null;
  const file = join(profileFolder, profileFiles.key);
  if (!existsSync(file)) {
    const key = randomBytes(32);
    return { key, blob: system.encryptString(key.toString('hex')).toString('base64') };
  }
  try {
    const { keychain } = KeyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (keychain === null) return null;
    return { key: Buffer.from(system.decryptString(Buffer.from(keychain, 'base64')), 'hex'), blob: keychain };
  } catch (error) {
    log('keychain-unreadable', { error: error instanceof Error ? error.name : 'unknown' });
    return null;
  }
}
