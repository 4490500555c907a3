// node scripts/complete-lock.mjs: adds to package-lock.json the parts for other systems that npm left out because the
// registry at hand does not serve them. Without them `npm ci` calls the lock incomplete. Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './project-root.mjs';
import { runMain, say, SetupFailure } from './say.mjs';

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x'];

await runMain(async () => {
  const path = inProject('package-lock.json');
  /** @type {{ packages: Record<string, LockEntry> }} */
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const missing = Object.entries(lock.packages).flatMap(([parentPath, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !isListed(lock.packages, parentPath, name))
      .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version, parent)]),
  );
  if (missing.length > 0) {
    const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
    const sorted = Object.fromEntries(packages.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
    writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
  }
  say(`package-lock.json: ${missing.length} entries added`);
  return 0;
});

/**
 * @param {Record<string, LockEntry>} packages
 * @param {string} parentPath
 * @param {string} name
 */
function isListed(packages, parentPath, name) {
  return [`node_modules/${name}`, `${parentPath}/node_modules/${name}`].some((path) => packages[path] !== undefined);
}

/**
 * Such packages carry their system in their name, as in `binding-linux-arm64-musl`.
 * @param {string} name
 * @param {string} version
 * @param {LockEntry} parent
 * @returns {LockEntry}
 */
function entryFor(name, version, parent) {
  const words = name.slice(name.indexOf('/') + 1).split('-');
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new SetupFailure(`${name} ${version}: its system cannot be told from its name; add it by hand.`);
  }
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc'];
  return {
    version,
    cpu: [cpu],
    ...(parent.dev === true ? { dev: true } : {}),
    ...(os === 'linux' && words.length > 3 ? { libc } : {}),
    optional: true,
    os: [os],
  };
}
