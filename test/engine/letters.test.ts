import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { type LetterDetails, noDetails } from '../../shared/domain/letter-details.ts';
import { type LetterKind, letterKinds } from '../../shared/domain/letter.ts';
import { letterRules } from '../../shared/rules/letter-rules.ts';
import { letterOfStep } from '../../shared/rules/next-step.ts';
import { letterTemplate } from '../../shared/rules/letter-templates.ts';
import { caseBench } from '../support/case-bench.ts';
import { sha256 } from '../support/invented-mail.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const { call, mail, importAll, sentCase, opened } = caseBench();

const given: LetterDetails = {
  ...noDetails,
  addressee: { name: 'Havenlicht Logistiek B.V.', email: 'hr@havenlicht.example', postalAddress: null, country: 'NL' },
  missing: ['source', 'copy'],
  businessAddress: false,
  confirmed: true,
};

const write = async (id: number, kind: LetterKind, change: { readonly details?: LetterDetails } = {}) =>
  call()['case.writeLetter']({ id, kind, language: 'nl', personalReason: '', tone: 'plain', ...change });

/** A case that was answered, mailed again after the objection, and let its term pass. */
async function caseWithEverything() {
  const { id, letter } = await sentCase();
  opened().travel('2026-03-20');
  await call()['case.record']({
    id,
    on: '2026-03-20',
    fact: { type: 'response-received', messageId: null, reading: 'partly', note: '' },
  });
  writeMail(mail(), '9.eml', {
    ...recruiterMail,
    id: 'again@talentvonk.example',
    date: 'Wed, 25 Mar 2026 09:00:00 +0100',
  });
  opened().travel('2026-05-20');
  await importAll();
  await call()['case.record']({
    id,
    on: '2026-05-01',
    fact: { type: 'extension-claimed', messageId: null, note: '' },
  });
  return { id, letter };
}

test('every kind of letter can be written in a case that gives cause for it, and holds all its parts', async () => {
  const { id } = await caseWithEverything();
  const identity = await call()['identity.get']();
  await call()['identity.save']({ ...identity, postalAddress: 'Lindelaan 12\n8011 AB Zwolle' });
  for (const kind of letterKinds) {
    if (letterRules[kind].when === 'on-linkedin' || kind === 'reminder') continue;
    const view = await write(id, kind, { details: given });
    expect([kind, view.elements.filter(({ present }) => !present)]).toEqual([kind, []]);
    expect(view.letter).toMatchObject({
      kind,
      tone: 'plain',
      templateVersion: letterTemplate(kind, 'nl', 'plain').version,
    });
    expect(view.letter.text).not.toMatch(/\{\{|undefined|null/);
  }
});

test('a reminder that says nothing came is refused once an answer is on record; the step asks for the letter that goes into it', async () => {
  const { id } = await caseWithEverything();
  await expect(write(id, 'reminder')).rejects.toMatchObject({ code: 'letter-not-ready' });
  const { state } = await call()['case.get']({ id });
  const step = state.next.find(({ action }) => action === 'send-reminder');
  expect(step === undefined ? null : letterOfStep(step, state)).toBe('breach-again');
  expect((await write(id, 'incomplete', { details: given })).letter.text).toContain('20 maart 2026');
});

test('a letter is refused while what it states has not happened, or was not said', async () => {
  const { id } = await sentCase();
  for (const kind of ['breach-again', 'excuse-fee', 'extension-late', 'ap-complaint', 'linkedin-access'] as const)
    await expect(write(id, kind, { details: given })).rejects.toMatchObject({
      code: 'letter-not-ready',
    });
  await expect(write(id, 'acm-report')).rejects.toMatchObject({ code: 'letter-needs-details' });
  await expect(write(id, 'alias-leak')).rejects.toMatchObject({ code: 'letter-needs-details' });
});

test('what a letter speaks of is frozen with its hash, and a line of it is quoted', async () => {
  const { letter } = await sentCase();
  expect(letter.annexes).toEqual([
    { what: 'message', on: '2026-01-05', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(letter.text).toMatch(/Daarin staat onder meer: „[^”]+”/);
});

test('the annexes that a letter lists go with its mail: a message as a copy without third parties, a letter as it left', async () => {
  const { id } = await caseWithEverything();
  const { letter, enclosed } = await write(id, 'trade-body', { details: given });
  expect(enclosed.slice(0, 2)).toEqual(['1-bericht-2026-01-05.txt', expect.stringMatching(/^2-brief-.*\.eml$/)]);
  expect(letter.text).toContain('(afschrift; SHA-256 van het origineel: ');
  const { source } = await call()['letter.eml']({ id: letter.id });
  const { attachments } = await simpleParser(Buffer.from(source));
  expect(attachments.map(({ filename }) => filename)).toEqual(enclosed);
  expect(attachments[0]?.content.toString()).toMatch(/^Van: [^\n]+\nAan: /);
  expect(sha256(attachments[1]?.content ?? Buffer.alloc(0))).toBe(letter.annexes[1]?.sha256);
  const sent = (await call()['case.get']({ id })).letters[0];
  expect((await call()['letter.get']({ id: sent?.id ?? 0 })).enclosed).toEqual([]);
});

test('a letter to a client waits a day and holds no word that accuses', async () => {
  const { id } = await caseWithEverything();
  const { letter, to, from } = await write(id, 'client-notice', { details: given });
  expect(to).toBe('hr@havenlicht.example');
  expect(from).not.toBe('');
  const leave = () => call()['letter.markHandedOver']({ id: letter.id, route: 'eml' });
  await expect(leave()).rejects.toMatchObject({ code: 'letter-cooling-off' });
  opened().travel('2026-05-22');
  await call()['letter.save']({ id: letter.id, subject: letter.subject, text: `${letter.text} Dit is fraude.` });
  await expect(leave()).rejects.toMatchObject({ code: 'letter-not-neutral' });
  await call()['letter.save']({ id: letter.id, subject: letter.subject, text: letter.text });
  expect(await leave()).toMatchObject({ done: true });
});

test('a letter aside leaves the course of the case as it was', async () => {
  const { id } = await caseWithEverything();
  const before = (await call()['case.get']({ id })).state;
  const { letter } = await write(id, 'acm-report', { details: given });
  await call()['letter.markHandedOver']({ id: letter.id, route: 'clipboard' });
  await call()['letter.confirmSent']({ id: letter.id, route: 'clipboard', on: '2026-05-20' });
  expect((await call()['case.get']({ id })).state).toEqual(before);
});

test('an own template is used until it is reset; one with an unknown name is not kept', async () => {
  const { id } = await sentCase();
  const key = { kind: 'who-are-you', language: 'nl', tone: 'plain' } as const;
  const wrong = await call()['template.save']({ ...key, text: 'Vraag\n\nDag {{nobody}}' });
  expect(wrong).toMatchObject({ fault: { problem: 'unknown-name', tag: 'nobody' }, template: { own: null } });
  expect((await call()['template.save']({ ...key, text: 'geen tekst' })).fault?.problem).toBe('no-subject');
  const kept = await call()['template.save']({
    ...key,
    text: 'Vraag {{reference}}\n\nDag, wie bent u?\n\n{{> signature}}',
  });
  expect(kept.fault).toBeNull();
  expect(await call()['template.list']()).toEqual([key]);
  const { letter } = await write(id, 'who-are-you');
  expect(letter.text).toMatch(/^Dag, wie bent u\?\n\n/);
  expect(letter.templateVersion).toBeNull();
  expect((await call()['template.reset'](key)).own).toBeNull();
  expect((await write(id, 'who-are-you')).letter.templateVersion).toBe(1);
});
