import { expect, test } from 'vitest';
import { caseBench } from '../../support/case-bench.ts';
import { recruiterMail, writeMail } from '../../support/write-mail.ts';

const { call, mail, importAll, sentCase, opened } = caseBench();

test('one time line tells of every message and case of an organisation, the newest first', async () => {
  const { id, letter } = await sentCase('objection');
  writeMail(mail(), '2.eml', {
    id: 'a@talentvonk.example',
    from: 'Privacy <privacy@talentvonk.example>',
    subject: 'Re: bezwaar',
    text: 'Wij hebben uw gegevens verwijderd.',
    date: 'Mon, 09 Mar 2026 10:00:00 +0100',
    headers: [`In-Reply-To: <${letter.messageId}>`],
  });
  writeMail(mail(), '3.eml', {
    ...recruiterMail,
    id: 'r2@talentvonk.example',
    from: 'Pieter Vos <pieter@talentvonk.example>',
    date: 'Tue, 21 Apr 2026 09:00:00 +0200',
  });
  opened().travel('2026-04-22');
  await importAll();
  const [organisation] = await call()['organisation.list']({ query: 'talentvonk' });
  const history = await call()['organisation.history']({ id: organisation?.id ?? 0 });
  expect(history).toMatchObject({
    messages: 3,
    unsolicited: 2,
    objectedOn: '2026-03-05',
    afterObjection: 1,
    firstContact: expect.stringMatching(/^2026-01-05/),
  });
  const lines = history.entries.map((entry) =>
    entry.kind === 'message'
      ? [entry.on, 'message', entry.row.from.name, entry.inNetwork]
      : [entry.on, entry.event.fact.type, entry.row?.from.name ?? null, entry.caseId],
  );
  expect(lines).toEqual([
    ['2026-04-21', 'contact-after-objection', 'Pieter Vos', id],
    ['2026-03-09', 'response-received', 'Privacy', id],
    ['2026-03-05', 'letter-sent', null, id],
    ['2026-03-05', 'letter-handed-over', null, id],
    ['2026-03-05', 'letter-issued', null, id],
    ['2026-03-05', 'controller-confirmed', null, id],
    ['2026-03-05', 'opened', null, id],
    ['2026-01-05', 'message', 'Sanne de Bruin', null],
  ]);
});
