import { safeStorage } from 'electron';
import type { SystemKeychain } from './keychain.ts';

/** The only use of `safeStorage`: the keychain of macOS, the data protection of Windows, the keyring of Linux. */
export const systemKeychain: SystemKeychain = safeStorage;
