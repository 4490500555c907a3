import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExportFolder } from '../../main/engine/export-folder.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';
import { temporaryFolder } from './store/temporary-store.ts';

let opened: OpenedEngine;
beforeEach(async () => {
  opened = await openEngine({ on: '2026-03-05' });
});
afterEach(() => opened.close());

const call = () => opened.engine.handlers;
const controller = {
  name: 'Talentvonk B.V.',
  email: 'privacy@talentvonk.example',
  postalAddress: null,
  country: 'NL',
} as const;

async function caseWithLetter() {
  const mail = temporaryFolder();
  writeMail(mail, '1.eml', recruiterMail);
  await opened.finished(call()['import.start']({ paths: [mail] }));
  const { rows } = await call()['inbox.list']({ view: 'flagged', query: '', label: null, offset: 0, limit: 5 });
  const { id } = await call()['case.open']({ messageId: rows[0]?.id ?? 0, kind: 'objection' });
  const { events } = await call()['case.confirmController']({ id, controller });
  const { letter } = await call()['case.writeLetter']({ id, kind: 'objection', language: 'nl', personalReason: '' });
  return { id, letter, confirmed: events.at(-1)?.id ?? 0 };
}

async function exported() {
  const folder = join(temporaryFolder(), 'out');
  const job = await opened.finished(call()['export.start']({ folder, caseId: null }));
  expect(job).toMatchObject({ state: 'done', failure: null });
  return folder;
}

test('a letter that left is exported byte for byte, also after its addressee was withdrawn', async () => {
  const { id, letter, confirmed } = await caseWithLetter();
  await call()['letter.markHandedOver']({ id: letter.id, route: 'eml' });
  await call()['letter.confirmSent']({ id: letter.id, route: 'eml', on: '2026-03-05' });
  const { source } = await call()['letter.eml']({ id: letter.id });
  await call()['case.withdraw']({ id, eventId: confirmed });
  const letters = join(await exported(), 'cases', String(id), 'letters');
  expect(readdirSync(letters).toSorted()).toEqual([`${letter.id}-objection.eml`, `${letter.id}-objection.txt`]);
  expect(readFileSync(join(letters, `${letter.id}-objection.eml`))).toEqual(Buffer.from(source));
});

test('a draft does not pass for a letter that left: it is text, with no date of today on it', async () => {
  const { id, letter } = await caseWithLetter();
  const letters = join(await exported(), 'cases', String(id), 'letters');
  expect(readdirSync(letters)).toEqual([`${letter.id}-objection.draft.txt`]);
});

test('where a message was found is in the export too', async () => {
  await caseWithLetter();
  const [line] = readFileSync(join(await exported(), 'messages.jsonl'), 'utf8').split('\n');
  expect(JSON.parse(line ?? '')).toMatchObject({ places: [{ source: 'eml', vanished: false }], direction: 'incoming' });
});

test('a large store is not gathered in one text: each piece is on disk before the next is there', () => {
  const folder = temporaryFolder();
  const files = new ExportFolder(folder);
  const lines = files.pieces('messages.jsonl');
  for (const amount of [1, 2, 3]) {
    lines.add(`${'x'.repeat(1_000_000)}\n`);
    expect(statSync(join(folder, 'messages.jsonl')).size).toBe(amount * 1_000_001);
  }
  lines.close();
  files.seal('2026-03-05T12:00:00.000Z');
  const sum = createHash('sha256')
    .update(readFileSync(join(folder, 'messages.jsonl')))
    .digest('hex');
  expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).files).toEqual({ 'messages.jsonl': sum });
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(`${sum}  messages.jsonl\n`);
});

test('an export that stops half-way leaves nothing of itself, and nothing else is touched', async () => {
  await caseWithLetter();
  const folder = join(temporaryFolder(), 'out');
  const job = call()['export.start']({ folder, caseId: null });
  const { jobId } = await job;
  await call()['job.cancel']({ jobId });
  expect(await opened.engine.jobs.finished(jobId)).toMatchObject({ state: 'cancelled' });
  expect(existsSync(folder)).toBe(false);

  const files = new ExportFolder(folder);
  files.pieces('messages.jsonl').add('half');
  files.write('cases/1/case.json', '{}');
  writeFileSync(join(folder, 'of the person.txt'), 'put there meanwhile');
  files.discard();
  expect(readdirSync(folder)).toEqual(['of the person.txt']);
});

test('an error of our own is not blamed on the folder', async () => {
  const { id } = await caseWithLetter();
  const folder = join(temporaryFolder(), 'out');
  const missing = await opened.finished(call()['export.start']({ folder, caseId: id + 1 }));
  expect(missing).toMatchObject({ state: 'failed', failure: 'not-found' });
  expect(existsSync(folder)).toBe(false);
  const broken = new ExportFolder(folder);
  expect(() => broken.json('a.json', { amount: 1n })).toThrow(TypeError);
});
