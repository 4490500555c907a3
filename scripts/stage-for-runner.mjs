import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { canRead } from './unprivileged.mjs';

/** Files that stand for the whole: when the runner reads these, it reads what the app needs. */
const probes = [
  'package.json',
  'dist/main/index.js',
  'dist/preload/index.cjs',
  'dist/renderer/index.html',
  'node_modules/zod/package.json',
];

/**
 * The folder from which the runner can start the app: the project itself, or, when the project is in a private folder
 * such as /root, a second tree with what the app needs at run time.
 * @param {string} projectRoot
 * @param {import('./unprivileged.mjs').Runner} runner
 * @param {string} temporary where that tree may be put
 * @returns {Promise<string>}
 */
export async function stageForRunner(projectRoot, runner, temporary) {
  const there = probes.filter((probe) => existsSync(join(projectRoot, probe)));
  const readableIn = (/** @type {string} */ folder) =>
    canRead(
      runner,
      there.map((probe) => join(folder, probe)),
    );
  if (await readableIn(projectRoot)) return projectRoot;
  const parts = ['package.json', 'dist', ...runtimePackages(projectRoot)].filter((part) =>
    existsSync(join(projectRoot, part)),
  );
  const stage = join(temporary, 'app');
  // Links cost a tenth of a copy; they need the same disk and files that are readable but for their folder.
  mkdirSync(stage);
  await runCommand('cp', ['-Rl', '--parents', ...parts, stage], { cwd: projectRoot });
  if (await readableIn(stage)) return stage;
  rmSync(stage, { recursive: true, force: true });
  for (const part of parts) cpSync(join(projectRoot, part), join(stage, part), { recursive: true });
  await runCommand('chmod', ['-R', 'a+rX', stage]);
  return stage;
}

/**
 * The installed packages that the built app imports, as the lock has them: nested ones come with their parent's folder.
 * @param {string} projectRoot
 */
function runtimePackages(projectRoot) {
  /** @type {{ packages: Record<string, { dev?: boolean }> }} */
  const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    path.lastIndexOf('node_modules/') === 0 && entry.dev !== true ? [path] : [],
  );
}
