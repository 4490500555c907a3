import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ElectronApplication, Page } from 'playwright';
import { eventNames, methodNames } from '../../shared/method-names.ts';
import { launchApp } from '../support/launch-app.ts';

let app: ElectronApplication;
let page: Page;
let server: Server;
let hits = 0;
let local = '';

beforeAll(async () => {
  server = createServer((_request, response) => {
    hits += 1;
    response.setHeader('access-control-allow-origin', '*').end('seen');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  local = `http://127.0.0.1:${address.port}`;
  ({ app, page } = await launchApp());
  await page.locator('#root > *').first().waitFor();
});
afterAll(async () => {
  await app.close();
  server.close();
});

const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('runs on a real Electron', async () => {
  const versions = await app.evaluate(() => ({
    electron: process.versions.electron,
    node: process.versions.node,
    chrome: process.versions.chrome,
  }));
  expect(Number(versions.electron.split('.')[0])).toBeGreaterThanOrEqual(33);
  process.stdout.write(`Electron ${versions.electron}, Chromium ${versions.chrome}, Node ${versions.node}\n`);
});

describe('the page has no Node (row 2) and sits in a sandbox (rows 3, 4)', () => {
  test('no require, process, Buffer or global', async () => {
    expect(
      await page.evaluate(() => [
        typeof Reflect.get(globalThis, 'require'),
        typeof Reflect.get(globalThis, 'process'),
        typeof Reflect.get(globalThis, 'Buffer'),
        typeof Reflect.get(globalThis, 'global'),
      ]),
    ).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  test('the bridge says so, and so does the kernel', async () => {
    expect(await page.evaluate(() => Reflect.get(window, 'verzet').environment)).toEqual({
      sandboxed: true,
      contextIsolated: true,
      print: false,
    });
    const pids = await app.evaluate(({ app: electron }) =>
      electron
        .getAppMetrics()
        .filter(({ type }) => type === 'Tab')
        .map(({ pid }) => pid),
    );
    expect(pids.length).toBeGreaterThan(0);
    if (process.platform === 'linux')
      for (const pid of pids) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
    expect(await app.evaluate(() => process.argv.includes('--no-sandbox'))).toBe(false);
  });

  test('what the page overwrites does not reach the bridge, and the bridge is frozen', async () => {
    const answer = await page.evaluate(async () => {
      const kept = { map: Array.prototype.map, parse: JSON.parse };
      Reflect.set(Array.prototype, 'map', () => ['stolen']);
      JSON.parse = () => 'stolen';
      const bridge = Reflect.get(window, 'verzet');
      const result = await bridge['app.info']();
      Reflect.set(Array.prototype, 'map', kept.map);
      JSON.parse = kept.parse;
      Reflect.set(bridge, 'app.info', null);
      return { result, still: typeof bridge['app.info'] };
    });
    expect(answer).toMatchObject({ result: { ok: true, value: { platform: process.platform } }, still: 'function' });
  });
});

test('the bridge is the contract and nothing more; listeners get one argument (row 20)', async () => {
  expect(await page.evaluate(() => Object.keys(Reflect.get(window, 'verzet')).toSorted())).toEqual(
    [...methodNames, 'environment', 'on'].toSorted(),
  );
  expect(eventNames).toContain('settings.changed');
  const seen = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const bridge = Reflect.get(window, 'verzet');
        bridge.on('settings.changed', (...all: unknown[]) => resolve(all));
        void bridge['settings.set']({ density: 'compact' });
      }),
  );
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toHaveProperty('sender');
});

describe('permissions are denied (row 5)', () => {
  test.each(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'])('%s', async (name) => {
    expect(
      await page.evaluate(
        (permission) => navigator.permissions.query({ name: permission as PermissionName }).then(({ state }) => state),
        name,
      ),
    ).toBe('denied');
  });
  test('asking gives no', async () => {
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
    expect(
      await page.evaluate(() =>
        navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'given',
          (error: Error) => error.name,
        ),
      ),
    ).not.toBe('given');
  });
});

