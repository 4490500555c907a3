import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseBench } from '../support/case-bench.ts';

const { call, opened, sentCase } = caseBench();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verzet-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fact = { type: 'response-received', messageId: null, reading: 'interim', says: 'incomplete', note: '' } as const;
const pdf = Buffer.from('%PDF-1.7 what they hold');
const sha256 = createHash('sha256').update(pdf).digest('hex');

async function answered() {
  const { id } = await sentCase();
  opened().travel('2026-03-20');
  const path = join(folder, 'overzicht <1>.pdf');
  writeFileSync(path, pdf);
  const view = await call()['case.keepFact']({ id, on: '2026-03-20', fact, paths: [path] });
  return { id, view, eventId: view.events.at(-1)?.id ?? 0 };
}

test('a file recorded with an answer is kept byte for byte with its hash, and can be saved again', async () => {
  const { view, eventId } = await answered();
  expect(view.files).toEqual([{ eventId, index: 0, name: 'overzicht <1>.pdf', size: pdf.length, sha256 }]);
  const { name, bytes } = await call()['case.file']({ eventId, index: 0 });
  expect(name).toBe('overzicht <1>.pdf');
  expect(Buffer.from(bytes)).toEqual(pdf);
  expect(() => call()['case.file']({ eventId, index: 1 })).toThrow('not-found');
});

test('the evidence holds it under a name that any system bears, with its hash on the sheet; withdrawn, it stays out', async () => {
  const { id, eventId } = await answered();
  const exported = async (name: string) => {
    const target = join(folder, name);
    await opened().finished(call()['export.start']({ folder: target, caseId: id }));
    return target;
  };
  const out = await exported('out');
  expect(readdirSync(join(out, 'recorded'))).toEqual([`${eventId}-1-overzicht -1-.pdf`]);
  expect(readFileSync(join(out, 'recorded', `${eventId}-1-overzicht -1-.pdf`))).toEqual(pdf);
  expect(readFileSync(join(out, 'overview.txt'), 'utf8')).toContain(`overzicht <1>.pdf  SHA-256 ${sha256}`);
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toContain(sha256);
  await call()['case.withdraw']({ id, eventId });
  expect(readdirSync(await exported('again'))).not.toContain('recorded');
});

test('a file that is gone, or too large, leaves nothing recorded', async () => {
  const { id } = await sentCase();
  const before = (await call()['case.get']({ id })).events.length;
  const keep = (path: string) => call()['case.keepFact']({ id, on: '2026-03-05', fact, paths: [path] });
  await expect(keep(join(folder, 'weg.pdf'))).rejects.toThrow('not-found');
  const large = join(folder, 'groot.zip');
  writeFileSync(large, '');
  truncateSync(large, 100_000_001);
  await expect(keep(large)).rejects.toThrow('case-files-too-large');
  expect((await call()['case.get']({ id })).events).toHaveLength(before);
});
