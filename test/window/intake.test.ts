import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  answerOpenDialog,
  answerSaveDialog,
  beginJourney,
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

const row = ({ page }: Journey, name: string) => page.getByRole('option', { name: new RegExp(name) }).first();

async function closeReport({ page }: Journey): Promise<void> {
  await page.getByText(words['report.title']).waitFor();
  await page.getByRole('button', { name: words['report.close'] }).click();
}

/** What a hand does: drags files from outside over the window, and lets go. */
async function drop({ page }: Journey, files: readonly string[]): Promise<void> {
  // Before anything can be dropped there is something to see.
  await page.getByRole('button').first().waitFor();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await page.getByText(words['drop.title']).waitFor();
  await session.send('Input.dispatchDragEvent', { type: 'drop', x: 300, y: 300, data });
}

test('files and folders are dropped on the window, before there is a profile and after', async () => {
  const folder = await sharedFolder();
  const journey = await begin();
  await drop(journey, [writeMail(folder, 'mail.eml', recruiterMail)]);
  await givePassphrase(journey);
  await closeReport(journey);
  await row(journey, 'Sanne de Bruin').waitFor();

  const deeper = join(folder, 'map', 'dieper');
  mkdirSync(deeper, { recursive: true });
  writeMail(deeper, 'twee.eml', { ...recruiterMail, id: 'r2@x.example', from: 'Bram Visser <bram@werving.example>' });
  await drop(journey, [join(folder, 'map')]);
  await closeReport(journey);
  await row(journey, 'Bram Visser').waitFor();
  expectNoFaults(journey);
});

test('a letter on paper is written down with its photo, shows in the inbox, and a case opens on it', async () => {
  const folder = await sharedFolder();
  const journey = await begin();
  const { page, app } = journey;
  await drop(journey, [writeMail(folder, 'mail.eml', recruiterMail)]);
  await givePassphrase(journey);
  await closeReport(journey);
  writeFileSync(join(folder, 'brief.jpg'), Buffer.alloc(4000, 0xd8));

  await page.getByRole('button', { name: words['rail.add'] }).click();
  await page.getByRole('menuitem', { name: words['add.byHand'] }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: words['byHand.do'] }).click();
  await form.getByText(words['byHand.one']).waitFor();
  await form.getByText(words['byHand.needed']).waitFor();
  await form.getByLabel(words['byHand.organisation']).fill('Dakzeker Nederland B.V.');
  await form.getByLabel(words['byHand.reach.post']).fill('Postbus 12, 8000 AA Zwolle');
  await form.getByText(words['byHand.to.residents']).click();
  await form.getByLabel(words['byHand.subject']).fill('Uw dak verdient beter');
  await form
    .getByLabel(words['byHand.words.post'])
    .fill('Vraag nu uw dakrapport aan en ontvang 10% korting op zonnepanelen.');
  await answerOpenDialog(app, [join(folder, 'brief.jpg')]);
  await form.getByRole('button', { name: words['byHand.files.add'] }).click();
  await form.getByText('brief.jpg').waitFor();
  await form.getByRole('button', { name: words['byHand.do'] }).click();

  await page.getByRole('heading', { name: 'Uw dak verdient beter' }).waitFor();
  await page.getByText('Aan de bewoners van dit adres').waitFor();
  const saved = join(folder, 'opgeslagen.jpg');
  await answerSaveDialog(app, saved);
  await page.getByRole('button', { name: 'Save brief.jpg' }).click();
  await page.getByText(words['attachment.saved']).waitFor();
  expect(readFileSync(saved).equals(Buffer.alloc(4000, 0xd8))).toBe(true);
  await page.getByRole('button', { name: new RegExp(`^${words['decide.objection']}`) }).click();
  await page.getByText(words['decided.toCase']).first().click();
  await page.getByRole('form', { name: words['controller.form'] }).waitFor();
  await expect(page.getByLabel(words['controller.name']).inputValue()).resolves.toBe('Dakzeker Nederland B.V.');
  await page.getByText(words['guide.post.name']).click();
  await page.getByText(words['guide.post.unaddressed']).waitFor();
  await page.getByLabel(words['step.sticker']).click();
  await expect.poll(() => page.getByLabel(words['step.sticker']).isChecked()).toBe(true);
  expectNoFaults(journey);
});

test('the report opens: the new messages, those known before, and what could not be read', async () => {
  const folder = await sharedFolder();
  const journey = await begin();
  const { page, app } = journey;
  const files = [
    writeMail(folder, 'een.eml', recruiterMail),
    writeMail(folder, 'twee.eml', { ...recruiterMail, id: 'r2@x.example', from: 'Bram Visser <bram@werving.example>' }),
    join(folder, 'kapot.zip'),
  ];
  writeFileSync(join(folder, 'kapot.zip'), 'PK\u0003\u0004 and then nothing');
  await drop(journey, [files[0] ?? '']);
  await givePassphrase(journey);
  await closeReport(journey);
  await drop(journey, files);
  await page.getByText(words['report.title']).waitFor();
  const report = page.getByRole('dialog');
  await report.getByRole('button', { name: words['report.known'] }).click();
  await report.getByRole('list', { name: words['report.known'] }).getByText('Sanne de Bruin').waitFor();
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => void Reflect.set(globalThis, 'revealed', path);
  });
  await report.getByRole('button', { name: words['report.reveal'].replace('{name}', 'kapot.zip') }).click();
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'revealed'))).toBe(join(folder, 'kapot.zip'));
  await report.getByRole('button', { name: words['report.new'] }).click();
  await report.getByText('Bram Visser').click();
  await report.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: recruiterMail.subject }).waitFor();
  expectNoFaults(journey);
});

test('a page cannot name a path: a file that it makes itself is read from nowhere', async () => {
  const { page } = await begin();
  const answer = await page.evaluate(() =>
    Reflect.get(window, 'verzet')['import.dropped']([new File(['From: a@x.example'], '/etc/hostname')]),
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

test('an archive that does not tell whose it is asks who you are in it, and your own messages become yours', async () => {
  const folder = await sharedFolder();
  const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
  const header = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT';
  const lines = [
    `a,Sanne de Bruin,${url('sanne')},Noor de Vries,${url('noor')},2026-01-05 09:00:00 UTC,${recruiterMail.text.replaceAll('\n', ' ').replaceAll(',', '')}`,
    `a,Noor de Vries,${url('noor')},Sanne de Bruin,${url('sanne')},2026-01-06 09:00:00 UTC,Nee dank je.`,
  ];
  const path = join(folder, 'messages.csv');
  writeFileSync(path, [header, ...lines, ''].join('\n'));
  const addresses = join(folder, 'Email Addresses.csv');
  writeFileSync(addresses, 'Email Address,Confirmed,Primary,Updated On\nnoor@devries.example,Yes,Yes,\n');
  const journey = await begin();
  const { page } = journey;
  await drop(journey, [path, addresses]);
  await givePassphrase(journey);
  await page.getByText(words['report.learned'].replace('{parts}', 'noor@devries.example')).waitFor();
  const asked = page.getByRole('region', { name: words['owner.title'] });
  await asked.getByRole('radio', { name: 'Noor de Vries' }).check();
  await asked.getByRole('button', { name: words['owner.do'] }).click();
  await page.getByText(words['owner.kept']).waitFor();
  await closeReport(journey);
  await row(journey, 'Sanne de Bruin').waitFor();
  await expect.poll(() => page.getByRole('option', { name: /Noor de Vries/ }).count()).toBe(0);
  expectNoFaults(journey);
});
