import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs something in a folder of its own, that is gone afterwards.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 */
export async function inScratchFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    return await work(folder);
  } finally {
    process.off('exit', clear);
    clear();
  }
}
