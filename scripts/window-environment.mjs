import { projectRoot } from './project-root.mjs';
import { ensureSandbox } from './chromium-sandbox.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { SetupFailure } from './say.mjs';
import { stageForRunner } from './stage-for-runner.mjs';
import { canRead, temporaryFolder, unprivilegedRunner } from './unprivileged.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

/**
 * Everything that a driven window needs, ready to use: the built app where the runner can read it, a sandbox that
 * works, a virtual display on Linux. All of it goes away with this process. The variables are what
 * launch-electron.mjs reads, here or in another process.
 * @returns {Promise<Record<string, string>>}
 */
export async function prepareWindow() {
  const runtime = await electronRuntime();
  const runner = await unprivilegedRunner();
  if (!(await canRead(runner, [runtime.executable]))) {
    throw new SetupFailure(
      `The user that runs the window cannot read ${runtime.path}. Put that Electron in a folder that everyone can read.`,
    );
  }
  await ensureSandbox(runner, runtime);
  const temporary = temporaryFolder();
  const appRoot = await stageForRunner(projectRoot, runner, temporary);
  const display = process.platform === 'linux' ? await startVirtualDisplay(runner) : undefined;
  return {
    VERZET_ELECTRON: runtime.executable,
    VERZET_APP_ROOT: appRoot,
    VERZET_TEMPORARY: temporary,
    VERZET_RUNNER_UID: String(runner.uid),
    VERZET_RUNNER_GID: String(runner.gid),
    VERZET_RUNNER_HOME: runner.home,
    ...(display === undefined ? {} : { DISPLAY: display }),
  };
}
