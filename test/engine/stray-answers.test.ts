import { expect, test } from 'vitest';
import { caseBench } from '../support/case-bench.ts';
import { writeMail } from '../support/write-mail.ts';

const { call, mail, importAll, idOf, sentCase, opened } = caseBench();

const answer = {
  id: 'k1@talentvonk.example',
  from: 'Klantenservice <service@talentvonk.example>',
  subject: 'Uw verzoek over persoonsgegevens',
  text: 'Wij hebben uw gegevens verwijderd en mailen u niet meer.',
  date: 'Mon, 09 Mar 2026 10:00:00 +0100',
};

async function kept() {
  const { id } = await sentCase();
  writeMail(mail(), '2.eml', answer);
  opened().travel('2026-03-10');
  await importAll();
  return { id, messageId: await idOf(answer.subject) };
}

test('an answer from another address of the addressee waits apart with a guess, and changes nothing in the case', async () => {
  const { id, messageId } = await kept();
  const [stray, ...more] = await call()['stray.list']();
  expect(more).toEqual([]);
  expect(stray).toMatchObject({
    message: { id: messageId },
    arrivedOn: '2026-03-09',
    guesses: [{ caseId: id, sign: 'domain' }],
  });
  expect(await call()['case.get']({ id })).toMatchObject({ strays: 1, state: { stage: 'awaiting' } });
});

test('what the person assigns is an answer to judge, what follows in its thread goes there too, and undoing puts it back', async () => {
  const { id, messageId } = await kept();
  const view = await call()['stray.place']({ messageId, caseId: id });
  expect(view).toMatchObject({ strays: 0, state: { stage: 'to-judge' }, likely: { says: 'confirmed' } });
  expect(view.events.at(-1)).toMatchObject({ on: '2026-03-09', fact: { messageId, reading: 'unread' } });
  expect(await call()['stray.list']()).toEqual([]);

  writeMail(mail(), '3.eml', {
    ...answer,
    id: 'k2@talentvonk.example',
    subject: 'Aanvulling',
    text: 'In de bijlage vindt u een overzicht van uw gegevens.',
    date: 'Tue, 10 Mar 2026 10:00:00 +0100',
    headers: ['References: <k1@talentvonk.example>'],
  });
  await importAll();
  expect((await call()['case.get']({ id })).events.at(-1)?.fact).toMatchObject({ messageId: await idOf('Aanvulling') });

  const event = view.events.at(-1);
  await call()['case.withdraw']({ id, eventId: event?.id ?? 0 });
  expect(await call()['stray.list']()).toMatchObject([{ message: { id: messageId } }]);
});

test('"no answer" puts it away until that is taken back; a message that does not wait cannot be assigned', async () => {
  const { id, messageId } = await kept();
  await call()['stray.dismiss']({ messageId, dismissed: true });
  expect(await call()['stray.list']()).toEqual([]);
  expect(() => call()['stray.place']({ messageId, caseId: id })).toThrow('not-found');
  await importAll();
  expect(await call()['stray.list']()).toEqual([]);
  await call()['stray.dismiss']({ messageId, dismissed: false });
  expect(await call()['stray.list']()).toHaveLength(1);
  expect(() => call()['stray.place']({ messageId, caseId: 99 })).toThrow('not-found');
  expect(() => call()['stray.dismiss']({ messageId: 9999, dismissed: true })).toThrow('not-found');
});

test('a fresh answer of the very address that was written to, in time, is in its case at once', async () => {
  const { id } = await sentCase();
  writeMail(mail(), '2.eml', { ...answer, from: 'Privacy <privacy@talentvonk.example>' });
  opened().travel('2026-03-10');
  await importAll();
  expect(await call()['case.get']({ id })).toMatchObject({ strays: 0, state: { stage: 'to-judge' } });
});
