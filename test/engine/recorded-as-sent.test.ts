import { expect, test } from 'vitest';
import { caseBench, controller } from '../support/case-bench.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const { opened, call, mail, importAll, first } = caseBench();

const confirmedCase = async () => {
  writeMail(mail(), '1.eml', recruiterMail);
  await importAll();
  const { id, reference } = await call()['case.open']({ messageId: (await first()).id, kind: 'both' });
  await call()['case.confirmController']({ id, controller });
  return { id, reference };
};
const sent = (id: number, on: string) => opened().engine.recordSent({ id, on, route: 'mailto', addressee: null });
const written = (id: number) => opened().engine.keepLetter({ kind: 'both', language: 'en', about: { caseId: id } });

test('a letter that nobody wrote was made up when it was recorded as sent', async () => {
  const { id, reference } = await confirmedCase();
  const view = await sent(id, '2026-03-05');
  expect(view.state).toMatchObject({ stage: 'awaiting', sentOn: '2026-03-05', deadline: { due: '2026-04-07' } });
  expect(view.letters).toEqual([]);
  expect(view.events.at(-1)?.fact).toMatchObject({ type: 'letter-sent', kind: 'both', letterId: null });
  // Its answer is still found, and marketing after it is still seen.
  const later = { ...recruiterMail, id: 'later@talentvonk.example', date: 'Fri, 13 Mar 2026 09:00:00 +0100' };
  writeMail(mail(), '2.eml', later);
  writeMail(mail(), '3.eml', {
    id: 'answer@talentvonk.example',
    from: 'Privacy <privacy@talentvonk.example>',
    subject: `Uw kenmerk ${reference}`,
    text: 'Wij hebben uw gegevens verwijderd.',
    date: 'Mon, 16 Mar 2026 09:00:00 +0100',
  });
  opened().travel('2026-03-17');
  await importAll();
  const { events } = await call()['case.get']({ id });
  expect(events.slice(-2).map(({ fact }) => fact.type)).toEqual(['contact-after-objection', 'response-received']);
  // A letter that is known not to have arrived undoes the sending of the unknown one too.
  const bounce = { type: 'letter-bounced', letterId: null, messageId: null } as const;
  expect((await call()['case.record']({ id, on: '2026-03-17', fact: bounce })).state.sentOn).toBeNull();
});

test('the letter that was printed for a case is the one that is kept as sent, in its own language', async () => {
  const { id } = await confirmedCase();
  const printed = await written(id);
  expect(printed.notKept).toBeNull();
  const view = await sent(id, '2026-03-05');
  expect(view.letters).toMatchObject([{ language: 'en', text: printed.text, frozenAt: expect.any(String) }]);
  expect(view.events.at(-1)?.fact).toMatchObject({ type: 'letter-sent', letterId: view.letters[0]?.id });
  // Printed once more, after it left: shown only.
  expect((await written(id)).notKept).toBe('not-of-the-case');
  expect((await call()['case.get']({ id })).events).toHaveLength(view.events.length);
});

test('a letter that bears a later day than it was sent on is not the one that was sent', async () => {
  const { id } = await confirmedCase();
  opened().travel('2026-03-09');
  await written(id);
  const view = await sent(id, '2026-03-06');
  expect(view.events.at(-1)?.fact).toMatchObject({ type: 'letter-sent', letterId: null });
  expect(view.letters).toMatchObject([{ frozenAt: null }]);
});

test('printing a letter leaves one alone that was changed by hand', async () => {
  const { id } = await confirmedCase();
  const request = { kind: 'both', language: 'nl', personalReason: '' } as const;
  const { letter } = await call()['case.writeLetter']({ id, ...request });
  await call()['letter.save']({ id: letter.id, subject: letter.subject, text: `${letter.text}\nEigen zin.` });
  expect((await written(id)).notKept).toBe('changed-by-hand');
  expect((await call()['letter.get']({ id: letter.id })).letter.text).toContain('Eigen zin.');
});
