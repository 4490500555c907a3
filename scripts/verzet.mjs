// npm run --silent verzet -- …: installs and builds what is missing, with all talk on standard error, then runs the
// command in this same process.
import { pathToFileURL } from 'node:url';
import { buildApp } from './build-app.mjs';
import { installDependencies } from './dependencies.mjs';
import { inProject } from './project-root.mjs';
import { sayOnStandardError, SetupFailure } from './say.mjs';

sayOnStandardError();
try {
  await installDependencies();
  await buildApp();
} catch (error) {
  if (!(error instanceof SetupFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import(pathToFileURL(inProject('dist', 'main', 'cli', 'index.js')).href);
