import { createReadStream } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Readable } from 'node:stream';
import type { SkipReason } from '../../../shared/domain/message.ts';
import { findSources, type Source } from './find-sources.ts';
import { readArchive, type ArchiveItem, type ArchiveOptions } from './linkedin-archive.ts';
import { archiveFileKind, type ArchiveFileKind } from './linkedin-files.ts';
import type { ArchiveFile } from './linkedin-table.ts';
import { readArchiveZip } from './linkedin-zip.ts';
import { readAhead, type Later } from './read-ahead.ts';
import { readEmlxFile, readMailFile, readMbox, readMsgFile } from './read-mail-files.ts';
import { readHere, type Reader } from './reader.ts';
import { sniffFile } from './sniff.ts';

export type PathItem = ArchiveItem;

/** Reading ends quietly once its signal is aborted. */
export interface ReadOptions extends ArchiveOptions {
  /** Called with the number of bytes read since the last call; all calls together give `totalBytes`. */
  readonly onBytes: (count: number) => void;
  /** What parses the messages; this very thread when left out. */
  readonly reader?: Reader;
}

type Steps = AsyncGenerator<PathItem | Later<PathItem>>;

function tableOnDisk(path: string, name: string, kind: ArchiveFileKind): ArchiveFile {
  return { kind, name, damage: 'unreadable', open: (): Promise<Readable> => Promise.resolve(createReadStream(path)) };
}

async function* readFileSource(
  source: Extract<Source, { kind: 'file' }>,
  options: ReadOptions & { readonly reader: Reader },
): Steps {
  const { path, bytes } = source;
  const { reader } = options;
  const found = await sniffFile(path);
  switch (found.kind) {
    case 'zip':
      return yield* readArchiveZip(path, options);
    case 'mbox':
      return yield* readMbox(reader, path, options.signal, options.onBytes);
    case 'eml':
      return yield { bytes, read: () => readMailFile(reader, source, 'eml') };
    case 'emlx':
      return yield* readEmlxFile(reader, path, bytes);
    case 'msg':
      return yield { bytes, read: () => readMsgFile(path, bytes) };
    case 'table':
      return yield* readArchive([tableOnDisk(path, basename(path), found.table)], path, options);
    case 'skipped':
      return yield { kind: 'skipped', path, item: '', reason: found.reason };
    default:
      return found satisfies never;
  }
}

async function* readSource(source: Source, options: ReadOptions & { readonly reader: Reader }): Steps {
  const { path } = source;
  switch (source.kind) {
    case 'file':
      return yield* readFileSource(source, options);
    case 'maildir-file':
      if (source.draft) return yield { kind: 'skipped', path, item: '', reason: 'draft' };
      return yield { bytes: source.bytes, read: () => readMailFile(options.reader, source, 'maildir') };
    case 'archive': {
      const files = source.files.flatMap((file) => {
        const kind = archiveFileKind(basename(file));
        return kind === null ? [] : [tableOnDisk(file, relative(path, file), kind)];
      });
      return yield* readArchive(files, path, options);
    }
    case 'skipped':
      return yield { kind: 'skipped', path, item: '', reason: source.reason };
    default:
      return source satisfies never;
  }
}

function reasonOf(error: unknown): SkipReason {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' ? 'not-found' : typeof code === 'string' ? 'unreadable' : 'malformed';
}

function unreadable({ path }: Source, error: unknown): PathItem {
  return { kind: 'skipped', path, item: '', reason: reasonOf(error) };
}

/**
 * Reads mail and LinkedIn archives under the given paths: `.eml`, `.emlx`, `.msg`, mbox, Maildir, an archive as zip, folder or single csv,
 * folders of all these. The kind is recognised by content. What cannot be read is an item with its reason, and the rest
 * goes on; bad input never throws. The facts of an archive come before its messages.
 */
export function readPaths(paths: readonly string[], options: ReadOptions): AsyncGenerator<PathItem> {
  return readAhead(stepsOf(paths, options));
}

async function* stepsOf(paths: readonly string[], options: ReadOptions): AsyncGenerator<Later<PathItem>> {
  const reader = options.reader ?? readHere;
  for await (const source of findSources(paths)) {
    if (options.signal.aborted) return;
    let counted = 0;
    const onBytes = (count: number): void => {
      counted += count;
      options.onBytes(count);
    };
    try {
      for await (const step of readSource(source, { ...options, reader, onBytes })) {
        if (options.signal.aborted) return;
        const read = 'read' in step ? step.read : () => Promise.resolve(step);
        const bytes = 'read' in step ? step.bytes : 0;
        yield { bytes, read: () => read().catch((error: unknown) => unreadable(source, error)) };
      }
    } catch (error) {
      yield { bytes: 0, read: () => Promise.resolve(unreadable(source, error)) };
    }
    if (source.bytes > counted) options.onBytes(source.bytes - counted);
  }
}

/** Bytes on disk that `readPaths` will go through. */
export async function totalBytes(paths: readonly string[]): Promise<number> {
  let total = 0;
  for await (const { bytes } of findSources(paths)) total += bytes;
  return total;
}
