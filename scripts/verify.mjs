// npm test: sees to everything the tests need, then runs all checks and all tests. The last line sums up.
import { buildApp } from './build-app.mjs';
import { conclude, runChecks, runTests } from './checks.mjs';
import { installDependencies } from './dependencies.mjs';
import { describeRuntime, electronRuntime } from './electron-runtime.mjs';
import { runMain, say, SetupFailure } from './say.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { prepareWindow } from './window-environment.mjs';

await runMain(async () => {
  const variables = await prepare();
  if (variables === undefined) return conclude(['set-up'], { passed: 0, failed: 0, skipped: 0 });
  const failedChecks = await runChecks(['lint', 'types', 'format', 'unused code']);
  return conclude(failedChecks, await runTests(process.argv.slice(2), variables));
});

/** @returns {Promise<Record<string, string> | undefined>} what the window tests need to know; undefined when the set-up failed */
async function prepare() {
  try {
    await installDependencies();
    const runtime = await electronRuntime();
    say(describeRuntime(runtime));
    await ensureSystemLibraries(['window', 'display', 'mail'], runtime.executable);
    await buildApp();
    return await prepareWindow();
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    say(error.message);
    return undefined;
  }
}
