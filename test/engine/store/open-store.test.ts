import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../main/engine/store/open-store.ts';
import { count, run } from '../../../main/engine/store/statements.ts';
import { removeStore } from '../../../main/engine/store/store-files.ts';
import { save } from './invented-message.ts';
import { databaseKey as key, temporaryFolder, temporaryStore } from './temporary-store.ts';

const newPath = (): string => join(temporaryFolder(), 'verzet.db');
const put = `INSERT INTO meta (name, value) VALUES ('a', ?)`;
const countMeta = 'SELECT count(*) FROM meta';

/** Runs a script beside this process, with the driver as `Database` and the key set on `db`. */
async function besides(path: string, script: string) {
  const opened = `
    import { Database } from '@signalapp/sqlcipher';
    const db = new Database(${JSON.stringify(path)});
    db.exec("PRAGMA cipher_log_level = NONE; PRAGMA key = \\"x'${Buffer.from(key).toString('hex')}'\\"");
    ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', opened], {
    cwd: process.cwd(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
}

describe('an encrypted store', () => {
  test('holds ciphertext only, from the first byte', () => {
    const path = newPath();
    const store = openStore({ path, key });
    save(store, { subject: 'Geheim onderwerp' });
    const bytes = ['', '-wal'].map((suffix) => readFileSync(`${path}${suffix}`));
    store.close();
    for (const file of [...bytes, readFileSync(path)]) {
      expect(file.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
      expect(file.includes('Geheim onderwerp')).toBe(false);
      expect(file.includes('CREATE TABLE')).toBe(false);
    }
  });

  test('keeps what was written, and leaves no log beside it when closed', () => {
    const path = newPath();
    const store = openStore({ path, key });
    run(store, put, ['kept']);
    store.close();
    expect(readdirSync(join(path, '..'))).toEqual(['verzet.db']);
    const again = openStore({ path, key, create: false });
    expect(count(again, countMeta)).toBe(1);
    again.close();
  });

  test('is readable by its owner only', () => {
    const path = newPath();
    openStore({ path, key }).close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('has the settings that keep it whole', () => {
    const { db } = temporaryStore();
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('temp_store', { simple: true })).toBe(2);
  });

  test('refuses a key of another length', () => {
    expect(() => openStore({ path: newPath(), key: key.subarray(1) })).toThrow(TypeError);
  });
});

describe('a store that cannot be opened', () => {
  const failing = (work: () => unknown, code: string) =>
    expect(work).toThrow(expect.objectContaining({ name: 'Failure', code }));

  test('wrong key: profile-damaged', () => {
    const path = newPath();
    openStore({ path, key }).close();
    failing(() => openStore({ path, key: key.toReversed() }), 'profile-damaged');
  });

  test('another file: profile-damaged', () => {
    const path = newPath();
    writeFileSync(path, 'this is a letter, not a database. '.repeat(500));
    failing(() => openStore({ path, key }), 'profile-damaged');
  });

  test('emptied or gone while it should be there: profile-damaged, and nothing is made in its place', () => {
    const path = newPath();
    failing(() => openStore({ path, key, create: false }), 'profile-damaged');
    expect(readdirSync(join(path, '..'))).toEqual([]);
    writeFileSync(path, '');
    failing(() => openStore({ path, key, create: false }), 'profile-damaged');
  });

  test('a page changed on disk: profile-damaged when it is read', () => {
    const path = newPath();
    const store = openStore({ path, key });
    for (let index = 0; index < 50; index += 1) save(store, { text: `${index} `.repeat(2000) });
    store.close();
    const bytes = readFileSync(path);
    for (let page = 100; page < bytes.length / 4096; page += 10)
      bytes[page * 4096 + 50] = 255 - (bytes[page * 4096 + 50] ?? 0);
    writeFileSync(path, bytes);
    failing(() => {
      const damaged = openStore({ path, key });
      onTestFinished(() => damaged.close());
      count(damaged, 'SELECT sum(length(text)) FROM message_content');
      count(damaged, 'SELECT sum(length(bytes)) FROM source');
    }, 'profile-damaged');
  });

  test('no such folder, or a folder in its place: not-writable', () => {
    failing(() => openStore({ path: join(temporaryFolder(), 'none', 'verzet.db'), key }), 'not-writable');
    const path = newPath();
    mkdirSync(path);
    failing(() => openStore({ path, key }), 'not-writable');
  });

  test('layout of a newer app: profile-newer', () => {
    const path = newPath();
    const store = openStore({ path, key });
    store.db.exec('PRAGMA user_version = 9999');
    store.close();
    failing(() => openStore({ path, key }), 'profile-newer');
  });

  test('held by another process: profile-in-use, and free again once that one ends', async () => {
    const path = newPath();
    openStore({ path, key }).close();
    const held = `db.exec('PRAGMA locking_mode = EXCLUSIVE'); db.exec('PRAGMA journal_mode = WAL');
      db.prepare('SELECT count(*) FROM meta').get([]); console.log('held'); process.stdin.resume();`;
    const { child, said } = await besides(path, held);
    expect(said).toBe('held');
    failing(() => openStore({ path, key }), 'profile-in-use');
    child.kill('SIGKILL');
    await once(child, 'exit');
    openStore({ path, key }).close();
  });

  test('held by this process: another one cannot read it, nor can it be opened here twice', async () => {
    const path = newPath();
    const store = openStore({ path, key });
    onTestFinished(() => store.close());
    const read = `try { db.prepare('SELECT count(*) FROM meta').get([]); console.log('read'); } catch (error) { console.log(error.code); }`;
    expect((await besides(path, read)).said).toBe('SQLITE_BUSY');
    failing(() => openStore({ path, key }), 'profile-in-use');
  });
});

test('what was saved survives a crash: the log beside the database is taken in', () => {
  const path = newPath();
  const store = openStore({ path, key });
  onTestFinished(() => store.close());
  save(store);
  const crashed = newPath();
  for (const suffix of ['', '-wal']) copyFileSync(`${path}${suffix}`, `${crashed}${suffix}`);
  const again = openStore({ path: crashed, key, create: false });
  expect(count(again, 'SELECT count(*) FROM message')).toBe(1);
  again.close();
});

describe('a transaction', () => {
  test('is undone as a whole when it throws', () => {
    const store = temporaryStore();
    expect(() =>
      store.transaction(() => {
        run(store, put, ['half']);
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(count(store, countMeta)).toBe(0);
  });

  test('fails with the one inside it, even when that error is caught', () => {
    const store = temporaryStore();
    const work = () =>
      store.transaction(() => {
        run(store, put, ['outer']);
        try {
          store.transaction(() => {
            throw new Error('inner');
          });
        } catch {
          // Swallowed on purpose.
        }
      });
    expect(work).toThrow('inside this one failed');
    expect(count(store, countMeta)).toBe(0);
    store.transaction(() => run(store, put, ['later']));
    expect(count(store, countMeta)).toBe(1);
  });

  test('refuses work that would go on after it', () => {
    const store = temporaryStore();
    expect(() => store.transaction(() => Promise.resolve())).toThrow('synchronous');
  });

  test('on a full disk: disk-full, nothing half-stored, and usable again afterwards', () => {
    const store = temporaryStore();
    const pages = Number(store.db.pragma('page_count', { simple: true }));
    store.db.exec(`PRAGMA max_page_count = ${pages + 20}`);
    expect(() =>
      store.transaction(() => {
        for (let index = 0; index < 200; index += 1) save(store, { text: 'vol '.repeat(2000) });
      }),
    ).toThrow(expect.objectContaining({ code: 'disk-full' }));
    expect(count(store, 'SELECT count(*) FROM message')).toBe(0);
    store.db.exec('PRAGMA max_page_count = 100000');
    save(store);
    expect(count(store, 'SELECT count(*) FROM message')).toBe(1);
  });
});

test('removing a store leaves nothing of it', () => {
  const path = newPath();
  const store = openStore({ path, key });
  save(store);
  store.close();
  mkdirSync(join(path, '..', 'copies'));
  writeFileSync(join(path, '..', 'copies', 'verzet.db.version-1'), 'a copy');
  removeStore(path);
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('what came in is written through to the disk again after an intake, also one that failed', () => {
  const store = openStore({ path: newPath(), key });
  const synchronous = () => Number(store.db.pragma('synchronous', { simple: true }));
  store.intake(() => save(store));
  const failing = () =>
    store.intake(() => {
      save(store, { text: 'half' });
      throw new Error('no further');
    });
  expect(failing).toThrow('no further');
  expect([synchronous(), count(store, 'SELECT count(*) FROM message')]).toEqual([2, 1]);
  store.close();
});
