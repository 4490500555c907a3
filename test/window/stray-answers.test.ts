import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  answerOpenDialog,
  beginJourney,
  chooseFiles,
  expectNoFaults,
  givePassphrase,
  type Journey,
  sharedFolder,
  words,
} from '../support/window-journey.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

let journey: Journey | null = null;
afterEach(async () => {
  await journey?.close();
  journey = null;
});

test('an answer that names no letter waits under Cases with a guess, is assigned, taken back, and called no answer', async () => {
  const folder = await sharedFolder();
  journey = await beginJourney();
  const { app, page } = journey;
  const ask = (name: string, input: unknown) =>
    page.evaluate(({ method, value }) => Reflect.get(window, 'verzet')[method](value), { method: name, value: input });
  writeMail(folder, '1.eml', recruiterMail);
  await chooseFiles(journey, [join(folder, '1.eml')]);
  await givePassphrase(journey);
  await page.getByText(words['report.title']).waitFor();
  await page.getByRole('button', { name: words['report.close'] }).click();

  const { value: found } = await ask('inbox.list', { view: 'all', query: '', label: null, offset: 0, limit: 10 });
  const opened = await ask('case.open', { messageId: found.rows[0].id, kind: 'objection' });
  const id: number = opened.value.id;
  const { today }: { today: string } = opened.value;
  const controller = { name: 'Talentvonk B.V.', email: 'fg@talentvonk.example', postalAddress: null, country: 'NL' };
  await ask('case.confirmController', { id, controller });
  const written = await ask('case.writeLetter', { id, kind: 'objection', language: 'nl', personalReason: '' });
  await ask('letter.confirmSent', { id: written.value.letter.id, route: 'mailto', on: today });
  writeMail(folder, '2.eml', {
    id: 'k1@talentvonk.example',
    from: 'Klantenservice <service@talentvonk.example>',
    subject: 'Uw verzoek over persoonsgegevens',
    text: 'Wij hebben uw gegevens verwijderd.',
    date: new Date(`${today}T23:59:00`).toUTCString(),
  });
  await answerOpenDialog(app, [join(folder, '2.eml')]);
  await ask('import.choose', { kind: 'files' });
  await page.getByRole('button', { name: words['report.close'] }).click();

  await page.getByRole('navigation').getByText(words['rail.cases'], { exact: false }).first().click();
  const pen = page.getByRole('region', { name: words['stray.title'] });
  await pen.getByText('Klantenservice').waitFor();
  await pen.getByText(words['stray.sign.domain']).waitFor();
  await page.locator('.v-case-row').click();
  await page.getByText(words['stray.look'], { exact: true }).click();

  await pen.getByRole('button', { name: words['stray.place'] }).click();
  await pen.waitFor({ state: 'detached' });
  await page.locator('.v-stage', { hasText: words['stage.to-judge'] }).waitFor();
  await page.getByRole('button', { name: words['action.undo'] }).click();
  await pen.getByRole('button', { name: words['stray.dismiss'] }).click();
  await pen.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: words['action.undo'] }).click();
  await pen.waitFor();
  await pen.getByRole('button', { name: words['stray.place'] }).click();
  await page.getByRole('button', { name: words['stray.openCase'] }).click();
  await page.getByRole('form', { name: words['judge.form'] }).waitFor();
  expect((await ask('stray.list', undefined)).value).toEqual([]);
  expectNoFaults(journey);
});
