import { once } from 'node:events';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { totalBytes } from '../../../main/engine/intake/read-paths.ts';
import { archiveFixture, ordinary, rawMail, readAll, temporaryFolder } from './intake-input.ts';
import { asEncrypted, buildZip } from './build-zip.ts';

const mail = rawMail(ordinary);
const talk = (rows: string): string =>
  `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n${rows}`;
const row = '2-a,,Noor,https://www.linkedin.com/in/noor-fictief,Jorinde,2022-05-01 14:22:10 UTC,,Hoi,INBOX\n';
const sources = async (path: string): Promise<string[]> =>
  (await readAll(path)).items.map((item) =>
    item.kind === 'message' ? item.value.source : item.kind === 'skipped' ? item.reason : item.kind,
  );

describe('the kind of a file', () => {
  test.each([
    ['mail', 'brief.txt', mail, ['eml']],
    ['mail with a mark before it', 'brief', Buffer.concat([Buffer.from('\ufeff\r\n'), mail]), ['eml']],
    ['an mbox', 'brief.eml', `From a@x.example Thu Sep 18 07:42:10 2025\n${mail.toString()}`, ['mbox']],
    ['mail with a first line that is no separator', 'brief.eml', `From me to you\n${mail.toString()}`, ['mbox']],
    ['a talk', 'export.txt', talk(row), ['facts', 'linkedin-messages']],
    ['an archive', 'download', buildZip({ 'messages.csv': talk(row) }), ['facts', 'linkedin-messages']],
    ['nothing', 'leeg.eml', '', ['empty']],
    ['a text', 'lees.txt', 'Geachte heer,', ['unknown-kind']],
    ['a text called mail', 'lees.eml', 'Geachte heer,', ['not-a-message']],
    ['a table of something else', 'prijzen.csv', 'Artikel,Prijs\nFiets,3\n', ['no-header-found']],
    ['a picture', 'foto.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), ['unknown-kind']],
    ['a text called zip', 'archief.zip', 'geen zip', ['broken-zip']],
  ])('is told from its content: %s', async (_name, name, content, expected) => {
    await using folder = await temporaryFolder();
    expect(await sources(await folder.write(name, content))).toEqual(expected);
  });

  test.each([
    'guide_messages.csv',
    'learning_coach_messages.csv',
    'learning_role_play_messages.csv',
    'coach_messages.csv',
    'LearningCoachMessages.csv',
  ])('is not a talk with people for %s, whatever its columns', async (name) => {
    await using folder = await temporaryFolder();
    expect(await sources(await folder.write(name, talk(row)))).toEqual(['unknown-kind']);
  });
});

describe('what cannot be read', () => {
  test('is reported and does not stop the rest', async () => {
    await using folder = await temporaryFolder();
    const good = await folder.write('goed.eml', mail);
    const { items, messages } = await readAll([
      join(folder.path, 'weg.eml'),
      await folder.write('kapot.zip', 'PK\u0003\u0004rest'),
      good,
    ]);
    expect(messages).toHaveLength(1);
    expect(items.flatMap((item) => (item.kind === 'skipped' ? [item.reason] : []))).toEqual([
      'not-found',
      'broken-zip',
    ]);
  });

  test('is a mail of 30 MB, beside which another is read', async () => {
    await using folder = await temporaryFolder();
    await folder.write('groot.eml', Buffer.concat([mail, Buffer.alloc(30 * 1024 * 1024, 'x')]));
    await folder.write('klein.eml', mail);
    const { messages, skipped } = await readAll(folder.path);
    expect([messages.length, skipped]).toEqual([1, ['too-large']]);
  });

  test('is no file at all, such as a socket, which is never opened', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'geen.eml');
    const server = createServer().listen(path);
    await once(server, 'listening');
    try {
      expect((await readAll([folder.path, path])).skipped).toEqual(['unreadable', 'unreadable']);
    } finally {
      server.close();
    }
  });

  test('is a link out of the folder; a link inside it is read once', async () => {
    await using outside = await temporaryFolder();
    await using folder = await temporaryFolder();
    const secret = await outside.write('geheim.eml', mail);
    await symlink(secret, join(folder.path, 'a.eml'));
    await symlink(outside.path, join(folder.path, 'b'));
    await symlink(await folder.write('echt.eml', mail), join(folder.path, 'c.eml'));
    await symlink(folder.path, join(folder.path, 'rond'));
    const { messages, skipped } = await readAll(folder.path);
    expect([messages.length, skipped]).toEqual([1, ['unsafe-path', 'unsafe-path']]);
    expect((await readAll(join(folder.path, 'a.eml'))).messages).toHaveLength(1);
  });
});

