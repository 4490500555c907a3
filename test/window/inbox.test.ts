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

const selected = () => journey.page.locator('[role=option][aria-selected=true]');
const place = () => selected().getAttribute('aria-posinset');
const heading = () => journey.page.locator('.v-reader-subject').innerText();

test('another view follows the message, or begins at its top; it never keeps the row number of the former list', async () => {
  const { page } = journey;
  const list = page.getByRole('listbox');
  await list.focus();
  await page.keyboard.press('End');
  await expect.poll(place).not.toBe('1');
  const subject = await heading();
  const scrolled = await list.evaluate((box) => box.scrollTop);
  expect(scrolled).toBeGreaterThan(500);

  await page.getByRole('tab', { name: words['inbox.view.unsure'] }).click();
  await expect.poll(place).toBe('1');
  await expect.poll(heading).not.toBe(subject);
  expect(await list.evaluate((box) => box.scrollTop)).toBe(0);

  const doubtful = await heading();
  await page.getByRole('textbox', { name: words['inbox.search'] }).fill(doubtful);
  await page.getByRole('tab', { name: words['inbox.view.all'] }).click();
  await expect.poll(() => selected().innerText()).toContain(doubtful);
  expect(await heading()).toBe(doubtful);
  expectNoFaults(journey);
});
