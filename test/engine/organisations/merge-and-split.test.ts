import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenedEngine, openEngine } from '../../support/open-engine.ts';
import { type Mail, recruiterMail, writeMail } from '../../support/write-mail.ts';

const mail = (id: string, from: string, change: Partial<Mail> = {}): Mail => ({
  ...recruiterMail,
  id,
  from,
  ...change,
});
const sanne = mail('s1@talentvonk.example', 'Sanne de Bruin <sanne@talentvonk.example>');
const daan = mail('d1@talentvonk.example', 'Daan Smit <daan@talentvonk.example>', {
  text: `${recruiterMail.text}\nDaan`,
});
const noord = mail('n1@vonknoord.example', 'Iris Kok <iris@vonknoord.example>', {
  text: `Hoi Noor,\n\nVoor een opdrachtgever zoek ik een data engineer, 36 uur per week. Sta je open voor een kennismaking?\n\nIris Kok\nTalentvonk Noord B.V.`,
});

let folder = '';
let opened: OpenedEngine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verzet-book-'));
  opened = await openEngine();
  await read(sanne, daan, noord);
}, 60_000);
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

let file = 0;
const read = (...mails: readonly Mail[]) => {
  const paths = mails.map((one) => writeMail(folder, `${(file += 1)}.eml`, one));
  return opened.finished(opened.engine.handlers['import.start']({ paths }));
};
const call = () => opened.engine.handlers;
const book = async () => {
  const list = await call()['organisation.list']({ query: '' });
  return Object.fromEntries(list.map(({ name, messages, domains }) => [name, [messages, ...domains]]));
};
const idOf = async (name: string) => {
  const found = (await call()['organisation.list']({ query: '' })).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.id;
};
const messageFrom = async (address: string) => {
  const query = { view: 'all', query: '', label: null, offset: 0, limit: 50 } as const;
  const row = (await call()['inbox.list'](query)).rows.find(({ from }) => from.address === address);
  if (row === undefined) throw new Error(`nothing from ${address}`);
  return row;
};
const before = { 'Talentvonk B.V.': [2, 'talentvonk.example'], 'Talentvonk Noord B.V.': [1, 'vonknoord.example'] };

test('two that look alike are suggested, not merged; set apart they are not suggested again', async () => {
  expect(await book()).toEqual(before);
  const [pair, ...more] = await call()['organisation.duplicates']({ id: null });
  expect([pair?.one.name, pair?.other.name, pair?.why, more]).toEqual([
    'Talentvonk B.V.',
    'Talentvonk Noord B.V.',
    'similar',
    [],
  ]);
  if (pair === undefined) return;
  await call()['organisation.setApart']({ one: pair.other.id, other: pair.one.id, apart: true });
  expect(await call()['organisation.duplicates']({ id: null })).toEqual([]);
  await call()['organisation.setApart']({ one: pair.one.id, other: pair.other.id, apart: false });
  expect(await call()['organisation.duplicates']({ id: null })).toHaveLength(1);
});

test('a merge moves domains, messages, search and cases, and a case keeps the name it had; undone, all is as before', async () => {
  const [keep, other] = [await idOf('Talentvonk B.V.'), await idOf('Talentvonk Noord B.V.')];
  const message = await messageFrom('iris@vonknoord.example');
  const opening = await call()['case.open']({ messageId: message.id, kind: 'objection' });
  const detail = await call()['organisation.merge']({ keep, other });
  expect(await book()).toEqual({ 'Talentvonk B.V.': [3, 'talentvonk.example', 'vonknoord.example'] });
  expect(detail).toMatchObject({ caseIds: [opening.id], changes: [{ kind: 'merge', messages: 1, undoable: true }] });
  expect(detail.people.map(({ party }) => party.name)).toContain('Iris Kok');
  expect((await call()['case.get']({ id: opening.id })).organisation).toEqual({
    id: keep,
    name: 'Talentvonk Noord B.V.',
  });
  expect((await call()['organisation.get']({ id: other })).summary.id).toBe(keep);
  expect((await messageFrom('iris@vonknoord.example')).organisation?.name).toBe('Talentvonk B.V.');
  // What the other sends from now on belongs to the one that stays: a case with one is a case with both.
  await read(mail('n2@vonknoord.example', 'Joost Bos <joost@vonknoord.example>', { text: `${noord.text} 2` }));
  expect((await book())['Talentvonk B.V.']?.[0]).toBe(4);
  const running = await call()['case.running']({ messageId: (await messageFrom('sanne@talentvonk.example')).id });
  expect(running?.id).toBe(opening.id);

  await call()['organisation.undoChange']({ id: detail.changes[0]?.id ?? 0 });
  expect(await book()).toEqual({ ...before, 'Talentvonk Noord B.V.': [2, 'vonknoord.example'] });
  expect((await call()['case.get']({ id: opening.id })).organisation).toEqual({
    id: other,
    name: 'Talentvonk Noord B.V.',
  });
  expect((await call()['organisation.get']({ id: keep })).changes).toEqual([]);
});