describe('a folder', () => {
  test('may hold mail, a Maildir and archives together, at any depth', async () => {
    await using folder = await temporaryFolder();
    for (const name of ['los/diep', 'Maildir/cur', 'Maildir/new', 'Maildir/tmp', 'Maildir/.Werk/cur'])
      await mkdir(join(folder.path, name), { recursive: true });
    await folder.write('los/diep/a.eml', mail);
    await folder.write('Maildir/cur/1:2,S', mail);
    await folder.write('Maildir/cur/2:2,DS', mail);
    await folder.write('Maildir/new/3', mail);
    await folder.write('Maildir/tmp/4', mail);
    await folder.write('Maildir/.Werk/cur/5:2,', mail);
    await folder.write('Maildir/dovecot.index', 'x');
    await folder.write('.DS_Store', 'x');
    await cp(archiveFixture, join(folder.path, 'Basic_LinkedInDataExport_01-02-2026.zip'), { recursive: true });
    const { items, skipped } = await readAll(folder.path);
    const counts: Record<string, number> = {};
    for (const item of items)
      if (item.kind === 'message') counts[item.value.source] = (counts[item.value.source] ?? 0) + 1;
    expect(counts).toEqual({ eml: 1, maildir: 3, 'linkedin-messages': 24, 'linkedin-invitations': 2 });
    expect(skipped.toSorted()).toEqual(['draft', 'messages.csv row 19 draft']);
  });

  test('counts its bytes beforehand and all of them while reading, skipped ones too', async () => {
    await using folder = await temporaryFolder();
    await folder.write('a.eml', mail);
    await folder.write('b.txt', 'tekst');
    await folder.write('c.zip', buildZip({ 'messages.csv': talk(row) }));
    await folder.write('d.mbox', `From a@x.example Thu Sep 18 07:42:10 2025\n${mail.toString()}`);
    await cp(archiveFixture, join(folder.path, 'archief'), { recursive: true });
    const { bytes } = await readAll(folder.path);
    expect(bytes).toBe(await totalBytes([folder.path]));
    expect(bytes).toBeGreaterThan(12_000);
    expect(await totalBytes(['/nergens'])).toBe(0);
  });

  test('stops quietly once aborted', async () => {
    await using folder = await temporaryFolder();
    await folder.write('a.eml', mail);
    expect((await readAll(folder.path, AbortSignal.abort())).items).toEqual([]);
  });
});

