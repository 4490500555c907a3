import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIdentity } from '../../shared/domain/identity.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

let opened: OpenedEngine;
beforeEach(async () => {
  opened = await openEngine({ on: '2026-03-02' });
  const { handlers } = opened.engine;
  await handlers['identity.save']({
    ...emptyIdentity,
    names: ['Noor de Vries'],
    addresses: ['noor@devries.example', 'noor.devries@gmail.com'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'verzet-aliases-'));
  const shop = {
    from: 'Vonk Shop <info@vonkshop.example>',
    subject: 'Uw bestelling',
    text: 'Bedankt voor uw bestelling 20817. Uw pakket is onderweg.',
  };
  writeMail(folder, '1.eml', {
    ...shop,
    id: '1@vonkshop.example',
    to: 'vonkshop@devries.example',
    date: 'Mon, 01 Dec 2025 09:00:00 +0100',
  });
  writeMail(folder, '2.eml', { ...recruiterMail, to: 'vonkshop@devries.example' });
  writeMail(folder, '3.eml', { ...shop, id: '3@vonkshop.example', to: 'noor.devries+kaas@gmail.com' });
  writeMail(folder, '4.eml', { ...shop, id: '4@vonkshop.example', to: 'iemand.anders@gmail.com' });
  writeMail(folder, '5.eml', { ...shop, id: '5@vonkshop.example', to: 'noor@devries.example' });
  await opened.finished(handlers['import.start']({ paths: [folder] }));
});
afterEach(() => opened.close());

test('addresses made for one party are told from the general ones, with a guess at whom', async () => {
  const rows = await opened.engine.handlers['alias.list']();
  expect(rows.map(({ address, guess, alias, messages }) => ({ address, guess, alias, messages }))).toEqual([
    { address: 'vonkshop@devries.example', guess: 'Vonk Shop', alias: null, messages: 2 },
    { address: 'noor.devries+kaas@gmail.com', guess: 'kaas', alias: null, messages: 1 },
  ]);
  expect(rows.every(({ leaks }) => leaks.length === 0)).toBe(true);
});

test('once registered, a stranger who writes to it unasked is listed with the day, and the message says so', async () => {
  const { handlers } = opened.engine;
  const [row] = await handlers['alias.save']({
    address: 'vonkshop@devries.example',
    givenTo: 'Vonk Shop',
    givenOn: null,
  });
  expect(row?.leaks).toMatchObject([{ name: 'Talentvonk B.V.', on: '2026-01-05', messages: 1 }]);
  const facts = async () => (await handlers['message.get']({ id: row?.leaks[0]?.messageId ?? 0 })).facts;
  expect((await facts()).map(({ code }) => code)).toContain('alias-leak');

  const after = await handlers['alias.remove']({ address: 'vonkshop@devries.example' });
  expect(after[0]).toMatchObject({ alias: null, leaks: [] });
  expect((await facts()).map(({ code }) => code)).not.toContain('alias-leak');
});

test('an address that never got mail can be written down too', async () => {
  const { handlers } = opened.engine;
  await handlers['alias.save']({ address: 'tandarts@devries.example', givenTo: 'Tandarts Bos', givenOn: '2026-01-02' });
  expect((await handlers['alias.list']())[0]).toMatchObject({
    address: 'tandarts@devries.example',
    messages: 0,
    since: null,
    alias: { givenTo: 'Tandarts Bos', givenOn: '2026-01-02' },
  });
});

const late = async (...mails: readonly { readonly id: string; readonly date: string; readonly from?: string }[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-aliases-'));
  for (const mail of mails)
    writeMail(folder, `${mail.id}.eml`, { ...recruiterMail, to: 'vonkshop@devries.example', ...mail });
  await opened.finished(opened.engine.handlers['import.start']({ paths: [folder] }));
};
const leaks = async (givenOn: string | null) => {
  const [row] = await opened.engine.handlers['alias.save']({
    address: 'vonkshop@devries.example',
    givenTo: 'Vonk Shop',
    givenOn,
  });
  return row?.leaks.map(({ name, on, messages }) => ({ name, on, messages })) ?? [];
};

test('a first approach from before the address was given hid the later ones', async () => {
  await late({ id: 'late@talentvonk.example', date: 'Mon, 09 Feb 2026 09:00:00 +0100' });
  expect(await leaks('2026-01-20')).toEqual([{ name: 'Talentvonk B.V.', on: '2026-02-09', messages: 1 }]);
});

test('the register told of a leak where the message itself does not: the person had written to the sender', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-aliases-'));
  writeMail(folder, 'own.eml', {
    id: 'own@devries.example',
    from: 'Noor de Vries <noor@devries.example>',
    to: 'Sanne de Bruin <sanne@talentvonk.example>',
    subject: 'Vraag',
    text: 'Dag Sanne, kun je mij meer vertellen over de vacature op jullie site?',
    date: 'Fri, 02 Jan 2026 09:00:00 +0100',
  });
  await opened.finished(opened.engine.handlers['import.start']({ paths: [folder] }));
  expect(await leaks(null)).toEqual([]);
});
