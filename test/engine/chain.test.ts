import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '../../shared/failure.ts';
import { openEngine, type OpenedEngine, passphrase } from '../support/open-engine.ts';
import { mailSource, recruiterMail, writeMail } from '../support/write-mail.ts';

let opened: OpenedEngine;
let mail = '';
beforeEach(async () => {
  mail = mkdtempSync(join(tmpdir(), 'verzet-mail-'));
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
  rmSync(mail, { recursive: true, force: true });
});

const call = () => opened.engine.handlers;
const importAll = async () => {
  const job = await opened.finished(call()['import.start']({ paths: [mail] }));
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
const controller = {
  name: 'Talentvonk B.V.',
  email: 'privacy@talentvonk.example',
  postalAddress: null,
  country: 'NL',
} as const;

async function sentCase(kind: 'objection' | 'both' = 'both') {
  writeMail(mail, '1.eml', recruiterMail);
  await importAll();
  const { id } = await call()['case.open']({ messageId: (await first()).id, kind });
  await call()['case.confirmController']({ id, controller });
  const { letter } = await call()['case.writeLetter']({ id, kind, language: 'nl', personalReason: '' });
  await call()['letter.markHandedOver']({ id: letter.id, route: 'mailto' });
  const view = await call()['letter.confirmSent']({ id: letter.id, route: 'mailto', on: '2026-03-05' });
  return { id, letter, view };
}

test('message, verdict with reasons, case, letter, deadline, answer, closed', async () => {
  const { id, letter, view } = await sentCase();
  expect(view.state).toMatchObject({ stage: 'awaiting', receivedOn: '2026-03-05', deadline: { due: '2026-04-07' } });
  expect(letter.text).toContain('noor@devries.example');
  expect(letter.text).toContain('5 januari 2026');
  expect(letter.subject).toContain(view.reference);
  expect(await inbox()).toEqual([]);
  expect((await inbox('decided'))[0]).toMatchObject({ caseId: id });

  writeMail(mail, '2.eml', {
    id: 'a1@talentvonk.example',
    from: 'Privacy <privacy@talentvonk.example>',
    subject: `Re: ${letter.subject}`,
    text: 'Wij hebben uw gegevens gewist.',
    date: 'Tue, 10 Mar 2026 10:00:00 +0100',
    headers: [`In-Reply-To: <${letter.messageId}>`],
  });
  opened.travel('2026-03-11');
  expect(await importAll()).toMatchObject({ imported: 1, duplicates: 1 });
  const answered = await call()['case.get']({ id });
  expect(answered.state.stage).toBe('to-judge');
  expect(answered.events.at(-1)).toMatchObject({
    on: '2026-03-10',
    fact: { type: 'response-received', reading: 'unread' },
  });
  await call()['case.record']({
    id,
    on: '2026-03-11',
    fact: { type: 'response-received', messageId: null, reading: 'answered', note: '' },
  });
  const closed = await call()['case.record']({
    id,
    on: '2026-03-11',
    fact: { type: 'closed', outcome: 'honoured', note: '' },
  });
  expect(closed.state).toMatchObject({ stage: 'closed', outcome: 'honoured' });
});

test('overdue on the day after the latest defensible date, not on the day itself', async () => {
  const { id } = await sentCase();
  opened.travel('2026-04-07');
  expect((await call()['case.get']({ id })).state.stage).toBe('awaiting');
  opened.travel('2026-04-08');
  const { state } = await call()['case.get']({ id });
  expect(state.stage).toBe('overdue');
  expect(state.next.map(({ action }) => action)).toContain('send-reminder');
});

test('an answer is recognised by our reference when the chain of Message-IDs is lost', async () => {
  const { id, view } = await sentCase();
  writeMail(mail, '2.eml', {
    id: 'b@tickets.example',
    from: 'Helpdesk <help@tickets.example>',
    subject: `[#881] Uw kenmerk ${view.reference}`,
    text: 'Wij nemen uw verzoek in behandeling.',
    date: 'Mon, 09 Mar 2026 10:00:00 +0100',
  });
  opened.travel('2026-03-10');
  await importAll();
  expect((await call()['case.get']({ id })).state.stage).toBe('to-judge');
});

test('an automatic receipt is noted and changes nothing', async () => {
  const { id, letter } = await sentCase();
  writeMail(mail, '2.eml', {
    id: 'auto@talentvonk.example',
    from: 'Privacy <privacy@talentvonk.example>',
    subject: 'Automatisch antwoord',
    text: 'Wij hebben uw bericht ontvangen.',
    date: 'Fri, 06 Mar 2026 10:00:00 +0100',
    headers: [`In-Reply-To: <${letter.messageId}>`, 'Auto-Submitted: auto-replied'],
  });
  opened.travel('2026-03-07');
  await importAll();
  const view = await call()['case.get']({ id });
  expect(view.events.at(-1)?.fact).toMatchObject({ type: 'response-received', reading: 'receipt' });
  expect(view.state.stage).toBe('awaiting');
});

test('marketing after the objection is a breach, also in a closed case; a colleague of the same agency counts', async () => {
  const { id } = await sentCase('objection');
  opened.travel('2026-04-20');
  await call()['case.record']({ id, on: '2026-04-20', fact: { type: 'closed', outcome: 'honoured', note: '' } });
  writeMail(mail, '2.eml', {
    ...recruiterMail,
    id: 'r2@talentvonk.example',
    from: 'Pieter Vos <pieter@talentvonk.example>',
    date: 'Tue, 21 Apr 2026 09:00:00 +0200',
  });
  opened.travel('2026-04-22');
  await importAll();
  const view = await call()['case.get']({ id });
  expect(view.state).toMatchObject({ stage: 'breached', breaches: 1 });
  expect((await inbox('all')).filter(({ breach }) => breach)).toHaveLength(1);
  const { letter } = await call()['case.writeLetter']({ id, kind: 'reminder', language: 'nl', personalReason: '' });
  expect(letter.text).toContain('op 21 april 2026 opnieuw een bericht');
});

test('a letter about a message on LinkedIn gives no e-mail address away', async () => {
  cpSync(join(import.meta.dirname, '../fixtures/linkedin'), join(mail, 'archive'), { recursive: true });
  await importAll();
  const row = (await inbox()).find(({ channel, from }) => channel === 'linkedin' && from.name === 'Daan Wieringmeer');
  const { id } = await call()['case.open']({ messageId: row?.id ?? 0, kind: 'both' });
  await call()['case.confirmController']({ id, controller: { ...controller, email: null } });
  const { letter, routes } = await call()['case.writeLetter']({ id, kind: 'both', language: 'nl', personalReason: '' });
  expect(letter.text).not.toContain('@');
  expect(routes[0]).toBe('clipboard');
});

test('what was sent stays as it was: frozen text, same bytes, hash of those bytes', async () => {
  const { letter } = await sentCase();
  const again = await call()['letter.eml']({ id: letter.id });
  opened.travel('2026-05-01');
  expect(Buffer.from((await call()['letter.eml']({ id: letter.id })).source)).toEqual(Buffer.from(again.source));
  expect((await call()['letter.get']({ id: letter.id })).letter.sha256).toBe(
    createHash('sha256').update(again.source).digest('hex'),
  );
  await expect(async () => call()['letter.save']({ id: letter.id, subject: 'x', text: 'y' })).rejects.toMatchObject({
    code: 'letter-frozen',
  });
});

test('no letter before the addressee was confirmed; without an own name it is signed as the message names the person', async () => {
  writeMail(mail, '1.eml', recruiterMail);
  await importAll();
  const { id, suggestedController } = await call()['case.open']({ messageId: (await first()).id, kind: 'access' });
  expect(suggestedController).toMatchObject({ email: 'sanne@talentvonk.example' });
  await expect(async () =>
    call()['case.writeLetter']({ id, kind: 'access', language: 'en', personalReason: '' }),
  ).rejects.toThrow(Failure);
  await call()['case.confirmController']({ id, controller });
  await call()['identity.save']({
    names: [],
    addresses: [],
    profiles: [],
    postalAddress: '',
    city: '',
    openToWork: [],
  });
  const { letter } = await call()['case.writeLetter']({ id, kind: 'access', language: 'en', personalReason: '' });
  expect(letter.text).toContain('Noor de Vries');
});

test('undo: a case opened by mistake gives its message back, to decide on anew', async () => {
  writeMail(mail, '1.eml', recruiterMail);
  await importAll();
  const { id: messageId } = await first();
  const { id } = await call()['case.open']({ messageId, kind: 'objection' });
  expect(await inbox()).toEqual([]);
  await call()['case.record']({ id, on: '2026-03-05', fact: { type: 'closed', outcome: 'mistake', note: '' } });
  expect(await first()).toMatchObject({ id: messageId, caseId: null });
  const again = await call()['case.open']({ messageId, kind: 'access' });
  expect(again.id).not.toBe(id);
});

test('no letter to true spam, no second access request within six months, no day that cannot be', async () => {
  const { id } = await sentCase();
  writeMail(mail, '3.eml', {
    ...recruiterMail,
    id: 'r3@talentvonk.example',
    subject: 'Nog een rol',
    date: 'Wed, 04 Mar 2026 09:00:00 +0100',
  });
  writeMail(mail, '4.eml', {
    id: 'pills@shop.example',
    from: 'Shop <pills@shop.example>',
    subject: 'Viagra 80% OFF',
    text: 'Buy cheap Viagra and Cialis online, no prescription needed! Order now: http://pills.example/',
    date: 'Wed, 04 Mar 2026 09:00:00 +0100',
  });
  await importAll();
  const rows = await inbox('all');
  const again = rows.find(({ subject }) => subject === 'Nog een rol')?.id ?? 0;
  await expect(async () => call()['case.open']({ messageId: again, kind: 'access' })).rejects.toMatchObject({
    code: 'asked-before',
  });
  expect((await call()['case.open']({ messageId: again, kind: 'objection' })).id).not.toBe(id);
  const pills = rows.find(({ subject }) => subject.startsWith('Viagra'))?.id ?? 0;
  await expect(async () => call()['case.open']({ messageId: pills, kind: 'objection' })).rejects.toMatchObject({
    code: 'untrustworthy-sender',
  });
  const fact = { type: 'note', note: '' } as const;
  for (const on of ['2026-01-04', '2026-03-06'])
    await expect(async () => call()['case.record']({ id, on, fact })).rejects.toMatchObject({
      code: 'day-out-of-range',
    });
});

test('undo: a withdrawn event no longer counts, and is still there to see', async () => {
  const { id, view } = await sentCase();
  const sent = view.events.find(({ fact }) => fact.type === 'letter-sent');
  if (sent === undefined) throw new Error('not sent');
  const undone = await call()['case.withdraw']({ id, eventId: sent.id });
  expect(undone.state).toMatchObject({ stage: 'handed-over', deadline: null });
  expect(undone.events).toContainEqual(sent);
  await expect(async () => call()['case.withdraw']({ id, eventId: view.events[0]?.id ?? 0 })).rejects.toMatchObject({
    code: 'invalid-input',
  });
});

describe('triage in the store', () => {
  test('an earlier own message protects a sender, whichever was imported first', async () => {
    writeMail(mail, '2.eml', recruiterMail);
    await importAll();
    expect(await inbox()).toHaveLength(1);
    writeMail(mail, '1.eml', {
      id: 'own@devries.example',
      from: 'Noor de Vries <noor@devries.example>',
      to: 'Sanne de Bruin <sanne@talentvonk.example>',
      subject: 'Koffie',
      text: 'Dag Sanne, leuk je te spreken op de borrel. Zullen we koffie drinken?',
      date: 'Thu, 11 Dec 2025 10:00:00 +0100',
    });
    await importAll();
    expect(await inbox()).toEqual([]);
  });

  test('a refusal is no two-way contact', async () => {
    writeMail(mail, '1.eml', {
      id: 'own@devries.example',
      from: 'Noor de Vries <noor@devries.example>',
      to: 'Sanne de Bruin <sanne@talentvonk.example>',
      subject: 'Re: rol',
      text: 'Dag Sanne, geen interesse. Mail mij niet meer.',
      date: 'Thu, 11 Dec 2025 10:00:00 +0100',
    });
    writeMail(mail, '2.eml', recruiterMail);
    await importAll();
    expect(await inbox()).toHaveLength(1);
  });

  test('a correction wins, is listed, survives a new look, and can be undone', async () => {
    writeMail(mail, '1.eml', recruiterMail);
    await importAll();
    const { id } = await first();
    const correction = await call()['message.correct']({ id, label: 'other', unsolicited: false });
    expect(await inbox()).toEqual([]);
    await importAll();
    expect(await inbox()).toEqual([]);
    expect(await call()['correction.list']()).toMatchObject([
      { correction: { messageId: id }, row: { corrected: true, label: 'other' } },
    ]);
    await call()['correction.undo']({ id: correction.id });
    expect(await inbox()).toHaveLength(1);
  });

  test('leaving a sender alone is a decision that can be undone', async () => {
    writeMail(mail, '1.eml', recruiterMail);
    await importAll();
    const { id } = await first();
    await call()['message.leaveAlone']({ ids: [id] });
    expect(await inbox()).toEqual([]);
    await call()['message.undoDecision']({ ids: [id] });
    expect(await inbox()).toHaveLength(1);
  });
});

test('the original is kept byte for byte and exported with its sum', async () => {
  writeMail(mail, '1.eml', recruiterMail);
  await importAll();
  const folder = join(mail, '..', `${mail.split('/').at(-1) ?? ''}-export`);
  try {
    const job = await opened.finished(call()['export.start']({ folder, caseId: null }));
    expect(job.state).toBe('done');
    const [name] = readdirSync(join(folder, 'messages'));
    expect(readFileSync(join(folder, 'messages', name ?? ''))).toEqual(mailSource(recruiterMail));
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).files[`messages/${name ?? ''}`]).toBe(
      createHash('sha256').update(mailSource(recruiterMail)).digest('hex'),
    );
    const again = await opened.finished(call()['export.start']({ folder, caseId: null }));
    expect(again).toMatchObject({ state: 'failed', failure: 'wrong-folder' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a damaged key file is said, and left as it is', async () => {
  await opened.engine.close();
  writeFileSync(join(opened.folder, 'key.json'), 'not a key');
  const again = await openEngine({ on: '2026-03-05', folder: opened.folder, create: false });
  expect(await again.engine.handlers['profile.status']()).toMatchObject({ state: 'damaged', exists: true });
  await expect(async () => again.engine.handlers['profile.create']({ passphrase })).rejects.toMatchObject({
    code: 'profile-exists',
  });
  expect(readFileSync(join(opened.folder, 'key.json'), 'utf8')).toBe('not a key');
  await again.close();
});

test('a second engine on the same profile says that it is in use; after closing it opens with the passphrase only', async () => {
  const second = await openEngine({ on: '2026-03-05', folder: opened.folder, create: false });
  await expect(() => second.engine.handlers['profile.unlock']({ passphrase })).rejects.toMatchObject({
    code: 'profile-in-use',
  });
  await opened.engine.close();
  await expect(() =>
    second.engine.handlers['profile.unlock']({ passphrase: 'een verkeerd wachtwoord' }),
  ).rejects.toMatchObject({ code: 'wrong-passphrase' });
  expect(await second.engine.handlers['profile.unlock']({ passphrase })).toMatchObject({
    state: 'open',
    keptBy: 'passphrase',
  });
  await second.close();
});