describe('a zip', () => {
  const whole = async (names: readonly string[]): Promise<Record<string, Buffer>> =>
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(join(archiveFixture, name))] as const)),
    );

  test('gives what the folder gives, in a sub-folder or one zip deeper too', async () => {
    await using folder = await temporaryFolder();
    const members = await whole([
      'messages.csv',
      'Connections.csv',
      'Invitations.csv',
      'Profile.csv',
      'Email Addresses.csv',
      'Jobs/Job Seeker Preferences.csv',
    ]);
    const plain = await readAll(archiveFixture);
    const facts = plain.items.find((item) => item.kind === 'facts');
    const below = Object.fromEntries(Object.entries(members).map(([name, content]) => [`Basic/${name}`, content]));
    for (const zip of [
      buildZip(members),
      buildZip(below),
      buildZip({ 'Basic_LinkedInDataExport.zip': buildZip(members) }),
    ]) {
      const read = await readAll(await folder.write('a.zip', zip));
      expect(read.hashes).toEqual(plain.hashes);
      expect(read.items.find((item) => item.kind === 'facts')).toEqual({ ...facts, path: join(folder.path, 'a.zip') });
    }
  });

  test('opens no other file than the listed ones', async () => {
    await using folder = await temporaryFolder();
    // Would be reported as a bomb if it were opened.
    const zip = buildZip({
      'messages.csv': talk(row),
      'Logins.csv': Buffer.alloc(20 * 1024 * 1024),
      '__MACOSX/._messages.csv': 'x',
      'guide_messages.csv': talk(row),
    });
    const { messages, skipped } = await readAll(await folder.write('a.zip', zip));
    expect([messages.length, skipped]).toEqual([1, []]);
  });

  test.each([
    [
      'bomb',
      buildZip({ 'messages.csv': Buffer.alloc(20 * 1024 * 1024, 'a'), 'Connections.csv': 'First Name,Connected On\n' }),
      ['messages.csv zip-bomb'],
      1,
    ],
    [
      'path out of it',
      buildZip({ '../messages.csv': talk(row), 'Profile.csv': 'First Name,Last Name,Headline\nA,B,C\n' }),
      ['../messages.csv unsafe-path'],
      1,
    ],
    ['absolute path', buildZip({ '/etc/messages.csv': talk(row) }), ['/etc/messages.csv unsafe-path'], 0],
    ['password', asEncrypted(buildZip({ 'messages.csv': talk(row) })), ['messages.csv encrypted-entry'], 0],
    ['cut', buildZip({ 'messages.csv': talk(row.repeat(500)) }).subarray(0, 200), ['broken-zip'], 0],
    ['strange content', buildZip({ 'a.txt': 'x' }), ['unknown-kind'], 0],
    [
      'zip in zip in zip',
      buildZip({ 'a.zip': buildZip({ 'b.zip': buildZip({ 'messages.csv': talk(row) }) }) }),
      ['a.zip unknown-kind'],
      0,
    ],
    ['broken zip in it', buildZip({ 'a.zip': 'PK\u0003\u0004' }), ['a.zip broken-zip'], 0],
  ])('with a %s is refused as far as needed', async (_name, zip, reasons, facts) => {
    await using folder = await temporaryFolder();
    const { items, messages, skipped } = await readAll(await folder.write('a.zip', zip));
    expect(skipped).toEqual(reasons);
    expect(messages).toEqual([]);
    expect(items.filter(({ kind }) => kind === 'facts')).toHaveLength(facts);
  });

  test('with damaged data gives no row after the damage', async () => {
    await using folder = await temporaryFolder();
    const rows = Array.from(
      { length: 3000 },
      (_, number) => `2-a,,Noor ${(number * 7919) % 997},,Jorinde,2022-05-01 14:22:10 UTC,,Hoi ${number},INBOX\n`,
    );
    const zip = buildZip({ 'messages.csv': talk(rows.join('')) });
    zip.fill(0xff, Math.floor(zip.length / 2), Math.floor(zip.length / 2) + 200);
    const { messages, skipped } = await readAll(await folder.write('a.zip', zip));
    expect(messages.length).toBeLessThan(3000);
    expect(skipped.at(-1)).toMatch(/^messages\.csv( row \d+)? broken-zip$/);
  });

  test('with more than 5000 entries is refused', async () => {
    await using folder = await temporaryFolder();
    const many = buildZip(Object.fromEntries(Array.from({ length: 5001 }, (_, number) => [`${number}.txt`, ''])));
    expect((await readAll(await folder.write('a.zip', many))).skipped).toEqual(['zip-bomb']);
  });
});
