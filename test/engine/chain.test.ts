import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../shared/failure.ts';
import { caseBench, controller } from '../support/case-bench.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const { call, mail, importAll, inbox, first, sentCase, opened } = caseBench();

test('message, verdict with reasons, case, letter, deadline, answer, closed', async () => {
  const { id, letter, view } = await sentCase();
  expect(view.state).toMatchObject({ stage: 'awaiting', receivedOn: '2026-03-05', deadline: { due: '2026-04-07' } });
  expect(letter.text).toContain('noor@devries.example');
  expect(letter.text).toContain('5 januari 2026');
  expect(letter.subject).toContain(view.reference);
  expect(await inbox()).toEqual([]);
  expect((await inbox('decided'))[0]).toMatchObject({ caseId: id });

  writeMail(mail(), '2.eml', {
    id: 'a1@talentvonk.example',
    from: 'Privacy <privacy@talentvonk.example>',
    subject: `Re: ${letter.subject}`,
    text: 'Wij hebben uw gegevens gewist.',
    date: 'Tue, 10 Mar 2026 10:00:00 +0100',
    headers: [`In-Reply-To: <${letter.messageId}>`],
  });
  opened().travel('2026-03-11');
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
  opened().travel('2026-04-07');
  expect((await call()['case.get']({ id })).state.stage).toBe('awaiting');
  opened().travel('2026-04-08');
  const { state } = await call()['case.get']({ id });
  expect(state.stage).toBe('overdue');
  expect(state.next.map(({ action }) => action)).toContain('send-reminder');
});

test('a letter about a message on LinkedIn gives no e-mail address away', async () => {
  cpSync(join(import.meta.dirname, '../fixtures/linkedin'), join(mail(), 'archive'), { recursive: true });
  await importAll();
  const row = (await inbox()).find(({ channel, from }) => channel === 'linkedin' && from.name === 'Daan Wieringmeer');
  const { id } = await call()['case.open']({ messageId: row?.id ?? 0, kind: 'both' });
  await call()['case.confirmController']({ id, controller: { ...controller, email: null } });
  const { letter, routes } = await call()['case.writeLetter']({ id, kind: 'both', language: 'nl', personalReason: '' });
  expect(letter.text).not.toContain('@');
  expect(routes[0]).toBe('clipboard');
});

const answeredOnLinkedIn = async () => {
  cpSync(join(import.meta.dirname, '../fixtures/linkedin'), join(mail(), 'archive'), { recursive: true });
  await importAll();
  const row = (await inbox('all')).find(({ snippet }) => snippet.startsWith('Dat snap ik'));
  return call()['case.open']({ messageId: row?.id ?? 0, kind: 'both' });
};

test('a recruiter who named an agency in an earlier message was proposed as the addressee in person', async () => {
  const { id, suggestedController, suggestionVerified } = await answeredOnLinkedIn();
  expect(suggestedController).toMatchObject({ name: 'Talentbrug Noord B.V.', email: null });
  expect(suggestionVerified).toBe(false);
  const { text } = await opened().engine.keepLetter({ kind: 'both', language: 'nl', about: { caseId: id } });
  expect(text).toContain('Talentbrug Noord B.V., ter attentie van');
});

test('a letter forgot the objection that the person had made before on LinkedIn', async () => {
  const { id } = await answeredOnLinkedIn();
  await call()['case.confirmController']({ id, controller: { ...controller, email: null } });
  const request = { id, language: 'nl', personalReason: '' } as const;
  const before = 'Op 15 september 2025 had ik al laten weten dat ik geen belangstelling had';
  for (const kind of ['objection', 'both'] as const)
    expect((await call()['case.writeLetter']({ ...request, kind })).letter.text).toContain(before);
});

test('a letter on paper to a recruiter of LinkedIn gave no way to answer, and the checklist ticked one', async () => {
  const { id } = await answeredOnLinkedIn();
  const written = async (postalAddress: string | null) => {
    await call()['case.confirmController']({ id, controller: { ...controller, email: null, postalAddress } });
    return call()['case.writeLetter']({ id, kind: 'both', language: 'nl', personalReason: '' });
  };
  const ticks = ({ elements }: Awaited<ReturnType<typeof written>>) =>
    elements.filter((element) => element.id === 'reply-address').map(({ present }) => present);
  const posted = await written('Kade 1\n8011 AA Zwolle');
  expect(posted.letter.text).toContain('Antwoordadres: noor@devries.example');
  expect(ticks(posted)).toEqual([true]);
  // Answered where it came: no address is given away, and none is ticked.
  expect(ticks(await written(null))).toEqual([]);
});

test('no letter before the addressee was confirmed; without an own name it is signed as the message names the person', async () => {
  writeMail(mail(), '1.eml', recruiterMail);
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
