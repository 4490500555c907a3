// npm run build. With --quiet standard output is left to the command that runs after it.
import { buildApp } from './build-app.mjs';
import { installDependencies } from './dependencies.mjs';
import { runMain, sayOnStandardError } from './say.mjs';

if (process.argv.includes('--quiet')) sayOnStandardError();
await runMain(async () => {
  await installDependencies();
  await buildApp();
  return 0;
});
