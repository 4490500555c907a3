import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginJourney, expectNoFaults, type Journey, words } from '../support/window-journey.ts';

let journey: Journey;
beforeEach(async () => {
  journey = await beginJourney();
  const { page } = journey;
  await page.getByRole('button', { name: words['first.sample.do'] }).click();
  await page.getByText(words['sample.text']).waitFor();
  await page.getByRole('group', { name: words['job.sample'] }).waitFor({ state: 'detached' });
  await page.getByRole('option').first().waitFor();
});
afterEach(() => journey.close());

const learned = async () => {
  const { page } = journey;
  await page.getByRole('navigation').getByText(words['rail.settings']).first().click();
  await page.getByRole('navigation', { name: words['rail.settings'] }).getByText(words['settings.learned']).click();
};

test('a person is made welcome from a message, after a look at what it changes; it is listed and taken back', async () => {
  const { page } = journey;
  const row = page.getByRole('option', { name: /Imogen Wetherlake/ }).first();
  await row.click();
  await page.getByRole('heading', { name: /Introduction/ }).waitFor();
  await page.getByText(words['correct.open']).click();
  await page.getByRole('menuitem', { name: words['correct.all.allowed'] }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words['mark.title.allowed'].replace('{name}', 'Imogen Wetherlake')).waitFor();
  await dialog.getByText(words['preview.to.clear']).first().waitFor();
  await dialog.getByRole('button', { name: words['mark.do'] }).click();
  await expect.poll(() => row.count()).toBe(0);

  await learned();
  const rules = page.getByRole('listitem').filter({ hasText: 'Imogen Wetherlake' });
  await rules.getByText(words['marked.allowed']).waitFor();
  await rules.getByRole('button', { name: words['action.undo'] }).click();
  await dialog.getByText(words['preview.to.flagged']).first().waitFor();
  await dialog.getByRole('button', { name: words['mark.do'] }).click();
  await expect.poll(() => rules.count()).toBe(0);
  await page.getByRole('navigation').getByText(words['rail.inbox']).first().click();
  await row.waitFor();
  expectNoFaults(journey);
});

test('a corrected message is listed with its origin, and judging everything again first says what would change', async () => {
  const { page } = journey;
  await page.getByRole('option').first().click();
  const name = await page.locator('.v-reader-who').innerText();
  await page.getByText(words['correct.open']).click();
  await page.getByRole('menuitem', { name: words['correct.other'] }).click();
  await page.getByText(words['decided.corrected']).waitFor();
  await learned();
  await page
    .getByRole('listitem')
    .filter({ hasText: name.split(' · ')[0] ?? '' })
    .first()
    .waitFor();
  await page.getByRole('button', { name: words['learned.review.look'] }).click();
  await page
    .getByRole('dialog')
    .getByText(/Nothing changes for the \d+ messages/)
    .waitFor();
  expectNoFaults(journey);
});
