import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MarkTarget } from '../../shared/domain/mark.ts';
import { type OpenedEngine, openEngine } from '../support/open-engine.ts';
import { type Mail, recruiterMail, writeMail } from '../support/write-mail.ts';

const sanne = 'Sanne de Bruin <sanne@talentvonk.example>';
const daan = 'Daan Smit <daan@talentvonk.example>';
const greeting: Mail = {
  id: 'g1@talentvonk.example',
  from: sanne,
  subject: 'Fijne vakantie',
  text: 'Hoi Noor,\n\nGeniet van je vakantie! Tot in september.\n\nSanne',
};
const invoice: Mail = {
  id: 'i1@talentvonk.example',
  from: 'Administratie Talentvonk <administratie@talentvonk.example>',
  subject: 'Factuur 2026-14',
  text: 'Beste Noor,\n\nHierbij de factuur voor april van € 250,00. Graag betalen binnen 14 dagen.\n\nAdministratie',
};
const daanMail: Mail = { ...recruiterMail, id: 'd1@talentvonk.example', from: daan };
const own: Mail = {
  id: 'o1@devries.example',
  from: 'Noor de Vries <noor@devries.example>',
  to: sanne,
  subject: 'Vraag',
  text: 'Hoi Sanne, wanneer is de borrel?',
  date: 'Mon, 12 Jan 2026 09:00:00 +0100',
};
const answer: Mail = {
  id: 'a1@talentvonk.example',
  from: sanne,
  subject: 'Re: Vraag',
  text: 'Vrijdag om vijf uur.\n\nSanne',
  date: 'Mon, 12 Jan 2026 10:00:00 +0100',
  headers: ['In-Reply-To: <o1@devries.example>'],
};

let folder = '';
let opened: OpenedEngine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verzet-marks-'));
  opened = await openEngine();
  await opened.engine.handlers['identity.save']({
    names: ['Noor de Vries'],
    addresses: ['noor@devries.example'],
    profiles: [],
    postalAddress: '',
    city: '',
    openToWork: [],
  });
  const mails = [recruiterMail, greeting, invoice, daanMail, own, answer];
  const paths = mails.map((mail, index) => writeMail(folder, `${index}.eml`, mail));
  await opened.finished(opened.engine.handlers['import.start']({ paths }));
}, 60_000);
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const bands = async () => {
  const { rows } = await opened.engine.handlers['inbox.list']({
    view: 'all',
    query: '',
    label: null,
    offset: 0,
    limit: 50,
  });
  return Object.fromEntries(rows.map((row) => [`${row.from.name}: ${row.subject}`, row.band]));
};
const person = (name: string, address: string): MarkTarget => ({
  of: 'person',
  party: { name, address, profile: null },
});
const talentvonk = async (): Promise<MarkTarget> => {
  const [organisation] = await opened.engine.handlers['organisation.list']({ query: 'talentvonk' });
  if (organisation === undefined) throw new Error('no organisation');
  return { of: 'organisation', id: organisation.id };
};

const preview = (target: MarkTarget, marked: 'allowed' | 'blocked' | null) =>
  opened.engine.handlers['mark.preview']({ target, marked });
const set = (target: MarkTarget, marked: 'allowed' | 'blocked' | null) =>
  opened.engine.handlers['mark.set']({ target, marked });

test('a rule for one person is previewed, holds for that person only, and can be taken back', async () => {
  const before = await bands();
  expect(before).toMatchObject({
    'Sanne de Bruin: Passende rol bij een mooie opdrachtgever': 'flagged',
    'Daan Smit: Passende rol bij een mooie opdrachtgever': 'flagged',
  });
  const target = person('Sanne de Bruin', 'sanne@talentvonk.example');
  const changes = await preview(target, 'allowed');
  expect(changes).toMatchObject({ messages: 3, flagged: 0, unflagged: 1, rows: [{ band: 'clear' }] });
  expect(await bands()).toEqual(before);

  await set(target, 'allowed');
  await expect.poll(bands).toMatchObject({
    'Sanne de Bruin: Passende rol bij een mooie opdrachtgever': 'clear',
    'Daan Smit: Passende rol bij een mooie opdrachtgever': 'flagged',
  });
  expect(await opened.engine.handlers['mark.list']()).toMatchObject([
    { target, name: 'Sanne de Bruin', marked: 'allowed', messages: 3, madeAt: expect.stringMatching(/^2026-03-02/) },
  ]);
  await set(target, null);
  await expect.poll(bands).toEqual(before);
  expect(await opened.engine.handlers['mark.list']()).toEqual([]);
});

test('blocking a person flags everything but answers to the data subject', async () => {
  await set(person('Sanne de Bruin', 'sanne@talentvonk.example'), 'blocked');
  await expect.poll(bands).toMatchObject({
    'Sanne de Bruin: Fijne vakantie': 'flagged',
    'Sanne de Bruin: Re: Vraag': 'clear',
    'Administratie Talentvonk: Factuur 2026-14': 'clear',
  });
});

test('blocking an organisation leaves its ordinary mail alone, and a person who is welcome stays so', async () => {
  const organisation = await talentvonk();
  await set(person('Daan Smit', 'daan@talentvonk.example'), 'allowed');
  await set(organisation, 'blocked');
  await expect.poll(bands).toMatchObject({
    'Sanne de Bruin: Passende rol bij een mooie opdrachtgever': 'flagged',
    'Daan Smit: Passende rol bij een mooie opdrachtgever': 'clear',
    'Administratie Talentvonk: Factuur 2026-14': 'clear',
    'Sanne de Bruin: Fijne vakantie': 'clear',
  });
  expect((await opened.engine.handlers['mark.list']()).map(({ name, marked }) => [name, marked])).toContainEqual([
    'Talentvonk B.V.',
    'blocked',
  ]);
});

test('a sender of whom only the name is known gets no rule: a name may be that of many', () => {
  const target: MarkTarget = { of: 'person', party: { name: 'LinkedIn Member', address: null, profile: null } };
  expect(() => set(target, 'blocked')).toThrow('invalid-input');
});

test('judging the archive anew says beforehand that nothing changes when nothing does', async () => {
  const before = await bands();
  expect(await opened.engine.handlers['review.preview']()).toMatchObject({
    messages: 5,
    flagged: 0,
    unflagged: 0,
    rows: [],
  });
  await opened.engine.handlers['review.apply']();
  await expect.poll(bands).toEqual(before);
});
