import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import type { SkipReason } from '../../../shared/domain/message.ts';
import { archiveFileKind, isArchive } from './linkedin-files.ts';
import { isMaildir, maildirFiles, maildirFolders } from './read-maildir.ts';

/** A file or set of files that is read as one. `bytes`: their size on disk, for the progress. */
export type Source =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number; readonly named: boolean }
  | { readonly kind: 'maildir-file'; readonly path: string; readonly bytes: number; readonly draft: boolean }
  | { readonly kind: 'archive'; readonly path: string; readonly bytes: number; readonly files: readonly string[] }
  | { readonly kind: 'skipped'; readonly path: string; readonly bytes: 0; readonly reason: SkipReason };

// What mail programs and systems lay beside mail; nobody misses it.
const besides =
  /^(?:\.ds_store|thumbs\.db|desktop\.ini|\.localized|maildirsize|subscriptions|table_of_contents|dovecot.*)$|\.(?:msf|dat|lock)$/i;
// Parts of an archive that are left unread, without a word.
const unreadFolders = /^(?:jobs|articles|verifications|services[ _]marketplace|rich[ _]media|media)$/i;

const skip = (path: string, reason: SkipReason): Source => ({ kind: 'skipped', path, bytes: 0, reason });

async function sizeOf(path: string): Promise<number> {
  const facts = await lstat(path).catch(() => null);
  return facts?.isFile() ? facts.size : 0;
}

/** The whitelisted tables of an archive folder: in the folder itself and in its `Jobs`. */
async function archiveTables(folder: string, entries: readonly Dirent[]): Promise<string[]> {
  const jobs = entries.find((entry) => entry.isDirectory() && /^jobs$/i.test(entry.name));
  const inside = jobs ? await readdir(join(folder, jobs.name), { withFileTypes: true }).catch(() => []) : [];
  return [
    ...entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name)),
    ...inside.filter((entry) => entry.isFile()).map(({ name }) => join(folder, jobs?.name ?? '', name)),
  ].filter((path) => archiveFileKind(basename(path)) !== null);
}

/** A link is never followed inside a folder: what it points to within is read anyway, and nothing outside was chosen. */
async function* link(path: string, root: string): AsyncGenerator<Source> {
  const target = await realpath(path).catch(() => null);
  const way = target === null ? '..' : relative(root, target);
  if (way.split(sep)[0] === '..' || isAbsolute(way)) yield skip(path, 'unsafe-path');
}

async function* folderSources(folder: string, root: string): AsyncGenerator<Source> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    yield skip(folder, 'unreadable');
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const maildir = isMaildir(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
  const archive = isArchive(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  if (archive) {
    const files = await archiveTables(folder, entries);
    const sizes = await Promise.all(files.map(sizeOf));
    yield { kind: 'archive', path: folder, bytes: sizes.reduce((sum, size) => sum + size, 0), files };
  }
  if (maildir) {
    for await (const file of maildirFiles(folder)) yield { kind: 'maildir-file', ...file };
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) yield* link(path, root);
    else if (entry.isDirectory()) {
      if (maildir && maildirFolders.some((name) => name === entry.name)) continue;
      if (archive && unreadFolders.test(entry.name)) continue;
      yield* folderSources(path, root);
    } else if (!entry.isFile()) yield skip(path, 'unreadable');
    else if (besides.test(entry.name) || (archive && !/\.(?:eml|mbox|zip)$/i.test(entry.name))) continue;
    else yield { kind: 'file', path, bytes: await sizeOf(path), named: false };
  }
}

/**
 * What there is to read under the given paths, folders with all that is in them. A path that was named is followed when it
 * is a link. Gives `not-found`, `unreadable` (no rights, a device or pipe) and `unsafe-path` (a link out of the folder).
 */
export async function* findSources(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) {
    let facts: Stats;
    try {
      facts = await stat(path);
    } catch (error) {
      const isMissing =
        error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
      yield skip(path, isMissing ? 'not-found' : 'unreadable');
      continue;
    }
    if (facts.isFile()) yield { kind: 'file', path, bytes: facts.size, named: true };
    else if (facts.isDirectory()) yield* folderSources(path, await realpath(path));
    else yield skip(path, 'unreadable');
  }
}
