import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ListedParticulars } from '../../../shared/domain/listed.ts';
import { type OpenedEngine, openEngine } from '../../support/open-engine.ts';
import { recruiterMail, writeMail } from '../../support/write-mail.ts';

let folder = '';
let opened: OpenedEngine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verzet-listed-'));
  opened = await openEngine();
}, 60_000);
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = () => opened.engine.handlers;
const talentvonk: ListedParticulars = {
  name: 'Talentvonk',
  kind: 'agency',
  domains: ['https://www.Talentvonk.example/contact'],
  privacyAddress: 'privacy@talentvonk.example',
  privacyForm: null,
  postalAddress: 'Dam 1\n1012 JS Amsterdam',
  country: 'NL',
  sources: ['https://talentvonk.example/privacy'],
  seenOn: '2026-03-01',
};
const read = () => opened.finished(call()['import.start']({ paths: [writeMail(folder, 'one.eml', recruiterMail)] }));

test('an own entry labels an organisation, and gives its address to confirm; it changes no verdict', async () => {
  await read();
  const view = { view: 'all', query: '', label: null, offset: 0, limit: 5 } as const;
  const [before] = (await call()['inbox.list'](view)).rows;
  const [added] = await call()['listed.save']({ slug: null, entry: talentvonk });
  expect(added).toMatchObject({ slug: 'own-1', origin: 'own', off: false, domains: ['talentvonk.example'] });
  const [summary] = await call()['organisation.list']({ query: 'talentvonk' });
  expect(summary?.listed).toBe('agency');
  const detail = await call()['organisation.get']({ id: summary?.id ?? 0 });
  expect(detail.listed).toMatchObject({ slug: 'own-1', sources: ['https://talentvonk.example/privacy'] });
  expect((await call()['inbox.list'](view)).rows).toEqual([before]);

  const opening = await call()['case.open']({ messageId: before?.id ?? 0, kind: 'objection' });
  expect(opening.suggestedController).toMatchObject({
    email: 'privacy@talentvonk.example',
    postalAddress: 'Dam 1\n1012 JS Amsterdam',
  });
  expect(opening.suggestionVerified).toBe(false);

  await call()['listed.switch']({ slug: 'own-1', off: true });
  expect((await call()['organisation.get']({ id: summary?.id ?? 0 })).listed).toBe(null);
  const list = await call()['listed.reset']({ slug: 'own-1' });
  expect(list.some(({ slug }) => slug === 'own-1')).toBe(false);
});

test('an entry that came along is changed, switched off, and put back as it was', async () => {
  const shipped = (await call()['listed.list']()).find(({ slug }) => slug === 'cognism');
  if (shipped === undefined) throw new Error('not on the list');
  const { slug, origin: _origin, off: _off, ...entry } = shipped;
  const of = (list: Awaited<ReturnType<OpenedEngine['engine']['handlers']['listed.list']>>) =>
    list.find((one) => one.slug === slug);
  const changed = await call()['listed.save']({ slug, entry: { ...entry, privacyAddress: 'dpo@cognism.com' } });
  expect(of(changed)).toMatchObject({ origin: 'changed', privacyAddress: 'dpo@cognism.com', off: false });
  expect(of(await call()['listed.switch']({ slug, off: true }))).toMatchObject({ origin: 'changed', off: true });
  expect(of(await call()['listed.reset']({ slug }))).toEqual(shipped);
});

test('the domain of a mail provider, and what is no domain, is refused and nothing is kept', async () => {
  const before = await call()['listed.list']();
  for (const domain of ['gmail.com', 'geen domein', 'localhost']) {
    await expect(async () =>
      call()['listed.save']({ slug: null, entry: { ...talentvonk, domains: ['goed.example', domain] } }),
    ).rejects.toMatchObject({ code: 'not-a-domain' });
  }
  await expect(async () => call()['listed.switch']({ slug: 'nobody', off: true })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await call()['listed.list']()).toEqual(before);
});
