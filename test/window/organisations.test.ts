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
  const folder = await sharedFolder();
  const mails = [
    recruiterMail,
    { ...recruiterMail, id: 'd1@talentvonk.example', from: 'Daan Smit <daan@talentvonk.example>' },
    {
      ...recruiterMail,
      id: 'n1@vonknoord.example',
      from: 'Sanne de Bruin <sanne@vonknoord.example>',
      text: recruiterMail.text.replace('Talentvonk B.V.', 'Talentvonk Noord B.V.'),
      date: 'Mon, 02 Feb 2026 09:00:00 +0100',
    },
  ];
  const paths = mails.map((mail, index) => writeMail(folder, `${index}.eml`, mail));
  await chooseFiles(journey, paths);
  await givePassphrase(journey);
  const { page } = journey;
  await page.getByRole('button', { name: words['action.close'] }).first().click();
  await page.getByRole('navigation').getByText(words['rail.organisations']).first().click();
}, 60_000);
afterEach(() => journey.close());

const rows = () => journey.page.locator('.v-organisation-row');

test('two that look alike are merged after a look, the history is one, and it is taken back', async () => {
  const { page } = journey;
  await rows().filter({ hasText: 'Talentvonk B.V.' }).click();
  const suggestion = words['duplicate.text.similar'].replace('{other}', 'Talentvonk Noord B.V.');
  await page.getByText(suggestion).waitFor();
  await expect.poll(() => rows().count()).toBe(2);
  await page.getByRole('button', { name: words['merge.open'] }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Talentvonk Noord B.V. (vonknoord.example)').waitFor();
  await dialog.getByRole('button', { name: words['merge.do'] }).click();
  await expect.poll(() => rows().count()).toBe(1);
  const history = page.getByRole('region', { name: words['history.title'] });
  await expect.poll(() => history.getByRole('listitem').count()).toBe(3);
  await page.getByText(words['organisation.tools']).click();
  await page.getByText('Talentvonk Noord B.V. was merged with Talentvonk B.V.').waitFor();
  await page.getByRole('listitem').getByRole('button', { name: words['change.undo'] }).click();
  await expect.poll(() => rows().count()).toBe(2);
  expectNoFaults(journey);
});

test('a recruiter who writes for another agency is found under the same name and taken as one person', async () => {
  const { page } = journey;
  await rows().filter({ hasText: 'Talentvonk B.V.' }).click();
  await page.getByRole('button', { name: 'Sanne de Bruin', exact: true }).click();
  const periods = page.getByRole('region', { name: words['person.periods'] });
  await expect.poll(() => periods.getByRole('listitem').count()).toBe(1);
  await page.getByText('sanne@vonknoord.example').waitFor();
  await page.getByRole('button', { name: words['person.join'] }).click();
  await expect.poll(() => periods.getByRole('listitem').count()).toBe(2);
  await page.getByRole('button', { name: words['person.part'] }).click();
  await expect.poll(() => periods.getByRole('listitem').count()).toBe(1);
  expectNoFaults(journey);
});

test('an agency is put on the list of known organisations with its source, and its address taken over from there', async () => {
  const { page } = journey;
  await page.getByRole('navigation').getByText(words['rail.settings']).first().click();
  await page.getByRole('navigation', { name: words['rail.settings'] }).getByText(words['settings.known']).click();
  await page.getByRole('main').getByRole('button', { name: words['listed.add'] }).click();
  const form = page.getByRole('form', { name: words['listed.form'] });
  await form.getByLabel(words['controller.name']).fill('Talentvonk');
  await form.getByLabel(words['listed.kind']).selectOption('agency');
  await form.getByLabel(words['organisation.domain']).fill('talentvonk.example');
  await form.getByLabel(words['organisations.privacy']).fill('privacy@talentvonk.example');
  await form.getByRole('button', { name: words['action.save'] }).click();
  await form.getByText(words['listed.sources.needed']).waitFor();
  await form.getByLabel(words['listed.sources']).fill('https://talentvonk.example/privacy');
  await form.getByRole('button', { name: words['action.save'] }).click();
  await page.getByText(words['listed.origin.own']).waitFor();

  await page.getByRole('navigation').getByText(words['rail.organisations']).first().click();
  await rows().filter({ hasText: words['listed.agency'] }).click();
  await page.getByRole('button', { name: words['listed.take'] }).click();
  await page.getByText(words['organisations.particulars']).click();
  await expect
    .poll(() => page.getByLabel(words['organisation.form.source']).inputValue())
    .toBe('https://talentvonk.example/privacy');
  expect(await page.getByLabel(words['organisations.privacy']).inputValue()).toBe('privacy@talentvonk.example');
  expectNoFaults(journey);
});
