import { expect, test } from 'vitest';
import { createJobs } from '../../main/engine/jobs.ts';
import type { JobProgress } from '../../shared/domain/job.ts';

function jobsWithGate() {
  const told: JobProgress[] = [];
  const jobs = createJobs({ now: () => new Date(), timeZone: 'UTC' }, (progress) => told.push(progress));
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { jobs, told, open: () => open(), gate };
}

test('ten clicks while one sync runs are one more sync, not ten', async () => {
  const { jobs, open, gate } = jobsWithGate();
  let runs = 0;
  const run = async () => {
    runs += 1;
    await gate;
  };
  const first = jobs.start('sync', run, 'null');
  await new Promise((resolve) => setImmediate(resolve));
  const clicks = Array.from({ length: 10 }, () => jobs.start('sync', run, 'null').jobId);
  expect(new Set(clicks).size).toBe(1);
  expect(clicks[0]).not.toBe(first.jobId);
  open();
  expect(await jobs.finished(clicks[0] ?? '')).toMatchObject({ state: 'done' });
  expect(runs).toBe(2);
});

test('another account, another kind of work, and one that was cancelled are jobs of their own', async () => {
  const { jobs, open, gate } = jobsWithGate();
  jobs.start('import', () => gate);
  await new Promise((resolve) => setImmediate(resolve));
  const work = () => Promise.resolve();
  const one = jobs.start('sync', work, '"thuis"').jobId;
  expect(jobs.start('sync', work, '"werk"').jobId).not.toBe(one);
  expect(jobs.start('review', work, '"thuis"').jobId).not.toBe(one);
  expect(jobs.start('import', work).jobId).not.toBe(jobs.start('import', work).jobId);
  void jobs.cancel(one);
  const again = jobs.start('sync', work, '"thuis"').jobId;
  expect(again).not.toBe(one);
  open();
  expect(await jobs.finished(one)).toMatchObject({ state: 'cancelled' });
  expect(await jobs.finished(again)).toMatchObject({ state: 'done' });
});

test('a job that ended long ago is forgotten with its report', async () => {
  const { jobs } = jobsWithGate();
  const ids = Array.from({ length: 100 }, () => jobs.start('import', () => Promise.resolve()).jobId);
  expect(await jobs.finished(ids.at(-1) ?? '')).toMatchObject({ state: 'done' });
  expect(() => jobs.finished(ids[0] ?? '')).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(await jobs.finished(ids[90] ?? '')).toMatchObject({ state: 'done' });
});
