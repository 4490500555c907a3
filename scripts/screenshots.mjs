// npm run screenshots: every screen, light and dark, Dutch and English, from the sample mailbox, into docs/screenshots.
import { mkdirSync } from 'node:fs';
import { buildApp } from './build-app.mjs';
import { installDependencies } from './dependencies.mjs';
import { ask, contentShown, dress, goTo, openCase, openSample } from './drive-window.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { launchElectron } from './launch-electron.mjs';
import { inProject } from './project-root.mjs';
import { runMain, say } from './say.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/** @typedef {import('./drive-window.mjs').Language} Language */

const languages = /** @type {Language[]} */ (['nl', 'en']);
const themes = /** @type {('light' | 'dark')[]} */ (['light', 'dark']);
/** Two dresses for what is seen less often. @type {[Language, 'light' | 'dark'][]} */
const twoDresses = [
  ['en', 'dark'],
  ['nl', 'light'],
];
const everyDress = languages.flatMap((language) =>
  themes.map((theme) => /** @type {[Language, 'light' | 'dark']} */ ([language, theme])),
);
const openLetter = { nl: 'Brief openen', en: 'Open the letter' };

await runMain(async () => {
  await installDependencies();
  const runtime = await electronRuntime();
  await ensureSystemLibraries(['window', 'display'], runtime.executable);
  await buildApp();
  mkdirSync(inProject('docs', 'screenshots'), { recursive: true });
  const { app, page } = await launchElectron();
  try {
    await contentShown(page);
    const picture = async (
      /** @type {string} */ screen,
      /** @type {(language: Language) => Promise<void>} */ go,
      dresses = everyDress,
    ) => {
      for (const [language, theme] of dresses) {
        await dress(page, language, theme);
        await go(language);
        await page.waitForTimeout(500);
        await page.screenshot({ path: inProject('docs', 'screenshots', `${screen}-${theme}-${language}.png`) });
      }
      say(screen);
    };
    await picture('first-run', () => Promise.resolve());
    await dress(page, 'nl', 'light');
    await openSample(page, 'nl');
    await picture('inbox', async (language) => {
      await goTo(page, language, 'inbox');
    });
    await picture('cases', (language) => goTo(page, language, 'cases'));
    const cases = await ask(page, 'case.list');
    const at = (/** @type {string} */ stage) =>
      cases.find((/** @type {{ state: { stage: string } }} */ { state }) => state.stage === stage);
    const caseScreen = async (/** @type {Language} */ language, /** @type {string} */ reference) => {
      await goTo(page, language, 'cases');
      await openCase(page, reference);
    };
    await picture('case', (language) => caseScreen(language, at('to-judge').reference));
    for (const stage of ['awaiting', 'overdue', 'breached'])
      await picture(`case-${stage}`, (language) => caseScreen(language, at(stage).reference), twoDresses);
    await picture('letter', async (language) => {
      await caseScreen(language, at('ready').reference);
      await page.getByText(openLetter[language]).first().click();
    });
    await picture('organisations', async (language) => {
      await goTo(page, language, 'organisations');
      await page.locator('.v-organisation-row').first().click();
    });
    await dress(page, 'en', 'dark');
    await goTo(page, 'en', 'settings');
    for (const [index, title] of (await page.locator('.v-settings-item').allInnerTexts()).entries()) {
      const section = async (/** @type {Language} */ language) => {
        await goTo(page, language, 'settings');
        await page.locator('.v-settings-item').nth(index).click();
      };
      await picture(`settings-${title.toLowerCase().replaceAll(' ', '-')}`, section, twoDresses);
    }
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 600));
    await picture('narrow', (language) => goTo(page, language, 'inbox'));
  } finally {
    await app.close();
  }
  return 0;
});
