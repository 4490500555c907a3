import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { KeyFile } from '../../../shared/domain/key-file.ts';
import { Failure } from '../../../shared/failure.ts';
import { profileFiles } from '../../../shared/profile-files.ts';
import { storeFailure } from './store-failure.ts';

const shortestPassphrase = 8;
/** scrypt (RFC 7914): 128 MB and some tenths of a second for every guess. */
const effort = { cost: 2 ** 17, blockSize: 8, parallelization: 1 } as const;
const scryptMemory = 256 * 1024 * 1024;
// Part of what is authenticated, so that bytes wrapped for another use never open here.
const purpose = Buffer.from('verzet database key 1');

/** A new random database key. */
export function newDatabaseKey(): Uint8Array {
  return randomBytes(32);
}

/** The key under a passphrase of at least 8 characters. Throws `passphrase-too-short`. */
export async function wrapKey(key: Uint8Array, passphrase: string): Promise<NonNullable<KeyFile['passphrase']>> {
  if (Array.from(passphrase).length < shortestPassphrase) throw new Failure('passphrase-too-short');
  const salt = randomBytes(32);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase, salt), iv);
  cipher.setAAD(purpose);
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    salt: salt.toString('base64'),
    ...effort,
    iv: iv.toString('base64'),
    wrapped: wrapped.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** Throws `wrong-passphrase`, or `profile-damaged` when no passphrase could ever open the file. */
export async function unwrapKey(file: KeyFile, passphrase: string): Promise<Uint8Array> {
  const sealed = file.passphrase;
  if (sealed === null) throw new Failure('wrong-passphrase');
  const { cost, blockSize, parallelization } = sealed;
  if (cost !== effort.cost || blockSize !== effort.blockSize || parallelization !== effort.parallelization) {
    throw new Failure('profile-damaged');
  }
  const derived = await derive(passphrase, Buffer.from(sealed.salt, 'base64'));
  try {
    const iv = Buffer.from(sealed.iv, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', derived, iv, { authTagLength: 16 });
    decipher.setAAD(purpose);
    decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'));
    return Buffer.concat([decipher.update(Buffer.from(sealed.wrapped, 'base64')), decipher.final()]);
  } catch (error) {
    throw new Failure('wrong-passphrase', { cause: error });
  }
}

function derive(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // NFC: keyboards differ in how they compose an accented letter.
    scrypt(passphrase.normalize('NFC'), salt, 32, { ...effort, maxmem: scryptMemory }, (error, derived) => {
      if (error === null) resolve(derived);
      else reject(error);
    });
  });
}

const keyFilePath = (folder: string): string => join(folder, profileFiles.key);

/** Null when there is none: no profile was made here. Throws `profile-damaged`. */
export function readKeyFile(folder: string): KeyFile | null {
  let text: string;
  try {
    text = readFileSync(keyFilePath(folder), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw storeFailure(error);
  }
  try {
    return KeyFile.parse(JSON.parse(text));
  } catch (error) {
    throw new Failure('profile-damaged', { cause: error });
  }
}

/**
 * Writes a key file where there is none: at one stroke, and never over another, since a key that is gone is a store that is lost.
 * Throws `profile-exists`, `not-writable` or `disk-full`.
 */
export function writeKeyFile(folder: string, file: KeyFile): void {
  const path = keyFilePath(folder);
  const unfinished = `${path}.${randomBytes(8).toString('hex')}.unfinished`;
  try {
    const descriptor = openSync(unfinished, 'wx', 0o600);
    try {
      writeFileSync(descriptor, `${JSON.stringify(KeyFile.parse(file), null, 2)}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    place(unfinished, path);
  } catch (error) {
    throw systemCode(error) === 'EEXIST' ? new Failure('profile-exists', { cause: error }) : storeFailure(error);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Only for a key that nothing was encrypted with yet. */
export function removeKeyFile(folder: string): void {
  rmSync(keyFilePath(folder), { force: true });
}

/** A link, unlike a rename, refuses a name that is taken. A file system without links (a USB stick) copies instead, and refuses too. */
function place(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error;
    copyFileSync(unfinished, path, constants.COPYFILE_EXCL);
  }
}

const systemCode = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);
