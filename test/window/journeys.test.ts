import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { profileFilesAmong } from '../../shared/profile-files.ts';
import {
  answerOpenDialog,
  answerSaveDialog,
  beginJourney,
  chooseFiles,
  expectNoFaults,
  filesWith,
  givePassphrase,
  type Journey,
  secret,
  sharedFolder,
  startTracker,
  words,
} from '../support/window-journey.ts';
import { mailSource, recruiterMail, writeMail } from '../support/write-mail.ts';

const open: Journey[] = [];
async function begin(userData?: string): Promise<Journey> {
  const journey = await beginJourney(userData);
  open.push(journey);
  return journey;
}
afterEach(async () => {
  for (const journey of open.splice(0)) await journey.close();
});

const row = ({ page }: Journey, name: string) => page.getByRole('option', { name: new RegExp(name) }).first();
const rail = ({ page }: Journey, name: string) =>
  page.getByRole('navigation').getByText(name, { exact: false }).first();

async function closeReport({ page }: Journey): Promise<void> {
  await page.getByText(words['report.title']).waitFor();
  await page.getByRole('button', { name: words['report.close'] }).click();
}

test('one click opens the sample, one click clears it, nothing stays', async () => {
  const journey = await begin();
  const { page } = journey;
  await page.getByRole('button', { name: words['first.sample.do'] }).click();
  await page.getByText(words['sample.text']).waitFor();
  await row(journey, '').waitFor();
  await rail(journey, words['rail.cases']).click();
  await page.getByText(words['stage.overdue']).first().waitFor();
  await page.getByRole('button', { name: words['sample.clear'] }).click();
  await page.getByRole('button', { name: words['first.sample.do'] }).waitFor();
  expect(filesWith(journey.userData, ['meijsloot'])).toEqual([]);
  expectNoFaults(journey);
});

test('from a file to a letter on paper and a due date, and the answer by hand', async () => {
  const folder = await sharedFolder();
  const journey = await begin();
  const { page, app } = journey;
  await chooseFiles(journey, [writeMail(folder, 'mail.eml', recruiterMail)]);
  await givePassphrase(journey);
  await closeReport(journey);
  await row(journey, 'Sanne de Bruin').click();
  await page.getByRole('heading', { name: recruiterMail.subject }).waitFor();
  await page.locator('mark').first().waitFor();

  // The letter needs a name to sign with.
  await page.evaluate(() =>
    Reflect.get(window, 'verzet')['identity.save']({
      names: ['Noor de Vries'],
      addresses: ['noor@devries.example'],
      profiles: [],
      postalAddress: 'Singel 1\n8011 AA Zwolle',
      city: 'Zwolle',
      openToWork: [],
    }),
  );
  await page.keyboard.press('b');
  await page.getByText(words['decided.toCase']).first().click();
  const addressee = page.getByRole('form', { name: words['controller.form'] });
  await addressee.getByLabel(words['controller.name']).fill('Talentvonk B.V.');
  await addressee.getByLabel(words['controller.email']).fill('privacy@talentvonk.example');
  await addressee.getByRole('button', { name: words['controller.do'] }).click();
  await page.getByRole('button', { name: words['write.do'] }).click();
  const sheet = page.getByLabel(words['sheet.text']);
  await expect.poll(() => sheet.inputValue()).toContain('noor@devries.example');
  await sheet.fill(`${await sheet.inputValue()}\nEigen zin.`);

  await page.getByText(words['route.pdf'], { exact: true }).click();
  const pdf = join(folder, 'letter.pdf');
  await answerSaveDialog(app, pdf);
  await page.getByRole('button', { name: words['handover.do.pdf'] }).click();
  await page.getByRole('button', { name: words['sent.do'] }).waitFor();
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

  // Not sent after all: a new version can be changed, the old one is kept.
  await page.getByRole('button', { name: words['foot.revise'] }).click();
  await expect.poll(() => sheet.inputValue()).toContain('Eigen zin.');
  await sheet.fill(`${await sheet.inputValue()}\nNog een zin.`);
  await page.getByText(words['route.pdf'], { exact: true }).click();
  await page.getByRole('button', { name: words['handover.do.pdf'] }).click();
  const sentOn = page.getByLabel(words['sent.on']);
  await expect.poll(() => sentOn.inputValue()).toMatch(/^\d{2}\/\d{2}\/\d{4}$/u);
  await sentOn.fill('01/01/2026');
  await sentOn.blur();
  await page.getByText(words['sent.beforeLetter']).waitFor();
  await sentOn.fill(new Date().toLocaleDateString('en-GB'));
  await sentOn.blur();
  await page.getByRole('button', { name: words['sent.do'] }).click();
  await page.getByText(words['foot.due']).waitFor();

  await rail(journey, words['rail.cases']).click();
  await page.getByText('Talentvonk B.V.').first().click();
  await page.getByText(words['step.wait']).first().waitFor();
  await page.getByText(words['due.why']).click();
  await page
    .getByText(/1182\/71/)
    .first()
    .waitFor();
  expectNoFaults(journey);
});

