import { createWriteStream, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';

const fileTypeMask = 0o170000;
const symbolicLink = 0o120000;

/**
 * Unpacks a zip with its file modes and symbolic links. Names that climb out of the folder are refused by yauzl.
 * @param {string} zipPath
 * @param {string} folder
 * @param {(name: string) => string | undefined} rename where an entry goes, relative to the folder; undefined leaves it out
 */
export async function unpackZip(zipPath, folder, rename = (name) => name) {
  const zip = await yauzl.openPromise(zipPath);
  for await (const entry of zip.eachEntry()) {
    const name = rename(entry.fileName);
    if (name === undefined || name === '' || name.endsWith('/')) continue;
    const target = join(folder, name);
    const mode = entry.externalFileAttributes >>> 16;
    mkdirSync(dirname(target), { recursive: true });
    const content = await zip.openReadStreamPromise(entry);
    if ((mode & fileTypeMask) === symbolicLink) {
      symlinkSync(await text(content), target);
    } else {
      await pipeline(content, createWriteStream(target, { mode: (mode & 0o111) === 0 ? 0o644 : 0o755 }));
    }
  }
}
