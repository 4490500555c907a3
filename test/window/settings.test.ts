import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  answerOpenDialog,
  beginJourney,
  expectNoFaults,
  givePassphrase,
  type Journey,
  sharedFolder,
  words,
} from '../support/window-journey.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

let journey: Journey;
beforeEach(async () => {
  journey = await beginJourney();
});
afterEach(() => journey.close());

const settings = async ({ page }: Journey, section: string) => {
  await page.getByRole('navigation').getByText(words['rail.settings']).first().click();
  await page.getByRole('navigation', { name: words['rail.settings'] }).getByText(section).click();
};

test('the account form follows the address, so that no password goes to the provider of an earlier one', async () => {
  const { page } = journey;
  await page.getByRole('button', { name: words['first.connect.do'] }).click();
  await givePassphrase(journey);
  const form = page.getByRole('form', { name: words['accounts.add'] });
  const imap = form.getByRole('group', { name: words['account.incoming'] });
  await form.getByLabel(words['account.address']).fill('noor@gmail.com');
  await form.getByLabel(words['account.password'], { exact: true }).fill('a password of the other mailbox');
  expect(await imap.getByLabel(words['account.host']).inputValue()).toBe('imap.gmail.com');
  await imap.getByLabel(words['account.port']).fill('1993');

  await form.getByLabel(words['account.address']).fill('noor@ziggo.nl');
  expect(await form.getByLabel(words['account.user']).inputValue()).toBe('noor@ziggo.nl');
  expect(await imap.getByLabel(words['account.host']).inputValue()).toBe('imap.ziggo.nl');
  expect(await imap.getByLabel(words['account.port']).inputValue()).toBe('1993');
  const smtp = form.getByRole('group', { name: words['account.outgoing'] });
  expect(await smtp.getByLabel(words['account.host']).inputValue()).toBe('smtp.ziggo.nl');
  expectNoFaults(journey);
});

test('from the sample to own files in one button: the sample is cleared, the files are read into an own profile', async () => {
  const { page, app } = journey;
  const folder = await sharedFolder();
  await page.getByRole('button', { name: words['first.sample.do'] }).click();
  await page.getByText(words['sample.text']).waitFor();
  await settings(journey, words['settings.accounts']);
  await page.getByRole('button', { name: words['sample.own.connect'] }).waitFor();
  await settings(journey, words['settings.data']);
  await expect.poll(() => page.getByRole('button', { name: words['first.import.files'] }).count()).toBe(0);
  await answerOpenDialog(app, [writeMail(folder, 'mail.eml', recruiterMail)]);
  await page.getByRole('button', { name: words['sample.own.files'] }).click();
  await givePassphrase(journey);
  await page.getByText(words['report.title']).waitFor();
  await page.getByRole('button', { name: words['report.close'] }).click();
  await page
    .getByRole('option', { name: /Sanne de Bruin/ })
    .first()
    .waitFor();
  await expect.poll(() => page.getByText(words['sample.text']).count()).toBe(0);
  expectNoFaults(journey);
});

test('what was changed about the person is saved on leaving; what cannot be saved is said and kept as typed', async () => {
  const { page } = journey;
  await page.getByRole('button', { name: words['first.sample.do'] }).click();
  await page.getByText(words['sample.text']).waitFor();
  await settings(journey, words['settings.identity']);
  const city = page.getByLabel(words['identity.city']);
  const addresses = page.getByLabel(words['identity.addresses']);
  await city.fill('Hattem');
  await page.getByRole('navigation').getByText(words['rail.cases']).first().click();
  await page.getByText(words['action.saved']).waitFor();
  await settings(journey, words['settings.identity']);
  expect(await city.inputValue()).toBe('Hattem');

  await addresses.fill('noor@');
  await page.getByRole('navigation').getByText(words['rail.cases']).first().click();
  await page.getByRole('button', { name: words['identity.unsaved.back'] }).click();
  expect(await addresses.inputValue()).toBe('noor@');
  expectNoFaults(journey);
});

test('a message is tried out: the verdict and the reasons, and nothing of it in the inbox', async () => {
  const { page } = journey;
  await page.getByRole('button', { name: words['first.sample.do'] }).click();
  await page.getByText(words['sample.text']).waitFor();
  await settings(journey, words['settings.try']);
  await page
    .getByLabel(words['try.label'])
    .fill(`Van: Sanne <sanne@talentvonk.example>\nOnderwerp: Rol\n\n${recruiterMail.text}`);
  await page.getByRole('button', { name: words['try.do'] }).click();
  const result = page.getByRole('region', { name: words['try.result'] });
  await result.getByText(`${words['label.recruiter']} ·`).waitFor();
  await result.locator('mark').first().waitFor();
  await page.getByRole('navigation').getByText(words['rail.inbox']).first().click();
  await page.getByRole('option').first().waitFor();
  await page.getByRole('textbox', { name: words['inbox.search'] }).fill('talentvonk');
  await page.getByText(words['inbox.found.none']).waitFor();
  expectNoFaults(journey);
});