test('leaving a sender alone by key, and undoing it', async () => {
  const folder = await sharedFolder();
  const journey = await begin();
  const { page } = journey;
  await chooseFiles(journey, [writeMail(folder, 'mail.eml', recruiterMail)]);
  await givePassphrase(journey);
  await closeReport(journey);
  await row(journey, 'Sanne de Bruin').click();
  await page.keyboard.press('e');
  await page.getByText(words['inbox.empty.flagged']).waitFor();
  await page.keyboard.press('z');
  await row(journey, 'Sanne de Bruin').waitFor();
  // Keys do nothing while typing.
  await page.keyboard.press('/');
  await page.keyboard.type('e');
  await expect.poll(() => page.getByRole('textbox', { name: words['inbox.search'] }).inputValue()).toBe('e');
  await row(journey, 'Sanne de Bruin').waitFor();
  expectNoFaults(journey);
});

test("a sender's HTML is never shown: no script, no pixel, no form, only its words", async () => {
  const tracker = await startTracker();
  const folder = await sharedFolder();
  const html = `<html><head><meta http-equiv="refresh" content="0;url=${tracker.url}/refresh"><style>body{background:url(${tracker.url}/style)}</style></head>
    <body onload="fetch('${tracker.url}/onload')"><script>fetch('${tracker.url}/script')</script><img src="${tracker.url}/pixel.gif"><iframe src="${tracker.url}/frame"></iframe>
    <form action="${tracker.url}/form"><button>Klik</button></form><p>Hoi Noor, ik heb een mooie rol voor je bij een opdrachtgever in Zwolle. Sta je open voor een kennismaking?</p></body></html>`;
  const source = mailSource({ ...recruiterMail, text: html })
    .toString('utf8')
    .replace('text/plain', 'text/html');
  const file = join(folder, 'html.eml');
  writeFileSync(file, source);
  const journey = await begin();
  const { page } = journey;
  await chooseFiles(journey, [file]);
  await givePassphrase(journey);
  await closeReport(journey);
  await page.getByText(words['inbox.view.all'], { exact: true }).first().click();
  await row(journey, 'Sanne de Bruin').click();
  await page
    .getByText(/mooie rol/)
    .last()
    .waitFor();
  expect(await page.locator('.v-reading iframe, .v-reading form, .v-reading img, .v-reading script').count()).toBe(0);
  await page.waitForTimeout(500);
  expect(tracker.hits()).toBe(0);
  tracker.stop();
  expectNoFaults(journey);
});

test('bad files: each is named with its reason, the good one is kept', async () => {
  const folder = await sharedFolder();
  const bad = {
    'broken.zip': Buffer.from('PK\u0003\u0004 and then nothing of a zip'),
    'unknown.csv': Buffer.from('A,B,C\n1,2,3\n'),
    'cut.mbox': Buffer.from('From a@x.example Mon Jan 05 09:00:00 2026\n'),
  };
  for (const [name, bytes] of Object.entries(bad)) writeFileSync(join(folder, name), bytes);
  writeMail(folder, 'good.eml', recruiterMail);
  writeFileSync(
    join(folder, 'huge.eml'),
    Buffer.concat([mailSource({ ...recruiterMail, id: 'huge@x.example' }), Buffer.alloc(30_000_000, 'x')]),
  );
  const journey = await begin();
  const { page } = journey;
  await chooseFiles(
    journey,
    [...Object.keys(bad), 'good.eml', 'huge.eml'].map((name) => join(folder, name)),
  );
  await givePassphrase(journey);
  await page.getByText(words['report.title']).waitFor();
  for (const name of [...Object.keys(bad), 'huge.eml'])
    await page
      .getByText(new RegExp(name.replace('.', '\\.')))
      .first()
      .waitFor();
  await page.getByRole('button', { name: words['report.close'] }).click();
  await row(journey, 'Sanne de Bruin').waitFor();
  expectNoFaults(journey);
});

test('locked on the next start: a wrong passphrase is said, the right one opens; secrets and mail are in no file or log', async () => {
  const folder = await sharedFolder();
  const first = await begin();
  await chooseFiles(first, [writeMail(folder, 'mail.eml', recruiterMail)]);
  await givePassphrase(first);
  await closeReport(first);
  const { userData } = first;
  open.splice(0);
  await first.close();
  expect(filesWith(userData, [secret, 'sanne@talentvonk.example', 'Passende rol', 'leaseauto'])).toEqual([]);

  const second = await begin(userData);
  const { page } = second;
  await page.getByLabel(words.passphrase, { exact: true }).fill('niet de goede woorden');
  await page.getByRole('button', { name: words['locked.do'] }).click();
  await page
    .getByText(/passphrase is not|does not fit|not the one/i)
    .first()
    .waitFor();
  await page.getByLabel(words.passphrase, { exact: true }).fill(secret);
  await page.getByRole('button', { name: words['locked.do'] }).click();
  await row(second, 'Sanne de Bruin').waitFor();
  expectNoFaults(second);
});

test('erasing everything asks for a word, and leaves nothing', async () => {
  const folder = await sharedFolder();
  const journey = await begin();
  const { page } = journey;
  await chooseFiles(journey, [writeMail(folder, 'mail.eml', recruiterMail)]);
  await givePassphrase(journey);
  await closeReport(journey);
  await rail(journey, words['rail.settings']).click();
  await page.getByText('Privacy').first().click();
  await page.getByRole('button', { name: words['erase.do'] }).click();
  await page.getByRole('textbox').last().fill(words['erase.word']);
  await page.getByRole('button', { name: words['erase.confirm'] }).click();
  await page.getByRole('button', { name: words['first.import.files'] }).waitFor();
  expect(profileFilesAmong(readdirSync(journey.userData))).toEqual([]);
  await answerOpenDialog(journey.app, []);
  expectNoFaults(journey);
});
