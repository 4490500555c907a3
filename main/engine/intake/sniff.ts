import { open } from 'node:fs/promises';
import { findLayout } from './csv.ts';
import { readHeaderBlock } from './header-block.ts';
import { archiveFileKind, archiveShapes, isLookAlike, type ArchiveFileKind } from './linkedin-files.ts';
import type { SkipReason } from '../../../shared/domain/message.ts';

export type FileKind =
  | { readonly kind: 'zip' | 'mbox' | 'eml' }
  | { readonly kind: 'table'; readonly table: ArchiveFileKind }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

const headBytes = 64 * 1024;

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function tableKind(head: Buffer, path: string): ArchiveFileKind | null {
  if (head.includes(0) && head[0] !== 0xff && head[0] !== 0xfe) return null;
  const kinds = Object.keys(archiveShapes).filter((kind): kind is ArchiveFileKind => kind in archiveShapes);
  return kinds.find((kind) => typeof findLayout(head, archiveShapes[kind]) !== 'string') ?? archiveFileKind(path);
}

/** What a file is called tells only what a person will expect of it when its content is none of what is read. */
function reasonByName(path: string): SkipReason {
  if (/\.zip$/i.test(path)) return 'broken-zip';
  if (/\.(?:eml|mbox)$/i.test(path)) return 'not-a-message';
  return /\.csv$/i.test(path) && !isLookAlike(path) ? 'no-header-found' : 'unknown-kind';
}

/** The kind of a file by its content. Throws when it cannot be read. */
export async function sniffFile(path: string): Promise<FileKind> {
  const head = await readHead(path);
  if (head.length === 0) return { kind: 'skipped', reason: 'empty' };
  const signature = head.toString('latin1', 0, 4);
  if (signature === 'PK\u0003\u0004' || signature === 'PK\u0005\u0006') return { kind: 'zip' };
  const text = head.toString('latin1', 0, 512).replace(/^\u00ef\u00bb\u00bf/, '').replace(/^[\r\n]+/, '');
  if (text.startsWith('From ')) return { kind: 'mbox' };
  if (isLookAlike(path)) return { kind: 'skipped', reason: 'unknown-kind' };
  // A header block of a mail cannot have a line before it that is no header.
  if (/^[!-9;-~]+[ \t]*:/.test(text) && readHeaderBlock(head) !== 'not-a-message') return { kind: 'eml' };
  const table = tableKind(head, path.replaceAll('\\', '/'));
  return table === null ? { kind: 'skipped', reason: reasonByName(path) } : { kind: 'table', table };
}
