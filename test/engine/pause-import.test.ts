import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

let opened: OpenedEngine;
let folder: string;
beforeEach(async () => {
  opened = await openEngine({ on: '2026-03-02' });
  folder = mkdtempSync(join(tmpdir(), 'verzet-pause-'));
  for (let number = 1; number <= 60; number += 1)
    writeMail(folder, `${number}.eml`, { ...recruiterMail, id: `${number}@x.example`, text: `Bericht ${number}.` });
});
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const settled = (work: Promise<unknown>) => Promise.race([work.then(() => true), wait(400).then(() => false)]);

test('an import stands still when asked, goes on when asked, and tells which messages it read', async () => {
  const { handlers, jobs } = opened.engine;
  const { jobId } = await handlers['import.start']({ paths: [folder, '/nowhere/at-all'] });
  await handlers['job.pause']({ jobId, paused: true });
  const finished = jobs.finished(jobId);
  expect(await settled(finished)).toBe(false);
  const told = opened.events.flatMap((event) => (event.name === 'job.progress' ? [event.payload] : []));
  expect(told.at(-1)).toMatchObject({ state: 'running', paused: true });
  await handlers['job.pause']({ jobId, paused: false });
  const { state, importReport } = await finished;
  expect([state, importReport?.imported, importReport?.newIds.length]).toEqual(['done', 60, 60]);
  const rows = await handlers['inbox.rows']({ ids: importReport?.newIds.slice(0, 3) ?? [] });
  expect(rows.map(({ id }) => id)).toEqual(importReport?.newIds.slice(0, 3));
  expect(await handlers['import.skippedPath']({ jobId, index: 0 })).toEqual({ path: '/nowhere/at-all' });
  await expect(handlers['import.skippedPath']({ jobId, index: 1 })).rejects.toMatchObject({ code: 'not-found' });

  const again = await opened.finished(handlers['import.start']({ paths: [folder] }));
  expect(again.importReport).toMatchObject({ imported: 0, duplicates: 60, newIds: [] });
  expect(again.importReport?.knownIds).toHaveLength(60);
});

test('a paused import can be stopped; the report comes, and the next one goes through', async () => {
  const { handlers, jobs } = opened.engine;
  const { jobId } = await handlers['import.start']({ paths: [folder] });
  await handlers['job.pause']({ jobId, paused: true });
  await wait(50);
  await handlers['job.cancel']({ jobId });
  const { state, importReport } = await jobs.finished(jobId);
  expect([state, importReport?.cancelled]).toEqual(['cancelled', true]);
  const next = await opened.finished(handlers['import.start']({ paths: [folder] }));
  expect((next.importReport?.imported ?? 0) + (importReport?.imported ?? 0)).toBe(60);
});
