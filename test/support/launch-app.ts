import { launchElectron, type LaunchedApp, type LaunchOptions } from '../../scripts/launch-electron.mjs';

/**
 * The built app in the real Electron, as an unprivileged user with Chromium's sandbox on, with a profile of its own
 * unless one is given. Close it with `app.close()`.
 */
export function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  return launchElectron(options);
}
