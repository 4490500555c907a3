import { chmodSync, chownSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from './say.mjs';
import { runAs } from './unprivileged.mjs';

const setuid = 0o4000;

/**
 * Sees to it that Chromium can sandbox its processes on Linux: by user namespaces, or, where the system denies those
 * to ordinary users (Ubuntu since 23.10), by the setuid program that comes with Electron.
 * @param {import('./unprivileged.mjs').Runner} runner
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 */
export async function ensureSandbox(runner, runtime) {
  if (process.platform !== 'linux') return;
  if ((await runAs(runner, 'unshare', ['--user', '--map-root-user', 'true'])).code === 0) return;
  const helper = join(runtime.path, 'chrome-sandbox');
  if (existsSync(helper) && statSync(helper).uid === 0 && (statSync(helper).mode & setuid) !== 0) return;
  if (process.getuid?.() !== 0) {
    throw new SetupFailure(
      'This system lets ordinary users make no namespaces, so Chromium needs its own sandbox program. Run this command, then start again:\n' +
        `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    );
  }
  chownSync(helper, 0, 0);
  chmodSync(helper, 0o4755);
}
