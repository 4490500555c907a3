import { Failure } from '../../../shared/failure.ts';
import type { FailureCode } from '../../../shared/failure.ts';

// https://www.sqlite.org/rescode.html; extended codes begin with the name of their primary code.
const bySqliteCode: readonly (readonly [prefix: string, code: FailureCode])[] = [
  ['SQLITE_NOTADB', 'profile-damaged'],
  ['SQLITE_CORRUPT', 'profile-damaged'],
  ['SQLITE_BUSY', 'profile-in-use'],
  ['SQLITE_LOCKED', 'profile-in-use'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'not-writable'],
  ['SQLITE_CANTOPEN', 'not-writable'],
  ['SQLITE_PERM', 'not-writable'],
  // No lock to be had: a file opened for reading only, or a network drive.
  ['SQLITE_IOERR_LOCK', 'not-writable'],
];

const bySystemCode: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOENT: 'not-writable',
  ENOTDIR: 'not-writable',
  EISDIR: 'not-writable',
};

/** The failure behind an error of the database or the file system; any other error comes back as it is. */
export function storeFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = bySqliteCode.find(([prefix]) => code.startsWith(prefix))?.[1] ?? bySystemCode[code];
  if (known !== undefined) return new Failure(known, { cause: error });
  // SQLCipher's answer to a page whose authentication fails; an error in a query says what it is.
  if (code === 'SQLITE_ERROR' && error.message.endsWith('SQL logic error')) {
    return new Failure('profile-damaged', { cause: error });
  }
  // The driver gives no code when the file cannot be opened at all.
  if (error.message.startsWith('sqlite open error')) return new Failure('not-writable', { cause: error });
  return error;
}
