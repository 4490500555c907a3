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

const sent = (id: string, text: string, date: string) => ({
  id,
  from: 'Noor de Vries <noor@devries.example>',
  to: 'Sanne de Bruin <sanne@talentvonk.example>',
  subject: 'Re: Passende rol bij een mooie opdrachtgever',
  text,
  date,
});
const again = (number: number, date: string): Mail => ({
  ...recruiterMail,
  id: `again${number}@talentvonk.example`,
  from: number === 3 ? 'Tim Bos <tim@talentvonk.example>' : recruiterMail.from,
  date,
});

test('a short no is kept as one: what comes after is counted by person and organisation, and what came before is not', async () => {
  const facts = await revealed(
    recruiterMail,
    sent(
      'no@devries.example',
      'Dag Sanne, geen interesse. Graag geen berichten meer.',
      'Tue, 06 Jan 2026 09:00:00 +0100',
    ),
    again(2, 'Mon, 12 Jan 2026 09:00:00 +0100'),
    again(3, 'Mon, 19 Jan 2026 09:00:00 +0100'),
  );
  const told = facts.map((one) => one.find(({ code }) => code === 'contact-after-no'));
  expect(told.map((one) => one?.values)).toEqual([
    { refusedOn: '2026-01-06', how: 'message', person: 1, organisation: 2, domains: 1 },
    { refusedOn: '2026-01-06', how: 'message', person: 1, organisation: 1, domains: 1 },
    undefined,
  ]);
  expect(told[0]?.evidence).toEqual([{ words: 'geen interesse', place: 'record' }]);
});

test('a no that the person came back on no longer stands', async () => {
  const facts = await revealed(
    recruiterMail,
    sent('no@devries.example', 'Dag Sanne, geen interesse.', 'Tue, 06 Jan 2026 09:00:00 +0100'),
    sent('yes@devries.example', 'Dag Sanne, bij nader inzien: bel me morgen maar.', 'Wed, 07 Jan 2026 09:00:00 +0100'),
    again(2, 'Mon, 12 Jan 2026 09:00:00 +0100'),
  );
  for (const one of facts) expect(codes(one)).not.toContain('contact-after-no');
});

test('nearly the same text of another agency is told, and a follow-up with its number', async () => {
  const other: Mail = {
    ...recruiterMail,
    id: 'copy@anderbureau.example',
    from: 'Mo Bakker <mo@anderbureau.example>',
    text: recruiterMail.text.replace('Sanne de Bruin', 'Mo Bakker').replace('Talentvonk B.V.', 'Ander Bureau B.V.'),
    date: 'Fri, 09 Jan 2026 09:00:00 +0100',
  };
  const [followUp, copy, first] = await revealed(recruiterMail, other, again(2, 'Mon, 12 Jan 2026 09:00:00 +0100'));
  expect(copy?.find(({ code }) => code === 'same-text')?.values).toMatchObject({
    name: 'Sanne de Bruin',
    organisation: 'Talentvonk B.V.',
  });
  expect(codes(copy)).not.toContain('follow-up');
  expect(followUp?.find(({ code }) => code === 'follow-up')?.values).toMatchObject({ number: 2, days: 7 });
  expect(codes(first)).not.toContain('follow-up');
});

test('an objection says what the message lacks; an access request has no word on objecting', async () => {
  await revealed({ ...recruiterMail, text: recruiterMail.text.replace('Noor', 'Noora').replace('Hoi', 'Hallo') });
  const { handlers } = opened.engine;
  const { rows } = await handlers['inbox.list']({ view: 'all', query: '', label: null, offset: 0, limit: 1 });
  const messageId = rows[0]?.id ?? 0;
  const letterOf = async (kind: 'objection' | 'access') => {
    const { id } = await handlers['case.open']({ messageId, kind, beside: true });
    const controller = { name: 'Talentvonk B.V.', email: null, postalAddress: null, country: 'NL' as const };
    await handlers['case.confirmController']({ id, controller });
    return (await handlers['case.writeLetter']({ id, kind, language: 'nl', personalReason: '' })).letter.text;
  };
  const notice = 'Over het recht van bezwaar vond ik er niets in (artikel 21 lid 4 AVG)';
  expect(await letterOf('objection')).toContain(notice);
  expect(await letterOf('access')).not.toContain(notice);
});
