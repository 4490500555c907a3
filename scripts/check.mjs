// npm run check: what can be checked in less than a minute, without Electron and without a mail server.
import { conclude, runChecks, runTests } from './checks.mjs';
import { installDependencies } from './dependencies.mjs';
import { runMain } from './say.mjs';

await runMain(async () => {
  await installDependencies();
  const failedChecks = await runChecks(['types', 'lint', 'format']);
  return conclude(failedChecks, await runTests(['--project', 'unit']));
});
