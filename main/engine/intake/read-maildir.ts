import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder with `cur` or `new` in it is a Maildir; `tmp` holds what is still being delivered. */
export function isMaildir(folderNames: readonly string[]): boolean {
  return folderNames.includes('cur') || folderNames.includes('new');
}

export const maildirFolders = ['cur', 'new', 'tmp'] as const;

/** The files of a Maildir's `cur` and `new`, in the order of their names; `draft` by the flag D of `:2,` (`;2,` on Windows). */
export async function listMaildir(folder: string): Promise<{ path: string; draft: boolean }[]> {
  const files: { path: string; draft: boolean }[] = [];
  for (const part of ['cur', 'new'] as const) {
    const entries = await readdir(join(folder, part), { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
    for (const name of names.toSorted())
      files.push({ path: join(folder, part, name), draft: /[:;]2,[A-Z]*D/.test(name) });
  }
  return files;
}
