import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIdentity } from '../../shared/domain/identity.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { type Mail, recruiterMail, writeMail } from '../support/write-mail.ts';

let opened: OpenedEngine;
beforeEach(async () => {
  opened = await openEngine({ on: '2026-03-02' });
  await opened.engine.handlers['identity.save']({
    ...emptyIdentity,
    names: ['Noor de Vries'],
    addresses: ['noor@devries.example'],
  });
});
afterEach(() => opened.close());

/** Reads mails in; gives what each reveals, the newest first. */
async function revealed(...mails: readonly Mail[]) {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-revealed-'));
  for (const [index, mail] of mails.entries()) writeMail(folder, `${index}.eml`, mail);
  const { handlers } = opened.engine;
  await opened.finished(handlers['import.start']({ paths: [folder] }));
  const { rows } = await handlers['inbox.list']({ view: 'all', query: '', label: null, offset: 0, limit: 20 });
  return Promise.all(rows.map(async ({ id }) => (await handlers['message.get']({ id })).facts));
}

const codes = (facts: readonly { readonly code: string }[] | undefined) => facts?.map(({ code }) => code) ?? [];

test('only the first message of an organisation is asked for its notice of the right to object', async () => {
  const second = {
    ...recruiterMail,
    id: 'r2@talentvonk.example',
    from: 'Tim Bos <tim@talentvonk.example>',
    date: 'Mon, 12 Jan 2026 09:00:00 +0100',
  };
  const [later, first] = await revealed(recruiterMail, second);
  expect(codes(first)).toContain('objection-notice-absent');
  expect(codes(later)).not.toContain('objection-notice-absent');
});

test('who was written to first, and whose mail is no approach, is asked nothing', async () => {
  const own = {
    id: 'own@devries.example',
    from: 'Noor de Vries <noor@devries.example>',
    to: 'Sanne de Bruin <sanne@talentvonk.example>',
    subject: 'Vraag',
    text: 'Dag Sanne, kun je mij meer vertellen over de vacature op jullie site?',
    date: 'Fri, 02 Jan 2026 09:00:00 +0100',
  };
  const colleague = {
    id: 'c@devries.example',
    from: 'Anna Smit <anna@devries.example>',
    subject: 'Overleg',
    text: 'Hoi Noortje,\n\nZullen we het overleg van morgen naar tien uur verzetten? Ik heb de notulen vast gedeeld.\n\nGroet,\nAnna',
    date: 'Tue, 06 Jan 2026 09:00:00 +0100',
  };
  for (const facts of await revealed(own, recruiterMail, colleague))
    expect(codes(facts).filter((code) => code.startsWith('objection-notice'))).toEqual([]);
});
