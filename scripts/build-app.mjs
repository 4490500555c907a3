import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project-root.mjs';
import { say } from './say.mjs';

/** What the built app depends on: when none of it changed, nothing is built. */
const inputs = [
  'main',
  'renderer',
  'shared',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/build-rooms.mjs',
];
const output = inProject('dist');
const stampPath = join(output, '.stamp');

/** Builds the app into dist/ when its sources have changed since; otherwise does nothing. */
export async function buildApp() {
  const stamp = hashOf(inputs);
  if (isBuilt(stamp)) return;
  say('Building the app');
  // Built beside dist and then put in its place: a build that fails leaves the last good one.
  const folder = mkdtempSync(inProject('dist-'));
  try {
    const { buildRooms } = await import('./build-rooms.mjs');
    await buildRooms(folder);
    writeFileSync(join(folder, '.stamp'), stamp);
    putInPlace(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesOf))
    hash
      .update(`${path}\0`)
      .update(readFileSync(inProject(path)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const found = statSync(inProject(path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(inProject(path))
    .toSorted()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** @param {string} folder */
function putInPlace(folder) {
  chmodSync(folder, 0o755);
  rmSync(output, { recursive: true, force: true });
  try {
    renameSync(folder, output);
  } catch (error) {
    // Of two builds at the same moment the other one was first; it is as good as this one when it has the same stamp.
    if (!isBuilt(readFileSync(join(folder, '.stamp'), 'utf8'))) throw error;
  }
}

/** @param {string} stamp */
function isBuilt(stamp) {
  return existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp;
}
