import { chmodSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { inProject, projectRoot } from './project-root.mjs';
import { SetupFailure } from './say.mjs';

/**
 * @typedef {object} NodeRoom one file that Node or Electron runs, with everything of ours in it
 * @property {string} entry
 * @property {string} file in the output folder
 * @property {'es' | 'cjs'} format
 * @property {boolean} [command] run by its name from a shell: begins with the line that names Node
 */

/** @type {NodeRoom[]} */
const nodeRooms = [
  { entry: 'main/index.ts', file: 'main/index.js', format: 'es' },
  { entry: 'main/engine/index.ts', file: 'main/engine/index.js', format: 'es' },
  { entry: 'main/engine/reading/reader-worker.ts', file: 'main/engine/reading/reader-worker.js', format: 'es' },
  { entry: 'main/cli/index.ts', file: 'main/cli/index.js', format: 'es', command: true },
  // A sandboxed preload cannot be an ES module and cannot import a second file.
  { entry: 'main/preload/index.ts', file: 'preload/index.cjs', format: 'cjs' },
];

/** On a busy machine the bundler remarks on how long it took; nobody can act on it. */
const quiet = { bundlerTimings: false };

/**
 * Builds every room into a folder.
 * @param {string} folder
 */
export async function buildRooms(folder) {
  const mode = process.env['NODE_ENV'];
  try {
    const isExternal = externals();
    const builds = await Promise.allSettled([
      buildWindow(folder),
      ...nodeRooms.map((room) => buildNodeRoom(folder, room, isExternal)),
    ]);
    const failures = builds.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
    if (failures.length > 0) throw new SetupFailure(`The app could not be built.\n${failures.join('\n')}`);
  } finally {
    // Vite sets it for the whole process; the tests that follow in this one must not see it.
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
  }
  chmodSync(join(folder, 'main/cli/index.js'), 0o755);
}

/** @param {string} folder */
function buildWindow(folder) {
  return build({
    configFile: inProject('renderer/vite.config.ts'),
    // Read in memory: the default loader writes a file into node_modules.
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir: join(folder, 'renderer'), sourcemap: true, rolldownOptions: { checks: quiet } },
  });
}

/**
 * @param {string} folder
 * @param {NodeRoom} room
 * @param {(id: string) => boolean} isExternal
 */
function buildNodeRoom(folder, { entry, file, format, command = false }, isExternal) {
  const hasShebang = readFileSync(inProject(entry), 'utf8').startsWith('#!');
  return build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: inProject(entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        external: isExternal,
        checks: quiet,
        output: {
          format,
          entryFileNames: file,
          chunkFileNames: `${dirname(file)}/[name]-[hash].js`,
          banner: command && !hasShebang ? '#!/usr/bin/env node' : '',
        },
      },
    },
  });
}

/** What stays an import in the built file: Node, Electron, and the packages that are shipped next to it. */
function externals() {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const names = ['electron', ...Object.keys(dependencies)];
  return (/** @type {string} */ id) => isBuiltin(id) || names.some((name) => id === name || id.startsWith(`${name}/`));
}
