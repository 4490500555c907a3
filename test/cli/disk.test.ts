import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasOwnDisk, runOnSmallDisk } from '../support/small-disk.ts';

const messages = 60;

/** Large by its attachment: a disk fills up by what is kept, not by what is read. */
const largeMail = (number: number): string =>
  [
    `From: Afzender <a${number}@bureau${number % 9}.example>`,
    'To: Noor de Vries <noor@devries.example>',
    `Subject: Bericht ${number}`,
    'Date: Mon, 05 Jan 2026 09:00:00 +0100',
    `Message-ID: <${number}@disk.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="grens"',
    '',
    '--grens',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Regel ${number} van het bericht.`,
    '--grens',
    'Content-Type: application/pdf; name="brochure.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    ...Array.from({ length: 3200 }, () => 'QUJD'.repeat(19)),
    '--grens--',
    '',
  ].join('\r\n');

describe.skipIf(!hasOwnDisk())('the command on a disk', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verzet-disk-mail-'));
    for (let number = 0; number < messages; number += 1)
      writeFileSync(join(folder, `${number}.eml`), largeMail(number));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const profile = ['--profile', '{disk}/profile', '--json'];
  const listed = (out: string): { total: number; subjects: number } => {
    const { total, messages: rows } = JSON.parse(out);
    return { total, subjects: new Set(rows.map(({ subject }: { subject: string }) => subject)).size };
  };

  test('that fills up in the midst of an import says so and keeps what was stored; with room again nothing misses or doubles', async () => {
    const list = ['list', '--limit', String(2 * messages), ...profile];
    const [full, halfway, again, whole] = await runOnSmallDisk(13, [
      ['import', folder, ...profile],
      { megabytes: 15 },
      list,
      { megabytes: 200 },
      ['import', folder, ...profile],
      list,
    ]);
    expect([full?.status, full?.err]).toEqual([
      1,
      expect.stringContaining('The disk is full; what was stored before is kept.'),
    ]);
    const kept = listed(halfway?.out ?? '');
    expect(kept.total).toBeGreaterThan(0);
    expect(kept.total).toBeLessThan(messages);
    expect(kept.subjects).toBe(kept.total);
    expect(JSON.parse(again?.out ?? '')).toMatchObject({
      imported: messages - kept.total,
      duplicates: kept.total,
      skipped: [],
    });
    expect(listed(whole?.out ?? '')).toEqual({ total: messages, subjects: messages });
  });

  test('that cannot be written to says so, and the profile is as it was', async () => {
    const [made, refused, listing] = await runOnSmallDisk(40, [
      ['import', join(folder, '1.eml'), ...profile],
      'read-only',
      ['import', join(folder, '2.eml'), ...profile],
      ['list', ...profile],
    ]);
    expect(made?.status).toBe(0);
    for (const { status, err } of [refused, listing].flatMap((run) => (run === undefined ? [] : [run])))
      expect([status, err]).toEqual([1, 'verzet: The folder or file cannot be written to.\n']);
  });

  test('too small for a profile leaves no half of one', async () => {
    const [refused, again] = await runOnSmallDisk(0.1, [['list', ...profile], { megabytes: 40 }, ['list', ...profile]]);
    expect([refused?.status, refused?.err]).toEqual([1, expect.stringContaining('The disk is full')]);
    expect([again?.status, again?.err]).toEqual([0, '']);
  });
});
