import { join } from 'node:path';
import { ask, dress, goTo } from '../drive-window.mjs';
import { launchElectron } from '../launch-electron.mjs';
import { say } from '../say.mjs';
import { realMessages } from './corpus.mjs';
import { fillInbox, startMailServer } from './mail-server.mjs';
import { distinctMessages } from './many-messages.mjs';

/**
 * The window's own thread while a mailbox comes in: tasks over 50 ms by the browser's own count, and how long a letter typed
 * in the search field takes to be painted.
 */
export async function measureWindow(messages = 5000) {
  const server = await startMailServer();
  const { app, page } = await launchElectron();
  try {
    await fillInbox(server, 'noor', distinctMessages(await realMessages(), messages));
    await page.locator('#root > :not(style)').first().waitFor();
    await dress(page, 'en', 'light');
    await ask(page, 'profile.create', { passphrase: 'alleen voor deze meting' });
    await ask(page, 'account.add', {
      name: 'bench',
      address: 'noor@devries.example',
      user: 'noor',
      password: server.password,
      incoming: { host: '127.0.0.1', port: server.port, security: 'plain-loopback' },
      outgoing: null,
    });
    await goTo(page, 'en', 'inbox');
    await page.evaluate(observe);
    await ask(page, 'account.sync', { name: 'bench' });
    const field = page.locator('.v-list-search input');
    await field.focus();
    const painted = [];
    while (await page.evaluate(() => !(/** @type {any} */ (window).benchDone))) {
      for (const letter of 'free money') {
        painted.push(await page.evaluate(paintAfter, letter));
        await page.waitForTimeout(60);
      }
      await field.fill('');
    }
    painted.sort((one, other) => one - other);
    /** @type {number[]} */
    const tasks = await page.evaluate(() => /** @type {any} */ (window).benchTasks);
    const longest = tasks.length === 0 ? '' : `, the longest ${Math.max(...tasks).toFixed(0)} ms`;
    say(`window during a sync of ${messages} messages: ${tasks.length} tasks over 50 ms${longest}`);
    say(
      `a typed letter is painted within ${(painted[Math.ceil(painted.length * 0.95) - 1] ?? 0).toFixed(0)} ms (p95 of ${painted.length})`,
    );
    await page.screenshot({ path: join(process.cwd(), 'sample-output', 'bench-window.png') }).catch(() => undefined);
  } finally {
    await app.close();
    await server.stop();
  }
}

/** Runs in the window. */
function observe() {
  const here = /** @type {any} */ (window);
  here.benchTasks = [];
  here.benchDone = false;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) here.benchTasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  here.verzet.on('job.progress', (/** @type {{ state: string }} */ { state }) => {
    if (state !== 'running') here.benchDone = true;
  });
}

/** Runs in the window: types one letter as a keyboard would, and waits until it is painted. */
function paintAfter(/** @type {string} */ letter) {
  return new Promise((/** @type {(milliseconds: number) => void} */ resolve) => {
    const started = performance.now();
    document.execCommand('insertText', false, letter);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
  });
}
