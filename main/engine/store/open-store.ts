import { Database, type Statement } from '@signalapp/sqlcipher';
import { Failure } from '../../../shared/failure.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/index.ts';
import { storeFailure } from './store-failure.ts';
import { copyStore, prepareStoreFile } from './store-files.ts';

/** The open, encrypted database. One process has it at a time; `close` lets go of it. */
export interface Store {
  readonly db: Database;
  /** Prepared once for each text and kept. Queries go through `statements.ts`. */
  statement(sql: string): Statement;
  /** All or nothing, also when it is called inside another: one that fails takes the outer one with it. Synchronous. */
  transaction<T>(work: () => T): T;
  /**
   * As `transaction`, for what can be fetched or read again: it is not written through to the disk before it returns. A power cut
   * may take back the last of these, whole; the end of a process, however sudden, takes back none. The next `transaction` that
   * ends writes all through.
   */
  intake<T>(work: () => T): T;
  close(): void;
}

export interface StoreLocation {
  readonly path: string;
  /** The database key, 32 bytes. */
  readonly key: Uint8Array;
  /** False: the store must be there already. */
  readonly create?: boolean;
}

/**
 * Opens the store, brings it to the newest layout and checks that it can be read.
 * Throws `Failure`: `profile-damaged` (also for a wrong key), `profile-newer`, `profile-in-use`, `not-writable`, `disk-full`.
 */
export function openStore(location: StoreLocation, migrations: readonly Migration[] = allMigrations): Store {
  const { path, key, create = true } = location;
  if (key.length !== 32) throw new TypeError('the database key has 32 bytes');
  let db: Database | undefined;
  try {
    prepareStoreFile(path, create);
    db = connect(path, key);
    const version = layoutVersion(db);
    const newest = migrations.at(-1)?.version ?? 0;
    if (version > newest) throw new Failure('profile-newer');
    if (version > 0 && version < newest) {
      db.close();
      db = undefined;
      copyStore(path, version);
      db = connect(path, key);
    }
    migrate(db, migrations);
    db.prepare('SELECT count(*) FROM meta').get([]);
    return storeOf(db);
  } catch (error) {
    db?.close();
    throw storeFailure(error);
  }
}

function connect(path: string, key: Uint8Array): Database {
  const db = new Database(path);
  try {
    // `exec`, because a prepared statement would be kept with the key in its text.
    db.exec(`PRAGMA cipher_log_level = NONE; PRAGMA key = "x'${Buffer.from(key).toString('hex')}'"`);
    // Exclusive before the first read: the lock then lasts until the store is closed, and no -shm file is made.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    // Without recursive triggers a REPLACE would slip past those that forbid a DELETE.
    db.exec('PRAGMA recursive_triggers = ON');
    db.exec(
      'PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -49152; PRAGMA wal_autocheckpoint = 4000',
    );
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function layoutVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function migrate(db: Database, migrations: readonly Migration[]): void {
  const version = layoutVersion(db);
  const missing = migrations.filter((migration) => migration.version > version);
  if (missing.length === 0) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of missing) db.exec(`${migration.sql}; PRAGMA user_version = ${migration.version}`);
    db.exec('COMMIT');
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

function storeOf(db: Database): Store {
  const statements = new Map<string, Statement>();
  // Not the driver's own cache: it makes a new key of the whole text at every call.
  const statement = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const prepared = db.prepare(sql, { persistent: true });
    statements.set(sql, prepared);
    return prepared;
  };
  let inside = false;
  let failed = false;
  // No savepoints: each would make FTS5 write out the words it gathers, and saving a batch ten times slower.
  const inner = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const transaction = <T>(work: () => T): T => {
    if (inside) return inner(work);
    inside = true;
    failed = false;
    try {
      statement('BEGIN IMMEDIATE').run([]);
      const result = work();
      if (result instanceof Promise) throw new TypeError('a transaction is synchronous');
      if (failed) throw new Error('a transaction inside this one failed: its part cannot be undone alone');
      statement('COMMIT').run([]);
      return result;
    } catch (error) {
      rollBack(db);
      throw storeFailure(error);
    } finally {
      inside = false;
    }
  };
  const intake = <T>(work: () => T): T => {
    if (inside) return transaction(work);
    db.exec('PRAGMA synchronous = NORMAL');
    try {
      return transaction(work);
    } finally {
      db.exec('PRAGMA synchronous = FULL');
    }
  };
  return { db, statement, transaction, intake, close: () => db.close() };
}

/** SQLite ends the transaction itself on a full disk; there is nothing left to roll back then. */
function rollBack(db: Database): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // The error that led here says more.
  }
}
