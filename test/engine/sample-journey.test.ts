import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';

let opened: OpenedEngine;
beforeAll(async () => {
  opened = await openEngine({ on: '2026-11-20', create: false });
}, 60_000);
afterAll(() => opened.close());

test('one call fills the sample, judged once and for all, one removes it, and the own profile is never made', async () => {
  const { engine, finished } = opened;
  expect(await engine.handlers['profile.status']()).toMatchObject({ state: 'new', exists: false });
  const job = await finished(engine.handlers['sample.open']());
  expect(job).toMatchObject({ state: 'done', failure: null });
  const page = await engine.handlers['inbox.list']({ view: 'flagged', query: '', label: null, offset: 0, limit: 100 });
  expect(page.counts.all).toBeGreaterThan(250);
  expect(page.counts.flagged).toBeGreaterThan(50);
  const standing = () => engine.handlers['review.preview']();
  const nothing = { flagged: 0, unflagged: 0, otherwise: 0, rows: [] };
  expect(await standing()).toMatchObject(nothing);
  const cases = await engine.handlers['case.list']();
  const stages = new Set(cases.map(({ state }) => state.stage));
  for (const stage of ['awaiting', 'overdue', 'to-judge', 'breached', 'closed']) expect(stages).toContain(stage);
  const [first] = page.rows;
  if (first === undefined) throw new Error('nothing is flagged');
  await engine.handlers['message.correct']({ id: first.id, label: 'other', unsolicited: false });
  await expect.poll(standing).toMatchObject(nothing);
  expect(await engine.handlers['profile.status']()).toMatchObject({ state: 'sample', exists: false });
  expect(await engine.handlers['sample.remove']()).toMatchObject({ state: 'new', exists: false });
}, 60_000);
