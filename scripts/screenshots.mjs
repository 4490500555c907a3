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
    const everyDress = async (
      /** @type {string} */ screen,
      /** @type {(language: Language) => Promise<void>} */ go,
    ) => {
      for (const language of languages) {
        for (const theme of themes) {
          await dress(page, language, theme);
          await go(language);
          await page.waitForTimeout(500);
          await page.screenshot({ path: inProject('docs', 'screenshots', `${screen}-${theme}-${language}.png`) });
        }
      }
      say(screen);
    };
    await everyDress('first-run', () => Promise.resolve());
    await dress(page, 'nl', 'light');
    await openSample(page, 'nl');
    await everyDress('inbox', async (language) => {
      await goTo(page, language, 'inbox');
    });
    await everyDress('cases', (language) => goTo(page, language, 'cases'));
    const cases = await ask(page, 'case.list');
    const waiting = cases.find((/** @type {{ state: { stage: string } }} */ { state }) => state.stage === 'to-judge');
    const ready = cases.find((/** @type {{ state: { stage: string } }} */ { state }) => state.stage === 'ready');
    const caseScreen = async (/** @type {Language} */ language, /** @type {string} */ reference) => {
      await goTo(page, language, 'cases');
      await openCase(page, reference);
    };
    await everyDress('case', (language) => caseScreen(language, waiting.reference));
    await everyDress('letter', async (language) => {
      await caseScreen(language, ready.reference);
      await page.getByText(openLetter[language]).first().click();
    });
    await everyDress('organisations', (language) => goTo(page, language, 'organisations'));
    await everyDress('settings', (language) => goTo(page, language, 'settings'));
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 600));
    await everyDress('narrow', (language) => goTo(page, language, 'inbox'));
  } finally {
    await app.close();
  }
  return 0;
});
