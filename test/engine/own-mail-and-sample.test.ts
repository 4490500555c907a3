import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenedEngine, openEngine } from '../support/open-engine.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

let folder = '';
let opened: OpenedEngine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verzet-sample-'));
  opened = await openEngine({ on: '2026-03-02', folder, create: false });
  await opened.finished(opened.engine.handlers['sample.open']());
}, 60_000);
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const all = { view: 'all', query: '', label: null, offset: 0, limit: 1 } as const;

test('own files and an own account do not go into the sample, which is deleted whole', async () => {
  const { handlers } = opened.engine;
  const { total } = await handlers['inbox.list'](all);
  const file = writeMail(folder, 'own.eml', recruiterMail);
  expect(() => handlers['import.start']({ paths: [file] })).toThrow('sample-open');
  const server = { host: '127.0.0.1', port: 1, security: 'plain-loopback' } as const;
  await expect(
    handlers['account.add']({
      name: 'noor',
      address: 'noor@devries.example',
      user: 'noor',
      password: 'geheim',
      incoming: server,
      outgoing: null,
    }),
  ).rejects.toThrow('sample-open');
  expect((await handlers['inbox.list'](all)).total).toBe(total);
  expect(await handlers['account.list']()).toEqual([]);
});
