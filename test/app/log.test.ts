import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLog } from '../../main/app/log.ts';

function logIn() {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'logs', 'verzet.log');
  return { folder, file, log: createLog(file, () => new Date('2026-03-05T12:00:00Z')) };
}

const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

test('a line is JSON and keeps its time, code, names and numbers: a log of masks alone tells nothing', () => {
  const { file, log } = logIn();
  log('ipc-failed', { name: 'case.confirmController', failure: 'internal', error: 'TypeError' });
  log('engine-exit', { exitCode: 139 });
  log('ipc-refused-sender');
  const at = '2026-03-05T12:00:00.000Z';
  expect(lines(file)).toEqual([
    { at, code: 'ipc-failed', name: 'case.confirmController', failure: 'internal', error: 'TypeError' },
    { at, code: 'engine-exit', exitCode: 139 },
    { at, code: 'ipc-refused-sender' },
  ]);
});

test('what slips into a detail is masked, and its line still parses', () => {
  const { file, log } = logIn();
  const detail =
    'case.open TypeError at send (file:///home/jan/verzet/index.js:12:3) for sanne@talentvonk.example "Dag Noor"';
  log('engine-failed', { detail });
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(/jan|sanne|talentvonk|Noor/);
  expect(lines(file)).toMatchObject([{ code: 'engine-failed', detail: expect.stringContaining('index.js:12:3') }]);
});

test('after everything was erased, the log goes on', () => {
  const { folder, file, log } = logIn();
  log('before');
  rmSync(join(folder, 'logs'), { recursive: true });
  log('after');
  expect(existsSync(file)).toBe(true);
  expect(lines(file)).toMatchObject([{ code: 'after' }]);
});
