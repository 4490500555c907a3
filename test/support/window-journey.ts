import { createServer } from 'node:http';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import { enAliases } from '../../renderer/text/en/aliases.ts';
import { enCases } from '../../renderer/text/en/cases.ts';
import { enCasework } from '../../renderer/text/en/casework.ts';
import { enFacts } from '../../renderer/text/en/facts.ts';
import { enInbox } from '../../renderer/text/en/inbox.ts';
import { enIntake } from '../../renderer/text/en/intake.ts';
import { enLetters } from '../../renderer/text/en/letters.ts';
import { enMailbox } from '../../renderer/text/en/mailbox.ts';
import { enOrganisations } from '../../renderer/text/en/organisations.ts';
import { enSettings } from '../../renderer/text/en/settings.ts';
import { enShell } from '../../renderer/text/en/shell.ts';
import { enStrays } from '../../renderer/text/en/strays.ts';
import { shareWithWindow } from '../../scripts/launch-electron.mjs';
import { launchApp } from './launch-app.ts';

/** The window's own English sentences: a journey reads what a person would read. */
export const words = {
  ...enAliases,
  ...enCases,
  ...enCasework,
  ...enInbox,
  ...enFacts,
  ...enIntake,
  ...enLetters,
  ...enMailbox,
  ...enOrganisations,
  ...enSettings,
  ...enShell,
  ...enStrays,
};

export const secret = 'vier losse woorden samen';

export interface Journey {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Policy violations and page errors so far; a journey ends with none. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** A window in English, in the light; what the page complains of is kept. */
export async function beginJourney(userData?: string): Promise<Journey> {
  const launched = await launchApp(userData === undefined ? {} : { userData });
  const { app, page } = launched;
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.evaluate(() => Reflect.get(window, 'verzet')['settings.set']({ language: 'en', theme: 'light' }));
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  return { app, page, userData: launched.userData, faults, close: () => app.close() };
}

/** From the first window to an own, empty profile under a passphrase, by the button that reads files. */
export async function chooseFiles({ app, page }: Journey, paths: readonly string[]): Promise<void> {
  await answerOpenDialog(app, paths);
  await page.getByRole('button', { name: words['first.import.files'] }).click();
}

export async function givePassphrase({ page }: Journey, passphrase = secret): Promise<void> {
  await page.getByLabel(words.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(words['passphrase.again'], { exact: true }).fill(passphrase);
  await page.getByLabel(words['passphrase.understood']).check();
  await page.getByRole('button', { name: words['passphrase.new.do'] }).click();
}

/** What the system's dialogs answer from now on; they are not the page's and cannot be driven. */
export function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  return app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
}

export function answerSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** A folder that the window's user may read and write. */
export async function sharedFolder(): Promise<string> {
  const folder = mkdtempSync(join(process.env['VERZET_TEMPORARY'] ?? tmpdir(), 'journey-'));
  await shareWithWindow(folder);
  return folder;
}

/** Every file below a folder that holds one of these texts. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .filter((path) => {
      const content = readFileSync(path);
      return texts.some((text) => content.includes(text));
    });
}

/** A server that counts who calls: a sender's pixel must never reach it. */
export async function startTracker() {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, hits: () => hits, stop: () => server.close() };
}

export function expectNoFaults({ faults }: Journey): void {
  expect(faults).toEqual([]);
}
