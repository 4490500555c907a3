import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const project = join(import.meta.dirname, '..', '..');

test('npm start without a display goes through the main job and leaves pictures and letters', async () => {
  const { stdout } = await run(process.execPath, [join(project, 'scripts', 'demo.mjs')]);
  expect(stdout).toMatch(/^Flagged as unsolicited: [1-9]\d* of \d+ messages/m);
  expect(stdout).toMatch(/^Case VZ-\w{6} against .+: sent [\d-]{10}, received [\d-]{10} .*, answer due [\d-]{10}$/m);
  const made = [...stdout.matchAll(/^sample-output\/(.+)$/gm)].map((match) => match[1] ?? '');
  expect(made).toHaveLength(8);
  for (const name of made) {
    const start = readFileSync(join(project, 'sample-output', name))
      .subarray(0, 4)
      .toString('latin1');
    expect([name, start]).toEqual([name, name.endsWith('.pdf') ? '%PDF' : '\u0089PNG']);
  }
});
