import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './project-root.mjs';
import { runNpm } from './run-command.mjs';
import { say, SetupFailure } from './say.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

const lockPath = inProject('package-lock.json');
const stampPath = inProject('node_modules', '.verzet-stamp');

/** Installs the locked packages when they are missing or the lock has changed since; otherwise does nothing. */
export async function installDependencies() {
  const lockText = readFileSync(lockPath, 'utf8');
  const hash = createHash('sha256').update(lockText).digest('hex');
  if (readIfThere(stampPath) === hash) return;
  if (!matchesLock(lockText)) {
    say('Installing the packages of package-lock.json (npm ci)');
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
    const { code } = await runNpm(args, { show: true });
    if (code !== 0) throw new SetupFailure('The packages could not be installed: npm ci failed, its reason is above.');
  }
  writeFileSync(stampPath, hash);
}

/**
 * Whether an install done by hand already put the locked packages in place: npm keeps its own record of
 * what it installed. A package for another platform is marked optional and is absent by right.
 * @param {string} lockText
 */
function matchesLock(lockText) {
  const recordText = readIfThere(inProject('node_modules', '.package-lock.json'));
  if (recordText === undefined) return false;
  const wanted = packagesOf(lockText);
  const installed = packagesOf(recordText);
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    if (path === '' || (found === undefined && entry.optional === true)) return true;
    return found?.version === entry.version && found?.integrity === entry.integrity;
  });
}

/** @param {string} text */
function packagesOf(text) {
  /** @type {Lock} */
  const lock = JSON.parse(text);
  return lock.packages ?? {};
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
