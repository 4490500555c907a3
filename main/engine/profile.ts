import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileState, ProfileStatus } from '../../shared/domain/settings.ts';
import type { KeychainKey } from '../../shared/engine-port.ts';
import { Failure } from '../../shared/failure.ts';
import { newDatabaseKey, readKeyFile, unwrapKey, wrapKey, writeKeyFile } from './store/key-file.ts';
import { listAccounts } from './store/accounts.ts';
import { countMessages } from './store/messages.ts';
import { openStore, type Store } from './store/open-store.ts';

/** The data subject's own store, or the invented sample in a store of its own; never both at once. */
export interface Profile {
  status(): ProfileStatus;
  /** The open store; `profile-locked` when there is none, and the code of what kept it shut when it could not be opened. */
  store(): Store;
  /** As `store`, but first makes the profile when the system keychain can keep its key. */
  ensure(): Store;
  create(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  openSample(): Store;
  removeSample(): void;
  close(): void;
}

// The sample is invented and the same for all: its key keeps nothing secret, the store is only of the same make.
const sampleKey = createHash('sha256').update('the sample mailbox is invented').digest();

export function openProfile(folder: string, keychain: KeychainKey | null): Profile {
  const path = join(folder, 'verzet.db');
  const sampleFolder = join(folder, 'sample');
  const samplePath = join(sampleFolder, 'verzet.db');
  let store: Store | null = null;
  let state: ProfileState = 'new';

  const open = (key: Uint8Array, create: boolean) => {
    store = openStore({ path, key, create });
    state = 'open';
  };
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      state = error.code === 'profile-in-use' ? 'in-use' : error.code === 'profile-newer' ? 'newer' : 'damaged';
    }
  };
  const start = () => {
    const keyFile = readKeyFile(folder);
    if (existsSync(samplePath)) {
      attempt(() => {
        store = openStore({ path: samplePath, key: sampleKey });
        state = 'sample';
      });
    } else if (keyFile === null) state = existsSync(path) ? 'damaged' : 'new';
    else if (keyFile.keychain !== null && keychain !== null) attempt(() => open(keychain.key, false));
    else state = 'locked';
  };
  const makeFolder = () => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new Failure('not-writable', { cause: error });
    }
  };

  // A key file that cannot be read is damage to tell of, not a reason to fall over.
  attempt(start);
  return {
    status: () => ({
      state,
      exists: existsSync(join(folder, 'key.json')),
      empty: store === null || (countMessages(store) === 0 && listAccounts(store).length === 0),
      keptBy: keptBy(folder),
    }),
    store() {
      if (store !== null) return store;
      throw new Failure(
        state === 'in-use'
          ? 'profile-in-use'
          : state === 'newer'
            ? 'profile-newer'
            : state === 'damaged'
              ? 'profile-damaged'
              : 'profile-locked',
      );
    },
    ensure() {
      if (store === null && state === 'new' && keychain !== null) {
        makeFolder();
        writeKeyFile(folder, { version: 1, passphrase: null, keychain: keychain.blob });
        open(keychain.key, true);
      }
      return this.store();
    },
    async create(passphrase) {
      if (state !== 'new') throw new Failure('profile-exists');
      if (keychain !== null && passphrase === '') {
        this.ensure();
        return;
      }
      const key = newDatabaseKey();
      const wrapped = await wrapKey(key, passphrase);
      makeFolder();
      writeKeyFile(folder, { version: 1, passphrase: wrapped, keychain: null });
      open(key, true);
    },
    async unlock(passphrase) {
      if (state === 'open') return;
      const keyFile = readKeyFile(folder);
      if (state !== 'locked' || keyFile === null) this.store();
      else open(await unwrapKey(keyFile, passphrase), false);
    },
    openSample() {
      if (state === 'sample') return this.store();
      if (state !== 'new') throw new Failure('profile-exists');
      mkdirSync(sampleFolder, { recursive: true, mode: 0o700 });
      store = openStore({ path: samplePath, key: sampleKey });
      state = 'sample';
      return store;
    },
    removeSample() {
      if (state !== 'sample') throw new Failure('not-found');
      store?.close();
      store = null;
      rmSync(sampleFolder, { recursive: true, force: true });
      start();
    },
    close() {
      store?.close();
      store = null;
    },
  };
}

function keptBy(folder: string): ProfileStatus['keptBy'] {
  try {
    const keyFile = readKeyFile(folder);
    if (keyFile === null) return 'none';
    return keyFile.keychain === null ? 'passphrase' : 'keychain';
  } catch {
    return 'none';
  }
}
