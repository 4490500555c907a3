import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  beginJourney,
  chooseFiles,
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

const shop = {
  id: '1@vonkshop.example',
  from: 'Vonk Shop <info@vonkshop.example>',
  to: 'Jorinde Kwakernaak <vonkshop@kwakernaak.example>',
  subject: 'Uw bestelling 20817',
  text: 'Beste Jorinde, bedankt voor uw bestelling 20817. Uw pakket is onderweg.',
  date: 'Mon, 01 Dec 2025 09:00:00 +0100',
};

test('a new user sees what a message reveals, records to whom an address was given, and finds who else has it', async () => {
  const { page } = journey;
  const folder = await sharedFolder();
  writeMail(folder, '1.eml', shop);
  const text = recruiterMail.text.replace('Hoi Noor', 'Hoi Jorine');
  writeMail(folder, '2.eml', { ...recruiterMail, to: shop.to, text });
  await chooseFiles(journey, [join(folder, '1.eml'), join(folder, '2.eml')]);
  await givePassphrase(journey);
  await page.getByText(words['report.title']).waitFor();
  await page.getByRole('button', { name: words['report.close'] }).click();
  await page.getByRole('option').first().waitFor();

  // Who I am: the name, and an address at the own domain.
  await page.getByRole('navigation').getByRole('button', { name: words['rail.settings'] }).click();
  await page.getByRole('button', { name: words['settings.identity'] }).click();
  await page.getByLabel(words['identity.name'], { exact: true }).fill('Jorinde Kwakernaak');
  await page.getByLabel(words['identity.addresses'], { exact: true }).fill('jorinde@kwakernaak.example');
  await page.getByRole('button', { name: words['action.save'] }).click();

  await page.getByRole('button', { name: words['settings.aliases'] }).click();
  await page.getByText('vonkshop@kwakernaak.example').waitFor();
  await page.getByRole('button', { name: words['aliases.register'] }).click();
  const form = page.getByRole('form', { name: words['aliases.form'] });
  expect(await form.getByLabel(words['aliases.name'], { exact: true }).inputValue()).toBe('Vonk Shop');
  await form.getByRole('button', { name: words['aliases.register'] }).click();
  await page.getByText('Also used unasked by 1 other').click();
  await page.getByRole('button', { name: 'Talentvonk B.V.' }).click();

  const facts = page.getByRole('region', { name: words['facts.title'] });
  await facts.locator('[data-fact=alias-leak]').getByText('Vonk Shop').waitFor();
  expect(await facts.locator('[data-fact=name-misspelt]').innerText()).toContain('Hoi Jorine,');
  expect(await facts.locator('[data-fact=objection-notice-absent]').innerText()).toContain('art. 21(4)');
  // The words that show it are marked where they stand.
  await page.locator('mark', { hasText: 'Hoi Jorine,' }).waitFor();
  expectNoFaults(journey);
});
