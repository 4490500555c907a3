// Packed as resources/default_app.asar of the Electron carried by the registry, which comes without one.
// It opens the app whose folder is the first argument that is no switch, as Electron's own does.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stdout.write(`Electron ${process.versions.electron}: give the folder of an app.\n`);
  app.exit(process.argv.includes('--version') ? 0 : 2);
} else {
  process.defaultApp = true;
  const path = resolve(folder);
  const about = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version);
  app.setAppPath(path);
  // Awaited here, so that the app's own start-up has run before Electron says that it is ready.
  await import(pathToFileURL(join(path, about.main)).href);
}
