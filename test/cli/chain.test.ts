import { letterKinds } from '../../shared/domain/letter.ts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '../support/open-engine.ts';
import { runVerzet } from '../support/run-verzet.ts';
import { mailSource, recruiterMail, writeMail } from '../support/write-mail.ts';

let folder = '';
let profile: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verzet-cli-'));
  profile = ['--profile', join(folder, 'profile'), '--json'];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const json = async (...words: string[]) => {
  const { status, out, err } = await runVerzet([...words, ...profile]);
  expect(err).toBe('');
  expect(status).toBe(0);
  return JSON.parse(out);
};

const archive = join(import.meta.dirname, '../fixtures/linkedin');

describe('the chain, without a window', () => {
  test('from a message to a sent letter and a due date', { timeout: 120_000 }, async () => {
    writeMail(folder, 'in/1.eml', recruiterMail);
    const imported = await json('import', join(folder, 'in'), archive);
    expect(imported).toMatchObject({
      duplicates: 0,
      bySource: { eml: 1, mbox: 0, maildir: 0, 'linkedin-connections': 5 },
    });
    expect(imported.bySource['linkedin-messages']).toBeGreaterThan(20);
    expect(imported.learned).toEqual({
      names: ['Jorinde Kwakernaak'],
      addresses: ['jorinde@kwakernaak.example', 'j.kwakernaak@oudwerk.example'],
      profiles: ['in/jorinde-kwakernaak-fictief'],
    });
    const again = await json('import', join(folder, 'in'), archive);
    expect(again).toMatchObject({ imported: 0, learned: { names: [], addresses: [], profiles: [] } });

    const { messages } = await json('list', '--unsolicited', '--label', 'recruiter');
    const flagged = messages.find((message: { subject: string }) => message.subject === recruiterMail.subject);
    expect(flagged).toMatchObject({
      channel: 'email',
      from: { address: 'sanne@talentvonk.example' },
      unsolicited: true,
    });
    expect((await json('search', 'leaseauto zwolle')).total).toBeGreaterThan(0);

    const opened = await json('case', 'open', '--message', String(flagged.id), '--kind', 'both');
    expect(opened).toMatchObject({ kind: 'both', due: null, controller: null });
    const letter = (await runVerzet(['letter', 'both', '--case', String(opened.id), ...profile.slice(0, 2)])).out;
    expect(letter).toContain('artikel 21 lid 2');
    expect(letter).toContain('noor@devries.example');
    expect(letter).not.toContain('{{');

    const on = opened.openedOn;
    const words = ['case', 'record', String(opened.id), 'sent', '--on', on];
    const address = ['--privacy-address', 'privacy@talentvonk.example'];
    const confirmed = await json('case', 'confirm', String(opened.id), '--controller', 'Talentvonk B.V.', ...address);
    expect(confirmed.controller).toMatchObject({ name: 'Talentvonk B.V.', email: 'privacy@talentvonk.example' });
    const sent = await json(...words);
    expect(sent.state).toBe('awaiting');
    // Printed before anybody was confirmed as its addressee: what left is not known, and nothing is made up.
    expect(sent.events.at(-1)).toMatchObject({ event: 'letter-sent', note: expect.stringContaining('not kept') });
    const { due } = await json('deadline', '--received', on);
    expect(sent.due).toBe(due);
    const answered = await json('case', 'record', String(opened.id), 'answered', '--on', on, '--note', 'per telefoon');
    expect(answered.events.at(-1)).toMatchObject({ event: 'response-received', note: 'per telefoon' });
    expect((await json('case', 'record', String(opened.id), 'closed', '--on', on)).state).toBe('closed');
    expect((await json('case', 'list')).cases).toHaveLength(1);

    const exported = join(folder, 'export');
    await json('export', exported);
    const { files } = JSON.parse(readFileSync(join(exported, 'manifest.json'), 'utf8'));
    expect(Object.keys(files)).toContain('messages.jsonl');
    expect(readFileSync(join(exported, `messages/${flagged.id}.eml`))).toEqual(readFileSync(join(folder, 'in/1.eml')));
    await json('export', '--case', String(opened.id), join(folder, 'evidence'));
    const sums = readFileSync(join(folder, 'evidence/SHA256SUMS'), 'utf8');
    expect(sums).toContain('case.json');
    expect(sums).not.toContain('letters/');
    expect(readFileSync(join(folder, 'evidence/overview.txt'), 'utf8')).toContain('niet met Verzet geschreven');
  });
});

