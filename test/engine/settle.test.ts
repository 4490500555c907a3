import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../../main/engine/engine.ts';
import { passphrase } from '../support/open-engine.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const identity = {
  names: ['Noor de Vries'],
  addresses: ['noor@devries.example'],
  profiles: [],
  postalAddress: '',
  city: 'Zwolle',
  openToWork: [],
};
const ownMail = {
  id: 'own1@devries.example',
  from: 'Noor <noor@devries.example>',
  to: 'sanne@talentvonk.example',
  subject: 'vraag',
  text: 'Dag Sanne, ik zoek een nieuwe baan, kun je mij bellen?',
  date: 'Mon, 01 Dec 2025 10:00:00 +0100',
};

describe('what kept messages still owe', () => {
  let folder: string;
  let engine: Engine;
  /** Called after a batch was kept, before what it owes is done. */
  let onBatch: (() => void) | null = null;

  const open = () =>
    createEngine({
      profileFolder: folder,
      keychain: null,
      clock: { now: () => new Date('2026-03-05T12:00:00Z'), timeZone: 'Europe/Amsterdam' },
      emit: ({ name }) => {
        if (name === 'inbox.changed') onBatch?.();
      },
      log: () => undefined,
    });
  const importMail = async (mail: Parameters<typeof writeMail>[2]) => {
    const from = mkdtempSync(join(tmpdir(), 'verzet-mail-'));
    writeMail(from, '1.eml', mail);
    const { jobId } = await engine.handlers['import.start']({ paths: [from] });
    return { jobId, finished: engine.jobs.finished(jobId) };
  };
  const rows = async () =>
    (await engine.handlers['inbox.list']({ view: 'all', query: '', label: null, offset: 0, limit: 9 })).rows;
  const bandOf = async (address: string) => (await rows()).find((row) => row.from.address === address)?.band;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verzet-engine-'));
    onBatch = null;
    engine = open();
    await engine.handlers['profile.create']({ passphrase });
  });

  afterEach(async () => {
    onBatch = null;
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const recruiter = 'sanne@talentvonk.example';

  test('an import that dies after its first batch is gone on with at the next opening', async () => {
    await engine.handlers['identity.save'](identity);
    await (
      await importMail(recruiterMail)
    ).finished;
    expect(await bandOf(recruiter)).toBe('flagged');
    onBatch = () => {
      throw new Error('ended here');
    };
    expect((await (await importMail(ownMail)).finished).state).toBe('failed');
    onBatch = null;
    // What still waits to be judged is searched with the rest.
    const search = { view: 'all', query: 'leaseauto', label: null, offset: 0, limit: 9 } as const;
    expect((await engine.handlers['inbox.list'](search)).rows).toMatchObject([{ from: { address: recruiter } }]);
    await engine.close();
    engine = open();
    await engine.handlers['profile.unlock']({ passphrase });
    await expect.poll(() => bandOf(recruiter)).not.toBe('flagged');
  });

  test('after a cancel the sender whom the person wrote to is protected all the same', async () => {
    await engine.handlers['identity.save'](identity);
    await (
      await importMail(recruiterMail)
    ).finished;
    const second = await importMail(ownMail);
    onBatch = () => {
      onBatch = null;
      void engine.handlers['job.cancel']({ jobId: second.jobId });
    };
    expect((await second.finished).state).toBe('cancelled');
    await expect.poll(() => bandOf(recruiter)).not.toBe('flagged');
  });

  test('an account added after an import makes its mail the own mail', async () => {
    await (
      await importMail(recruiterMail)
    ).finished;
    await (
      await importMail(ownMail)
    ).finished;
    await engine.handlers['account.add']({
      name: 'a',
      address: 'noor@devries.example',
      user: 'noor',
      password: 'x',
      incoming: { host: '127.0.0.1', port: 1, security: 'plain-loopback' },
      outgoing: null,
    });
    await expect.poll(() => bandOf(recruiter)).not.toBe('flagged');
    // The person's own mail is in no list of what came in.
    expect((await rows()).map(({ from }) => from.address)).toEqual([recruiter]);
  });

  test('an identity saved unchanged still mends a direction that does not fit it', async () => {
    await (
      await importMail(ownMail)
    ).finished;
    await engine.handlers['identity.save'](identity);
    await engine.handlers['identity.save'](identity);
    expect(await rows()).toEqual([]);
  });
});
