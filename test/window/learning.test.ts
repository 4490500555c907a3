import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginJourney, expectNoFaults, type Journey, words } from '../support/window-journey.ts';

let journey: Journey;
beforeEach(async () => {
  journey = await beginJourney();
  const { page } = journey;
  // The invented mail is judged once more when all of it is there; until then its rows may change places.
  const done = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        Reflect.get(window, 'verzet').on('job.progress', ({ kind, state }: { kind: string; state: string }) => {
          if (kind === 'sample' && state === 'done') resolve();
        });
      }),
  );
  await page.getByRole('button', { name: words['first.sample.do'] }).click();
  await done;
  await expect.poll(() => page.locator('.v-job').count(), { timeout: 30_000 }).toBe(0);
  await page.waitForTimeout(500);
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
  await page.getByRole('option').first().click();
  const name = await page.locator('[role=option][aria-selected=true] .v-row-name').innerText();
  const row = page.getByRole('option').filter({ hasText: name });
  await page.getByText(words['correct.open']).click();
  await page.getByRole('menuitem', { name: words['correct.all.allowed'] }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words['mark.title.allowed'].replace('{name}', name)).waitFor();
  await dialog.getByText(words['preview.to.clear']).first().waitFor();
  await dialog.getByRole('button', { name: words['mark.do'] }).click();
  await expect.poll(() => row.count()).toBe(0);

  await learned();
  const rules = page.getByRole('listitem').filter({ hasText: name });
  await rules.getByText(words['marked.allowed']).waitFor();
  await rules.getByRole('button', { name: words['action.undo'] }).click();
  await dialog.getByText(words['preview.to.flagged']).first().waitFor();
  await dialog.getByRole('button', { name: words['mark.do'] }).click();
  await expect.poll(() => rules.count()).toBe(0);
  await page.getByRole('navigation').getByText(words['rail.inbox']).first().click();
  await row.first().waitFor();
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
  // That is too little to judge other messages by, and the screen says so.
  await page
    .getByText(/at least 10 of both kinds\. Now: \d+ unsolicited messages? and \d+ ordinary messages\./)
    .waitFor();
  await page.getByRole('button', { name: words['learned.review.look'] }).click();
  await page
    .getByRole('dialog')
    .getByText(/Nothing changes for the \d+ messages/)
    .waitFor();
  expectNoFaults(journey);
});