describe('bad input', () => {
  const fails = async (
    words: string[],
    status: number,
    sentence: RegExp,
    options: Parameters<typeof runVerzet>[1] = {},
  ) => {
    const ran = await runVerzet([...words, ...profile], options);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(ran.out).toBe('');
    expect(ran.status).toBe(status);
  };

  test('no passphrase and no terminal', () => fails(['case', 'list'], 1, /profile is locked/, { passphrase: null }));
  test('a short passphrase', () => fails(['case', 'list'], 1, /too short/, { passphrase: 'kort' }));
  test('a wrong passphrase', async () => {
    await json('case', 'list');
    await fails(['case', 'list'], 1, /not the one of this profile/, { passphrase: 'een heel ander wachtwoord' });
    await json('case', 'list');
  });
  test('an unknown command', () => fails(['lst'], 2, /no command lst/));
  test('an unknown option', () => fails(['list', '--frm', 'x'], 2, /--frm/));
  test('a date that does not exist', () => fails(['deadline', '--received', '2026-02-30'], 2, /YYYY-MM-DD/));
  test('a case that is not there', () => fails(['case', 'show', '7'], 1, /nothing with that number/));
  test('plain text to another computer', () =>
    fails(
      ['account', 'add', '--name', 'a', '--host', 'mail.example', '--port', '143', '--user', 'u', '--plain-loopback'],
      1,
      /this computer only/,
      { input: 'geheim\n' },
    ));
  test('a letter recorded as sent to nobody confirmed says to whom it counts as sent, and a wrong day keeps nothing', async () => {
    await runVerzet(['import', writeMail(folder, '1.eml', recruiterMail), ...profile]);
    const { messages } = await json('list');
    const { id, openedOn } = await json('case', 'open', '--message', String(messages[0].id), '--kind', 'objection');
    const words = ['case', 'record', String(id), 'sent', '--on'];
    expect((await runVerzet([...words, '2019-01-01', ...profile])).status).toBe(1);
    expect((await json('case', 'show', String(id))).controller).toBeNull();
    const { status, out, err } = await runVerzet([...words, openedOn, ...profile]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ state: 'awaiting' });
    expect(err).toContain('case confirm');
    expect(err).toContain('sanne@talentvonk.example');
  });
  test('own files are not read into the sample', async () => {
    const sample = await openEngine({ on: '2026-03-02', folder: join(folder, 'profile'), create: false });
    await sample.finished(sample.engine.handlers['sample.open']());
    await sample.close();
    await fails(['import', writeMail(folder, '1.eml', recruiterMail)], 1, /sample mailbox is open here/);
  });
  test('a path that does not exist is skipped with its reason, the rest goes on', async () => {
    writeMail(folder, 'in/1.eml', recruiterMail);
    const nowhere = join(folder, 'nowhere');
    const { status, out, err } = await runVerzet(['import', nowhere, join(folder, 'in/1.eml'), ...profile]);
    expect(status).toBe(0);
    expect(err).toContain(`${nowhere} does not exist; skipped`);
    expect(JSON.parse(out)).toMatchObject({ imported: 1, skipped: [{ path: nowhere, reason: 'not-found' }] });
  });
  test('an archive that does not tell whose it is takes the owner that is named, and no other', async () => {
    const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
    const path = join(folder, 'messages.csv');
    writeFileSync(
      path,
      `CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT
a,Sanne de Bruin,${url('sanne')},Noor de Vries,${url('noor')},2026-01-05 09:00:00 UTC,Dag
a,Noor de Vries,${url('noor')},Sanne de Bruin,${url('sanne')},2026-01-06 09:00:00 UTC,Nee dank je\n`,
    );
    const plain = profile.slice(0, 2);
    const wrong = await runVerzet(['import', path, '--owner', 'Piet', ...plain]);
    expect(wrong.status).toBe(1);
    expect(wrong.err).toContain(
      'messages.csv holds nobody, or more than one, who fits --owner; nothing of it was read',
    );
    expect(wrong.err).toContain('--owner takes one of: Sanne de Bruin, in/sanne; Noor de Vries, in/noor');
    const unsaid = await runVerzet(['import', path, ...plain]);
    expect(unsaid.err).toContain('import it again with --owner and one of: Sanne de Bruin, in/sanne; Noor');
    const said = await runVerzet(['import', path, '--owner', url('noor'), ...plain]);
    expect(said).toMatchObject({ status: 0, err: '' });
    expect(said.out).toContain('Learned who you are (Settings, Who I am): Noor de Vries, linkedin.com/in/noor');
    const { messages } = await json('list', '--limit', '5');
    expect(messages.map(({ from }: { from: { name: string } }) => from.name)).toEqual(['Sanne de Bruin']);
  });
  test('an import of nothing that can be read fails, and says why', async () => {
    const broken = join(folder, 'archive.zip');
    writeFileSync(broken, 'PK\u0003\u0004 and then nothing of a zip');
    const { status, out, err } = await runVerzet(['import', broken, ...profile]);
    expect(status).toBe(1);
    expect(err).toMatch(/archive\.zip is a broken zip; skipped\nverzet: Nothing could be read/);
    expect(JSON.parse(out)).toMatchObject({ imported: 0, skipped: [{ reason: 'broken-zip' }] });
  });
  test('sync without an account', () => fails(['sync'], 1, /no account yet. Add one with `verzet account add`/));
  test('sync of an account that is not there', () => fails(['sync', '--account', 'thuis'], 1, /no account yet/));
  test('wrong usage ends with the error and a hint, not with a page of usage', () =>
    fails(['import'], 2, /^verzet: import takes one or more paths\nSee: verzet --help\n$/));
});

