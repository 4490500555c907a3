import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { init } from '../../../main/engine/store/migrations/0001-init.ts';
import { marks } from '../../../main/engine/store/migrations/0004-marks.ts';
import { aliases } from '../../../main/engine/store/migrations/0005-aliases.ts';
import { organisationBook } from '../../../main/engine/store/migrations/0006-organisation-book.ts';
import { senderNames } from '../../../main/engine/store/migrations/0008-sender-names.ts';
import { eventFiles } from '../../../main/engine/store/migrations/0010-event-files.ts';
import { learnedVerdicts } from '../../../main/engine/store/migrations/0011-learned-verdicts.ts';
import { migrations } from '../../../main/engine/store/migrations/index.ts';
import { listAliases } from '../../../main/engine/store/aliases.ts';
import { listMarks } from '../../../main/engine/store/marks.ts';
import { openStore } from '../../../main/engine/store/open-store.ts';
import { all, count, run } from '../../../main/engine/store/statements.ts';
import { databaseKey as key, temporaryFolder } from './temporary-store.ts';

const rename = { version: 2, sql: 'ALTER TABLE meta RENAME COLUMN value TO content' };
const learnedAt2 = { ...learnedVerdicts, version: 2 };
const broken = { version: 2, sql: 'CREATE TABLE extra (id INTEGER); INSERT INTO nowhere VALUES (1)' };

describe('migrations', () => {
  test('are numbered without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  test('0001 makes the first layout', () => {
    const store = openStore({ path: join(temporaryFolder(), 'verzet.db'), key }, [init]);
    const tables = all<{ name: string }>(
      store,
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'message_words%' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    ).map(({ name }) => name);
    expect(tables).toEqual([
      'account',
      'application',
      'archive_owner',
      'case_event',
      'case_file',
      'connection',
      'correction',
      'decision',
      'identity',
      'invitation',
      'letter',
      'mailbox_cursor',
      'message',
      'message_content',
      'meta',
      'organisation',
      'organisation_domain',
      'owed',
      'place',
      'recipient',
      'reply',
      'sending',
      'source',
      'standing',
      'verdict',
    ]);
    expect(store.db.pragma('user_version', { simple: true })).toBe(1);
    expect(store.db.pragma('foreign_key_check')).toEqual([]);
    store.close();
  });

  test('0004 gives people a rule of their own, and keeps the rules of organisations', () => {
    const path = join(temporaryFolder(), 'verzet.db');
    const before = openStore({ path, key }, migrations.slice(0, marks.version - 1));
    run(
      before,
      `INSERT INTO organisation (name, name_key, country, marked) VALUES ('Talentvonk', 'talentvonk', 'NL', 'blocked')`,
    );
    before.close();
    const after = openStore({ path, key }, migrations);
    expect(listMarks(after)).toMatchObject([{ name: 'Talentvonk', marked: 'blocked', madeAt: null }]);
    expect(count(after, 'SELECT count(*) FROM person_mark')).toBe(0);
    after.close();
  });

  test('0005 makes room for the addresses that were given to one party', () => {
    const path = join(temporaryFolder(), 'verzet.db');
    openStore({ path, key }, migrations.slice(0, aliases.version - 1)).close();
    const after = openStore({ path, key }, migrations.slice(0, aliases.version));
    expect(listAliases(after)).toEqual([]);
    after.close();
  });

  test('0006 lets a case keep the name that its organisation had', () => {
    const path = join(temporaryFolder(), 'verzet.db');
    const before = openStore({ path, key }, migrations.slice(0, organisationBook.version - 1));
    run(before, `INSERT INTO organisation (id, name, name_key, country) VALUES (7, 'Talentvonk', 'talentvonk', 'NL')`);
    run(
      before,
      `INSERT INTO message (id, channel, text_hash, source_kind, source_hash, direction, from_name, person_key, subject, snippet)
       VALUES (3, 'email', '', 'eml', '', 'incoming', '', '', '', '')`,
    );
    run(
      before,
      `INSERT INTO case_file (reference, organisation_id, message_id) VALUES ('VZ-1', 7, 3), ('VZ-2', NULL, 3)`,
    );
    before.close();
    const after = openStore({ path, key }, migrations.slice(0, organisationBook.version));
    run(after, `UPDATE organisation SET name = 'Anders'`);
    expect(all(after, 'SELECT reference, organisation_name AS name FROM case_file ORDER BY id')).toEqual([
      { reference: 'VZ-1', name: 'Talentvonk' },
      { reference: 'VZ-2', name: null },
    ]);
    expect(after.db.pragma('foreign_key_check')).toEqual([]);
    after.close();
  });

  test('0008: everybody of a name was looked for in the whole table', () => {
    const store = openStore(
      { path: join(temporaryFolder(), 'verzet.db'), key },
      migrations.slice(0, senderNames.version),
    );
    const plan = all<{ detail: string }>(store, `EXPLAIN QUERY PLAN SELECT id FROM message WHERE from_name = 'Bram'`);
    expect(plan.map(({ detail }) => detail).join('\n')).toContain('message_from_name');
    store.close();
  });

  test('0010 keeps files with an event, each once in its place', () => {
    const store = openStore(
      { path: join(temporaryFolder(), 'verzet.db'), key },
      migrations.slice(0, eventFiles.version),
    );
    const plan = all<{ name: string }>(
      store,
      `SELECT name FROM pragma_table_info('event_file') WHERE pk > 0 ORDER BY pk`,
    );
    expect(plan.map(({ name }) => name)).toEqual(['event_id', 'position']);
    expect(() =>
      run(store, `INSERT INTO event_file VALUES (1, 0, 'antwoord.pdf', 'application/pdf', '', x'25')`),
    ).toThrow('FOREIGN KEY');
    store.close();
  });

  test('0011 finds the verdicts again that came out otherwise for what the person taught, without reading all', () => {
    const store = openStore({ path: join(temporaryFolder(), 'verzet.db'), key }, [init, learnedAt2]);
    const [plan] = all<{ detail: string }>(
      store,
      `EXPLAIN QUERY PLAN SELECT message_id AS id FROM verdict WHERE instr(reasons, '"code":"learned"') > 0`,
    );
    expect(plan?.detail).toContain('verdict_learned');
    store.close();
  });

  test('run once, keep what is there, and leave a copy of the store before them', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'verzet.db');
    const first = openStore({ path, key }, [init]);
    run(first, `INSERT INTO meta (name, value) VALUES ('kept', 'yes')`);
    first.close();
    expect(existsSync(join(folder, 'copies'))).toBe(false);

    const second = openStore({ path, key }, [init, rename]);
    expect(all(second, 'SELECT content FROM meta')).toEqual([{ content: 'yes' }]);
    second.close();
    openStore({ path, key }, [init, rename]).close();
    expect(readdirSync(join(folder, 'copies'))).toEqual(['verzet.db.version-1']);

    const copy = openStore({ path: join(folder, 'copies', 'verzet.db.version-1'), key }, [init]);
    expect(all(copy, 'SELECT value FROM meta')).toEqual([{ value: 'yes' }]);
    copy.close();
  });

  test('that fail leave the store as it was', () => {
    const path = join(temporaryFolder(), 'verzet.db');
    openStore({ path, key }, [init]).close();
    expect(() => openStore({ path, key }, [init, broken])).toThrow('nowhere');
    const store = openStore({ path, key }, [init]);
    expect(store.db.pragma('user_version', { simple: true })).toBe(1);
    expect(count(store, `SELECT count(*) FROM sqlite_schema WHERE name = 'extra'`)).toBe(0);
    store.close();
  });
});
