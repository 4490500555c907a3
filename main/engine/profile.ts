import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileState, ProfileStatus } from '../../shared/domain/settings.ts';
import type { KeychainKey } from '../../shared/engine-port.ts';
import { Failure, type FailureCode } from '../../shared/failure.ts';
import type { KeyFile } from '../../shared/domain/key-file.ts';
import { profileFiles } from '../../shared/profile-files.ts';
import { newDatabaseKey, readKeyFile, removeKeyFile, unwrapKey, wrapKey, writeKeyFile } from './store/key-file.ts';
import { listAccounts } from './store/accounts.ts';
import { countMessages } from './store/messages.ts';
import { openStore, type Store } from './store/open-store.ts';
import { removeStore } from './store/store-files.ts';

/** The data subject's own store, or the invented sample in a store of its own; never both at once. */
export interface Profile {
  status(): ProfileStatus;
  /** The open store; `profile-locked` when there is none, and the code of what kept it shut when it could not be opened. */
  store(): Store;
  /** Whether this is the store that is open now. */
  isOpen(store: Store): boolean;
  /** The store for the person's own mail, made first when the system keychain can keep its key; never the sample, which is deleted whole. */
  ensure(): Store;
  create(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  openSample(): Store;
  removeSample(): void;
  close(): void;
}

// The sample is invented and the same for all: its key keeps nothing secret, the store is only of the same make.
const sampleKey = createHash('sha256').update('the sample mailbox is invented').digest();

const failures: Partial<Record<ProfileState, FailureCode>> = {
  'in-use': 'profile-in-use',
  newer: 'profile-newer',
  damaged: 'profile-damaged',
  'key-unreachable': 'profile-key-unreachable',
};

/** `tell` is called each time the state becomes another one after the first look. */
export function openProfile(
  folder: string,
  keychain: KeychainKey | null,
  tell: (status: ProfileStatus) => void = () => undefined,
): Profile {
  const path = join(folder, profileFiles.store);
  const sampleFolder = join(folder, profileFiles.sample);
  const samplePath = join(sampleFolder, profileFiles.store);
  let store: Store | null = null;
  let state: ProfileState = 'new';
  let looked = false;
  let closed = false;

  const status = (): ProfileStatus => ({
    state,
    exists: existsSync(join(folder, profileFiles.key)),
    empty: store === null || (countMessages(store) === 0 && listAccounts(store).length === 0),
    keptBy: keptBy(folder),
  });
  const become = (next: ProfileState, opened: Store | null) => {
    const changed = next !== state;
    state = next;
    store = opened;
    if (changed && looked) tell(status());
  };
  /** What the folder holds now. Another Verzet may have made, opened or closed a profile here since the last look. */
  const look = () => {
    if (store !== null || closed) return;
    try {
      if (existsSync(samplePath)) return become('sample', openStore({ path: samplePath, key: sampleKey }));
      const keyFile = readKeyFile(folder);
      if (keyFile === null) return become(existsSync(path) ? 'damaged' : 'new', null);
      // A key that was made for another key file opens nothing: the blob tells.
      if (keyFile.keychain !== null && keyFile.keychain === keychain?.blob)
        return become('open', openStore({ path, key: keychain.key, create: false }));
      return become(keyFile.passphrase === null ? 'key-unreachable' : 'locked', null);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // A store that cannot be read is something to tell of, not a reason to fall over.
      const shut = error.code === 'profile-in-use' ? 'in-use' : error.code === 'profile-newer' ? 'newer' : 'damaged';
      return become(shut, null);
    }
  };
  const current = (): Store => {
    if (store !== null) return store;
    throw new Failure(failures[state] ?? 'profile-locked');
  };
  /** Key file first, and only where there is neither key nor store: whoever comes second is refused and loses nothing. */
  const make = (key: Uint8Array, keyFile: KeyFile) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new Failure('not-writable', { cause: error });
    }
    if (existsSync(path)) throw new Failure('profile-exists');
    writeKeyFile(folder, keyFile);
    let made: Store;
    try {
      made = openStore({ path, key, create: true });
    } catch (error) {
      // A key without a store would pass for a store that was lost.
      removeKeyFile(folder);
      removeStore(path);
      throw error;
    }
    become('open', made);
  };
  const makeWithKeychain = ({ key, blob }: KeychainKey) => make(key, { version: 1, passphrase: null, keychain: blob });

  look();
  looked = true;
  return {
    status() {
      look();
      return status();
    },
    store: current,
    isOpen: (other) => store === other,
    ensure() {
      look();
      if (state === 'sample') throw new Failure('sample-open');
      if (state === 'new' && keychain !== null) makeWithKeychain(keychain);
      return current();
    },
    async create(passphrase) {
      look();
      if (state !== 'new') throw new Failure('profile-exists');
      if (keychain !== null && passphrase === '') return makeWithKeychain(keychain);
      const key = newDatabaseKey();
      const wrapped = await wrapKey(key, passphrase);
      look();
      if (state !== 'new') throw new Failure('profile-exists');
      make(key, { version: 1, passphrase: wrapped, keychain: null });
    },
    async unlock(passphrase) {
      look();
      const keyFile = state === 'locked' ? readKeyFile(folder) : null;
      const key = keyFile === null ? null : await unwrapKey(keyFile, passphrase);
      // Asked twice, the first answer opened it.
      if (key !== null && store === null) become('open', openStore({ path, key, create: false }));
      current();
    },
    openSample() {
      look();
      if (state === 'sample') return current();
      if (state !== 'new') throw new Failure('profile-exists');
      mkdirSync(sampleFolder, { recursive: true, mode: 0o700 });
      become('sample', openStore({ path: samplePath, key: sampleKey }));
      return current();
    },
    removeSample() {
      if (state !== 'sample') throw new Failure('not-found');
      store?.close();
      store = null;
      rmSync(sampleFolder, { recursive: true, force: true });
      look();
    },
    close() {
      closed = true;
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
