import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../../shared/failure.ts';

const copiesFolder = (path: string): string => join(dirname(path), 'copies');

/**
 * Makes an absent database file readable by its owner only. With `create` false, an absent or empty file is damage:
 * an emptied store must never be taken for a new one.
 */
export function prepareStoreFile(path: string, create: boolean): void {
  const empty = !existsSync(path) || (statSync(path).size === 0 && !existsSync(`${path}-wal`));
  if (empty && !create) throw new Failure('profile-damaged');
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  accessSync(path, constants.R_OK | constants.W_OK);
  accessSync(dirname(path), constants.W_OK);
}

/**
 * Copies a closed store to `copies/` and drops older copies.
 * Closed, because closing any other descriptor of the file would let go of the database's own locks (POSIX).
 */
export function copyStore(path: string, version: number): void {
  const folder = copiesFolder(path);
  const copy = join(folder, `${basename(path)}.version-${version}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${copy}.unfinished`;
  copyFileSync(path, unfinished, constants.COPYFILE_FICLONE);
  rmSync(copy, { force: true });
  renameSync(unfinished, copy);
}

/** Deletes a closed store: the database, its log and every copy. */
export function removeStore(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
  rmSync(copiesFolder(path), { recursive: true, force: true });
}
