// npm run --silent verzet -- …: installs and builds what is missing, with all talk on standard error, then runs the
// command in this same process.
import { pathToFileURL } from 'node:url';
import { buildApp } from './build-app.mjs';
import { installDependencies } from './dependencies.mjs';
import { inProject } from './project-root.mjs';
import { sayOnStandardError, SetupFailure } from './say.mjs';

sayOnStandardError();
// Neither the install nor the build gets to see it.
const passphrase = process.env.VERZET_PASSPHRASE;
delete process.env.VERZET_PASSPHRASE;
try {
  await installDependencies();
  await buildApp();
} catch (error) {
  if (!(error instanceof SetupFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
if (passphrase !== undefined) process.env.VERZET_PASSPHRASE = passphrase;
await import(pathToFileURL(inProject('dist', 'main', 'cli', 'index.js')).href);
