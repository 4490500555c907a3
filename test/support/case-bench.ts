import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openEngine, type OpenedEngine } from './open-engine.ts';
import { recruiterMail, writeMail } from './write-mail.ts';

export const controller = {
  name: 'Talentvonk B.V.',
  email: 'privacy@talentvonk.example',
  postalAddress: null,
  country: 'NL',
} as const;

/** For each test a real engine on 5 March 2026, an own name, and a folder to lay mail in. */
export function caseBench() {
  let opened: OpenedEngine;
  let folder = '';
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verzet-mail-'));
    opened = await openEngine({ on: '2026-03-05' });
    await opened.engine.handlers['identity.save']({
      names: ['Noor de Vries'],
      addresses: ['noor@devries.example'],
      profiles: [],
      postalAddress: 'Singel 1\n8011 AA Zwolle',
      city: 'Zwolle',
      openToWork: [],
    });
  });
  afterEach(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const call = () => opened.engine.handlers;
  const mail = () => folder;
  const importAll = async () => {
    const job = await opened.finished(call()['import.start']({ paths: [folder] }));
    if (job.importReport === null) throw new Error(`no report: ${job.failure ?? ''}`);
    return job.importReport;
  };
  const inbox = async (view: 'flagged' | 'unsure' | 'decided' | 'all' = 'flagged') =>
    (await call()['inbox.list']({ view, query: '', label: null, offset: 0, limit: 50 })).rows;
  const first = async () => {
    const [row] = await inbox();
    if (row === undefined) throw new Error('nothing is flagged');
    return row;
  };
  const idOf = async (subject: string) => {
    const row = (await inbox('all')).find((other) => other.subject.startsWith(subject));
    if (row === undefined) throw new Error(`no message ${subject}`);
    return row.id;
  };
  /** A case with an addressee and a letter in it. */
  const writtenCase = async (kind: 'objection' | 'access' | 'both' = 'both') => {
    writeMail(folder, '1.eml', recruiterMail);
    await importAll();
    const { id } = await call()['case.open']({ messageId: (await first()).id, kind });
    await call()['case.confirmController']({ id, controller });
    const { letter } = await call()['case.writeLetter']({ id, kind, language: 'nl', personalReason: '' });
    return { id, letter };
  };
  const sentCase = async (kind: 'objection' | 'access' | 'both' = 'both') => {
    const { id, letter } = await writtenCase(kind);
    await call()['letter.markHandedOver']({ id: letter.id, route: 'eml' });
    const view = await call()['letter.confirmSent']({ id: letter.id, route: 'eml', on: '2026-03-05' });
    return { id, letter, view };
  };
  return { opened: () => opened, call, mail, importAll, inbox, first, idOf, writtenCase, sentCase };
}