describe('content security policy (row 7)', () => {
  test('the header is the strict one', async () => {
    expect(
      await page.evaluate(() =>
        fetch('verzet://app/index.html').then((response) => response.headers.get('content-security-policy')),
      ),
    ).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'none'",
    );
  });
  test('an inline script and eval do not run', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = "document.title = 'injected'";
      document.body.append(script);
      return document.title;
    });
    expect(ran).not.toBe('injected');
    // As a timer's text, because the test's own evaluate is exempt from the policy.
    await page.evaluate(
      () => void Reflect.apply(Reflect.get(window, 'setTimeout'), window, ["document.title = 'evaluated'", 0]),
    );
    await page.waitForTimeout(100);
    expect(await page.title()).not.toBe('evaluated');
  });
});

test('the window has no network (rows 1, 6, 8, 18)', async () => {
  hits = 0;
  const outcomes = await page.evaluate(async (url) => {
    const attempt = (work: () => Promise<unknown>) =>
      work().then(
        () => 'reached',
        () => 'refused',
      );
    const image = (source: string) =>
      new Promise((resolve, reject) => {
        const element = new Image();
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        element.src = source;
      });
    const socket = () =>
      new Promise((resolve, reject) => {
        const connection = new WebSocket(url.replace('http', 'ws'));
        connection.addEventListener('open', resolve);
        connection.addEventListener('error', reject);
      });
    return Promise.all([
      attempt(() => fetch(url)),
      attempt(() => image(`${url}/pixel.png`)),
      attempt(socket),
      attempt(() => fetch('file:///etc/passwd')),
    ]);
  }, local);
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
  // Without the policy too: the session itself refuses.
  const direct = await app.evaluate(
    async ({ session }, url) =>
      session
        .fromPartition('verzet', { cache: false })
        .fetch(url)
        .then(
          () => 'reached',
          () => 'refused',
        ),
    local,
  );
  expect(direct).toBe('refused');
  expect(hits).toBe(0);
});

describe('navigation stays home (row 13)', () => {
  test.each([
    'https://example.org/',
    'https://x.example/?verzet://app',
    'verzet://app.evil/',
    'verzet://app@evil/',
    'file:///etc/passwd',
    'data:text/html,hello',
  ])('%s', async (target) => {
    await page.evaluate((url) => {
      location.href = url;
    }, target);
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    await page.waitForTimeout(100);
    expect(page.url().startsWith('verzet://app/index.html')).toBe(true);
  });
});

test('no new windows, by any way (row 14), and no webview (rows 11, 12)', async () => {
  const before = await windows();
  await page.evaluate((url) => {
    window.open(url);
    window.open('verzet://app/index.html');
    const link = document.createElement('a');
    link.href = 'verzet://app/index.html';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.dispatchEvent(new MouseEvent('click', { button: 1, bubbles: true }));
    link.remove();
    const view = document.createElement('webview');
    view.setAttribute('src', url);
    document.body.append(view);
    view.remove();
  }, local);
  await page.waitForTimeout(200);
  expect(await windows()).toBe(before);
  expect(
    await app.evaluate(
      ({ webContents }) =>
        webContents.getAllWebContents().filter((contents) => contents.getType() === 'webview').length,
    ),
  ).toBe(0);
});

test('only built files are served, and only by GET (row 18)', async () => {
  const status = (url: string, method = 'GET') =>
    page.evaluate(
      ([address, verb]) =>
        fetch(address ?? '', { method: verb ?? 'GET' }).then(
          (response) => response.status,
          () => 0,
        ),
      [url, method],
    );
  expect(await status('verzet://app/index.html')).toBe(200);
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/%5c..%5cpackage.json',
    '/index.html%00.png',
    '//etc/passwd',
    '/C:/Windows/win.ini',
    '/main/index.js',
  ]) {
    expect([404, 0]).toContain(await status(`verzet://app${path}`));
  }
  expect(await status('verzet://app/index.html', 'POST')).toBe(405);
  const other = await app.evaluate(({ session }) =>
    session
      .fromPartition('verzet', { cache: false })
      .fetch('verzet://other/index.html')
      .then(
        (response) => response.status,
        () => 0,
      ),
  );
  expect([404, 0]).toContain(other);
});
