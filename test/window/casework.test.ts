import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  answerOpenDialog,
  answerSaveDialog,
  beginJourney,
  chooseFiles,
  expectNoFaults,
  givePassphrase,
  type Journey,
  sharedFolder,
  words,
} from '../support/window-journey.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const open: Journey[] = [];
async function begin(): Promise<Journey> {
  const journey = await beginJourney();
  open.push(journey);
  return journey;
}
afterEach(async () => {
  for (const journey of open.splice(0)) await journey.close();
});

async function sample(): Promise<Journey> {
  const journey = await begin();
  const { page } = journey;
  await page.getByRole('button', { name: words['first.sample.do'] }).click();
  await page.getByText(words['sample.text']).waitFor();
  await page.getByRole('option').first().waitFor();
  return journey;
}

const rail = ({ page }: Journey, name: string) =>
  page.getByRole('navigation').getByText(name, { exact: false }).first();
/** Of a case in the list, not of the lists' own names. */
const stage = ({ page }: Journey, name: string) => page.locator('.v-stage', { hasText: name }).first();
const ask = ({ page }: Journey, name: string, input: unknown) =>
  page.evaluate(({ method, value }) => Reflect.get(window, 'verzet')[method](value), { method: name, value: input });

test('after a new message the letters that fit are offered; a form asks what it must know, and its answers can be copied', async () => {
  const journey = await sample();
  const { page } = journey;
  await rail(journey, words['rail.cases']).click();
  await stage(journey, words['stage.breached']).click();
  await page.getByRole('button', { name: words['letters.menu'] }).click();
  await page.getByRole('menuitem', { name: words['letter.breach-again'] }).waitFor();
  await page.getByRole('menuitem', { name: words['letter.acm-report'] }).click();
  const dialog = page.getByRole('dialog');
  const write = dialog.getByRole('button', { name: words['write.do'] });
  expect(await write.isDisabled()).toBe(true);
  await dialog.getByRole('radio', { name: words['details.business.no'] }).check();
  await dialog.getByText(words['tone.plain']).click();
  await write.click();
  const text = page.getByLabel(words['sheet.text']);
  await text.waitFor();
  expect(await text.inputValue()).toContain('business address: no');
  const copies = page.getByRole('list', { name: words['form.answers'] }).getByRole('button');
  await copies.first().click();
  await page.getByText(words['form.copied'].replace('{field}', '')).waitFor();
  await expect.poll(() => copies.count()).toBeGreaterThan(5);
  expectNoFaults(journey);
});

test('an answer is judged by one question, decides what was asked, and a route is filed with its number', async () => {
  const journey = await sample();
  const { page } = journey;
  await rail(journey, words['rail.cases']).click();
  await stage(journey, words['stage.to-judge']).click();
  const judge = page.getByRole('form', { name: words['judge.form'] });
  await judge.getByLabel(words['judge.what']).selectOption('incomplete');
  const folder = await sharedFolder();
  const scan = join(folder, 'antwoord.pdf');
  writeFileSync(scan, '%PDF-1.7 what they hold');
  await answerOpenDialog(journey.app, [scan]);
  await judge.getByRole('button', { name: words['record.files.add'] }).click();
  await judge.getByText('antwoord.pdf').waitFor();
  await judge.getByRole('button', { name: words['judge.do'] }).click();
  const saved = join(folder, 'bewaard.pdf');
  await answerSaveDialog(journey.app, saved);
  await page.getByRole('button', { name: 'antwoord.pdf' }).click();
  await expect.poll(() => existsSync(saved) && readFileSync(saved, 'utf8')).toBe('%PDF-1.7 what they hold');
  const asked = page.getByRole('region', { name: words['rights.name'] });
  await asked.getByText(words['right.outcome.incomplete']).waitFor();
  await page
    .getByRole('button', { name: words['answer.write'].replace('{letter}', words['letter.incomplete']) })
    .waitFor();
  const further = page.getByRole('region', { name: words['further.name'] });
  await further.getByText(words['complaint.authority']).click();
  await further.getByText(words['check.waited']).first().waitFor();
  await further.getByRole('button', { name: words['record.complaint-filed'] }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words['record.reference']).fill('z2026-12345');
  await dialog.getByRole('button', { name: words['record.complaint-filed.do'] }).click();
  await page.getByText(words['stage.authority-pending']).first().waitFor();
  await further.getByText('z2026-12345').waitFor();
  await further.getByRole('button', { name: words['due.why'] }).click();
  await page
    .getByRole('dialog')
    .getByText(/three months later/)
    .waitFor();
  expectNoFaults(journey);
});

test('a case put aside asks nothing until it is taken up again', async () => {
  const journey = await sample();
  const { page } = journey;
  await rail(journey, words['rail.cases']).click();
  await stage(journey, words['stage.overdue']).click();
  await page.getByRole('button', { name: words['record.open'] }).click();
  await page.getByRole('menuitem', { name: words['record.paused'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: words['record.paused.do'] }).click();
  await page.getByText(words['stage.paused']).first().waitFor();
  await page
    .getByRole('region', { name: words['step.name'] })
    .getByRole('button', { name: words['record.resumed'] })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: words['record.resumed.do'] }).click();
  await page.getByText(words['stage.overdue']).first().waitFor();
  expectNoFaults(journey);
});

test('a second message of a sender asks whether it belongs to the open case; phishing gets a warning and no letter', async () => {
  const folder = await sharedFolder();
  const journey = await begin();
  const { page } = journey;
  writeMail(folder, '1.eml', recruiterMail);
  writeMail(folder, '2.eml', { ...recruiterMail, id: 'r2@talentvonk.example', subject: 'Nog een mooie rol' });
  writeMail(folder, '3.eml', {
    ...recruiterMail,
    id: 'fake@linkedln-mail.example',
    from: 'LinkedIn <security@linkedln.example>',
    subject: 'Je LinkedIn-account is beperkt',
    text: 'Wij hebben uw account beperkt. Bevestig uw wachtwoord op https://linkedln.example/login binnen 24 uur.',
  });
  await chooseFiles(journey, [join(folder, '1.eml'), join(folder, '2.eml'), join(folder, '3.eml')]);
  await givePassphrase(journey);
  await page.getByText(words['report.title']).waitFor();
  await page.getByRole('button', { name: words['report.close'] }).click();
  const all = await ask(journey, 'inbox.list', { view: 'all', query: '', label: null, offset: 0, limit: 10 });
  const idOf = (subject: string): number =>
    all.value.rows.find((row: { subject: string; id: number }) => row.subject === subject).id;
  await ask(journey, 'case.open', { messageId: idOf(recruiterMail.subject), kind: 'objection' });
  await page
    .getByRole('option', { name: /Nog een mooie rol/ })
    .first()
    .click();
  await page.getByRole('toolbar').getByRole('button', { name: words['decide.objection'] }).click();
  const dialog = page.getByRole('dialog', { name: words['running.title'] });
  await dialog.getByRole('button', { name: words['running.add'] }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await ask(journey, 'case.list', undefined)).value).toHaveLength(1);

  const fake = idOf('Je LinkedIn-account is beperkt');
  await page.getByText(words['inbox.view.all'], { exact: true }).first().click();
  await page
    .getByRole('option', { name: /account is beperkt/ })
    .first()
    .click();
  await page.getByText(words['suspicion.phishing']).waitFor();
  const refused = await ask(journey, 'case.open', { messageId: fake, kind: 'objection' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'untrustworthy-sender' } });
  expectNoFaults(journey);
});