test('the one that stays takes over an address it did not have, and gives it back', async () => {
  const [keep, other] = [await idOf('Talentvonk B.V.'), await idOf('Talentvonk Noord B.V.')];
  const { organisation } = await call()['organisation.get']({ id: other });
  await call()['organisation.save']({
    ...organisation,
    privacyAddress: 'privacy@vonknoord.example',
    privacySource: 'https://vonknoord.example/privacy',
    verifiedOn: '2026-03-01',
  });
  const merged = await call()['organisation.merge']({ keep, other });
  expect(merged.organisation).toMatchObject({
    privacyAddress: 'privacy@vonknoord.example',
    privacySource: 'https://vonknoord.example/privacy',
    verifiedOn: '2026-03-01',
  });
  await call()['organisation.undoChange']({ id: merged.changes[0]?.id ?? 0 });
  expect((await call()['organisation.get']({ id: keep })).organisation).toMatchObject({
    privacyAddress: null,
    verifiedOn: null,
  });
  expect((await call()['organisation.get']({ id: other })).organisation.privacyAddress).toBe(
    'privacy@vonknoord.example',
  );
});

test('one person is split off: messages and cases go along, later ones too, and it can be undone', async () => {
  const id = await idOf('Talentvonk B.V.');
  const row = await messageFrom('daan@talentvonk.example');
  const opening = await call()['case.open']({ messageId: row.id, kind: 'objection' });
  const part = await call()['organisation.split']({ id, name: 'Daan Smit Werving', domains: [], people: [row.from] });
  expect(part).toMatchObject({ caseIds: [opening.id], summary: { messages: 1, name: 'Daan Smit Werving' } });
  expect((await call()['case.get']({ id: opening.id })).organisation?.name).toBe('Talentvonk B.V.');
  await read(
    { ...daan, id: 'd2@talentvonk.example', text: `${daan.text} 2` },
    { ...sanne, id: 's2@t.example', text: 'Hoi' },
  );
  expect(await book()).toMatchObject({ 'Daan Smit Werving': [2], 'Talentvonk B.V.': [2, 'talentvonk.example'] });

  await call()['organisation.undoChange']({ id: part.changes[0]?.id ?? 0 });
  expect(await book()).toEqual({ ...before, 'Talentvonk B.V.': [4, 'talentvonk.example'] });
  await read({ ...daan, id: 'd3@talentvonk.example', text: `${daan.text} 3` });
  expect((await book())['Talentvonk B.V.']?.[0]).toBe(5);
});

test('a domain is split off with those who write from it', async () => {
  const [keep, other] = [await idOf('Talentvonk B.V.'), await idOf('Talentvonk Noord B.V.')];
  await call()['organisation.merge']({ keep, other });
  const part = await call()['organisation.split']({
    id: keep,
    name: 'Vonk Noord',
    domains: ['vonknoord.example', 'not-its-own.example'],
    people: [],
  });
  expect(part.summary).toMatchObject({ domains: ['vonknoord.example'], messages: 1 });
  // The merge is older and rests below the split: it is undone last.
  const [split, merge] = (await call()['organisation.get']({ id: keep })).changes;
  expect([split?.undoable, merge?.undoable]).toEqual([true, false]);
  await expect(async () => call()['organisation.undoChange']({ id: merge?.id ?? 0 })).rejects.toMatchObject({
    code: 'change-built-upon',
  });
  await call()['organisation.undoChange']({ id: split?.id ?? 0 });
  await call()['organisation.undoChange']({ id: merge?.id ?? 0 });
  expect(await book()).toEqual(before);
});

test('merging one with itself, or splitting off nobody, changes nothing', async () => {
  const id = await idOf('Talentvonk B.V.');
  await expect(async () => call()['organisation.merge']({ keep: id, other: id })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  await expect(async () =>
    call()['organisation.split']({
      id,
      name: 'Niemand',
      domains: [],
      people: [{ name: 'X', address: null, profile: 'in/x' }],
    }),
  ).rejects.toMatchObject({ code: 'invalid-input' });
  expect(await book()).toEqual(before);
});

test('merging lost the rule of the one that was merged: a block holds for the whole, and goes back when undone', async () => {
  const [keep, other] = [await idOf('Talentvonk B.V.'), await idOf('Talentvonk Noord B.V.')];
  await call()['mark.set']({ target: { of: 'organisation', id: other }, marked: 'blocked' });
  const merged = await call()['organisation.merge']({ keep, other });
  expect(merged.summary.marked).toBe('blocked');
  await call()['organisation.undoChange']({ id: merged.changes[0]?.id ?? 0 });
  expect((await call()['organisation.get']({ id: keep })).summary.marked).toBe(null);
  expect((await call()['organisation.get']({ id: other })).summary.marked).toBe('blocked');
});

test('a window that still showed the merged one took its domain back and hid its new mail', async () => {
  const [keep, other] = [await idOf('Talentvonk B.V.'), await idOf('Talentvonk Noord B.V.')];
  const { organisation } = await call()['organisation.get']({ id: other });
  await call()['organisation.merge']({ keep, other });
  const merged = { code: 'organisation-merged' };
  await expect(async () => call()['organisation.save'](organisation)).rejects.toMatchObject(merged);
  await expect(async () =>
    call()['organisation.split']({ id: other, name: 'Deel', domains: organisation.domains, people: [] }),
  ).rejects.toMatchObject(merged);
  await read({ ...noord, id: 'n9@vonknoord.example', text: `${noord.text} 9` });
  expect(await book()).toEqual({ 'Talentvonk B.V.': [4, 'talentvonk.example', 'vonknoord.example'] });
});