describe('without a profile', () => {
  test('classify reads an .eml and JSON Lines, in order', async () => {
    const file = writeMail(folder, '1.eml', recruiterMail);
    const one = JSON.parse((await runVerzet(['classify', file], { passphrase: null })).out);
    expect(one).toMatchObject({ label: 'recruiter', unsolicited: true });
    expect(one.reasons[0]).toMatchObject({ code: expect.stringMatching(/^[a-z0-9-]+$/), evidence: expect.any(String) });
    const input = [
      {
        id: 'a',
        channel: 'email',
        subject: 'Factuur 2026-14',
        text: 'Beste Noor, hierbij de factuur voor april. Groet, Joost',
      },
      { id: 'b', channel: 'linkedin', text: recruiterMail.text },
    ];
    const { out } = await runVerzet(['classify', '-'], {
      passphrase: null,
      input: input.map((line) => JSON.stringify(line)).join('\n'),
    });
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 'a', label: 'other' });
    expect(second).toMatchObject({ id: 'b', label: 'recruiter' });
  });

  describe('classify of what it cannot read', () => {
    const classify = (input: string, ...words: string[]) =>
      runVerzet(['classify', ...words], { passphrase: null, input });

    test('an .eml on standard input is read as one', async () => {
      const { status, out } = await classify(mailSource(recruiterMail).toString('utf8'), '-');
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ label: 'recruiter', unsolicited: true });
    });
    test('a malformed line is reported, the others are labelled', async () => {
      const { status, out, err } = await classify(`{"id":1,"channel":"email","text":"Hoi"}\nrommel\n`, '-');
      expect(status).toBe(0);
      expect(out.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(/line 2 is not a message/);
    });
    test('nothing but malformed lines, an empty input and a missing file fail with a sentence', async () => {
      const malformed = await classify('rommel\n{"id": 3}\n', '-');
      expect(malformed).toMatchObject({ status: 1, out: '' });
      expect(malformed.err).toMatch(/line 1 .*\n.*line 2 .*\nverzet: Nothing in the input could be read\.\n$/);
      expect(await classify('', '-')).toMatchObject({
        status: 1,
        err: 'verzet: There is nothing to classify in the input.\n',
      });
      const missing = await classify('', join(folder, 'geen.eml'));
      expect(missing.status).toBe(1);
      expect(missing.err).toMatch(/There is no file or folder called .*geen\.eml/);
      const me = await classify('', '-', '--me', join(folder, 'ik.json'));
      expect(me).toMatchObject({ status: 1, out: '' });
      expect(me.err).toMatch(/ik\.json cannot be read/);
    });
  });

  test('deadline, for the controller and for the person', async () => {
    const words = async (...args: string[]) =>
      JSON.parse((await runVerzet(['deadline', '--json', ...args], { passphrase: null })).out);
    expect(await words('--received', '2026-03-05')).toMatchObject({
      raw: '2026-04-05',
      due: '2026-04-07',
      dueIfDecreeDaysCount: '2026-04-07',
    });
    expect((await words('--received', '2026-03-05')).moved.length).toBe(2);
    expect(await words('--received', '2026-03-27', '--country', 'IE')).toMatchObject({ due: '2026-04-27' });
    expect(await words('--received', '2026-03-16', '--for', 'me')).toEqual({
      received: '2026-03-16',
      raw: '2026-04-27',
      warn: '2026-04-24',
      extended: '2026-04-28',
    });
  });

  test('letter --list', async () => {
    const { kinds } = JSON.parse((await runVerzet(['letter', '--list', '--json'], { passphrase: null })).out);
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual(letterKinds);
  });
});
