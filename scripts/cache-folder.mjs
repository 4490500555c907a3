import { homedir } from 'node:os';
import { join } from 'node:path';

const systemCache = '/var/cache/verzet';

/** Where a downloaded runtime is kept: for root, where the unprivileged user that runs the tests can read it. */
export function cacheFolder() {
  const { env, platform } = process;
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Verzet', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Verzet');
  if (process.getuid?.() === 0) return systemCache;
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'verzet');
}

/** The folders in which a runtime may already be, nearest first. */
export function cacheFolders() {
  return process.platform === 'linux' ? [...new Set([cacheFolder(), systemCache])] : [cacheFolder()];
}
