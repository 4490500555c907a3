import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { giveTo, runnerFolder, setprivPrefix } from './unprivileged.mjs';
import { prepareWindow } from './window-environment.mjs';

/** What Electron sees of the environment; the rest stays here. No session bus: the system keychain is left alone. */
const passedOn = [
  'PATH',
  'LANG',
  'LC_ALL',
  'TZ',
  'DISPLAY',
  'SystemRoot',
  'APPDATA',
  'LOCALAPPDATA',
  'TEMP',
  'TMP',
  'USERPROFILE',
];

/** The same picture on every machine, and no shared memory that a container may lack. */
const steadySwitches = ['--force-color-profile=srgb', '--disable-dev-shm-usage', '--password-store=basic'];

/**
 * Starts the built app under Playwright with Chromium's sandbox on, as the unprivileged user when this process is root.
 * @param {import('./launch-electron.mjs').LaunchOptions} [options]
 * @returns {Promise<import('./launch-electron.mjs').LaunchedApp>}
 */
export async function launchElectron(options = {}) {
  const place = await windowPlace();
  const userData = options.userData ?? runnerFolder(place.runner);
  giveTo(userData, place.runner);
  const command = place.root ? writeWrapper(place) : place.electron;
  const app = await _electron.launch({
    executablePath: command,
    chromiumSandbox: true,
    cwd: place.appRoot,
    args: [options.appRoot ?? place.appRoot, `--user-data-dir=${userData}`, ...steadySwitches, ...(options.args ?? [])],
    env: { ...allowedEnvironment(), HOME: place.runner.home, ...options.env },
  });
  try {
    return { app, page: await app.firstWindow(), userData };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** @type {Promise<unknown> | undefined} */
let preparation;

/** Where and as whom the window runs; set up here when the run that started this process has not done so. */
async function windowPlace() {
  if (process.env['VERZET_ELECTRON'] === undefined) {
    preparation ??= prepareWindow().then((variables) => Object.assign(process.env, variables));
    await preparation;
  }
  const read = (/** @type {string} */ name) => process.env[name] ?? '';
  return {
    electron: read('VERZET_ELECTRON'),
    appRoot: read('VERZET_APP_ROOT'),
    root: process.getuid?.() === 0,
    runner: {
      uid: Number(read('VERZET_RUNNER_UID')),
      gid: Number(read('VERZET_RUNNER_GID')),
      home: read('VERZET_RUNNER_HOME'),
    },
  };
}

/**
 * Playwright starts one program: a script of one line changes the user and then becomes Electron.
 * @param {Awaited<ReturnType<typeof windowPlace>>} place
 */
function writeWrapper({ electron, runner }) {
  const path = join(runnerFolder({ uid: 0, gid: 0 }), 'electron');
  writeFileSync(path, `#!/bin/sh\nexec ${setprivPrefix(runner.uid, runner.gid).join(' ')} '${electron}' "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

function allowedEnvironment() {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * Lets the user that runs the window read and write a folder.
 * @param {string} path
 */
export async function shareWithWindow(path) {
  giveTo(path, (await windowPlace()).runner);
}
