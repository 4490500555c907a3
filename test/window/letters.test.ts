import { afterEach, expect, test } from 'vitest';
import { beginJourney, expectNoFaults, type Journey, words } from '../support/window-journey.ts';

const open: Journey[] = [];
afterEach(async () => {
  for (const journey of open.splice(0)) await journey.close();
});

async function sample(): Promise<Journey> {
  const journey = await beginJourney();
  open.push(journey);
  const { page } = journey;
  await page.getByRole('button', { name: words['first.sample.do'] }).click();
  await page.getByText(words['sample.text']).waitFor();
  await page.getByRole('option').first().waitFor();
  return journey;
}

const rail = ({ page }: Journey, name: string) =>
  page.getByRole('navigation').getByText(name, { exact: false }).first();

test('after a new message a case offers the letters that fit; one asks what it must know, and is written', async () => {
  const journey = await sample();
  const { page } = journey;
  await rail(journey, words['rail.cases']).click();
  await page.getByText(words['stage.breached']).first().click();
  await page.getByRole('button', { name: words['letters.menu'] }).click();
  await page.getByRole('menuitem', { name: words['letter.breach-again'] }).waitFor();
  await page.getByRole('menuitem', { name: words['letter.acm-report'] }).click();
  const write = page.getByRole('button', { name: words['write.do'] }).last();
  expect(await write.isDisabled()).toBe(true);
  await page.getByRole('radio', { name: words['details.business.no'] }).check();
  await page.getByText(words['tone.plain']).last().click();
  await write.click();
  await page.getByRole('heading', { name: words['letter.acm-report'] }).waitFor();
  expect(await page.getByLabel(words['sheet.text']).inputValue()).toContain('zakelijk adres: nee');
  await page.getByText(/^Alle \d+ onderdelen zijn er/).waitFor();
  expectNoFaults(journey);
});

test('a text of one’s own with a name that nobody knows is refused by that name; a good one is kept until it is put back', async () => {
  const journey = await sample();
  const { page } = journey;
  await rail(journey, words['rail.settings']).click();
  await page.getByRole('button', { name: words['settings.templates'] }).click();
  const text = page.getByLabel(words['templates.label']);
  const shipped = await text.inputValue();
  await text.fill('Bezwaar {{reference}}\n\nDag {{nobody}}');
  await page.getByRole('button', { name: words['templates.save'] }).click();
  await page.getByText('„nobody”').waitFor();
  await text.fill('Bezwaar {{reference}}\n\nDag {{controllerName}}');
  await page.getByRole('button', { name: words['templates.save'] }).click();
  await page.getByText(words['templates.own']).waitFor();
  await page.getByRole('button', { name: words['templates.reset'] }).click();
  await page.getByText(words['templates.own']).waitFor({ state: 'detached' });
  expect(await text.inputValue()).toBe(shipped);
  expectNoFaults(journey);
});
