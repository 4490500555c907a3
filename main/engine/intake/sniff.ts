import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { isCompoundFile } from './compound-file.ts';
import { findLayout } from './csv.ts';
import { isEmlx } from './emlx.ts';
import { readHeaderBlock } from './header-block.ts';
import { archiveFileKind, archiveShapes, isLookAlike, type ArchiveFileKind } from './linkedin-files.ts';
import type { SkipReason } from '../../../shared/domain/message.ts';

export type FileKind =
  | { readonly kind: 'zip' | 'mbox' | 'eml' | 'emlx' | 'msg' }
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

function tableKind(head: Buffer, name: string): ArchiveFileKind | null {
  if (head.includes(0) && head[0] !== 0xff && head[0] !== 0xfe) return null;
  const kinds = Object.keys(archiveShapes).filter((kind): kind is ArchiveFileKind => kind in archiveShapes);
  return kinds.find((kind) => typeof findLayout(head, archiveShapes[kind]) !== 'string') ?? archiveFileKind(name);
}

/** What a file is called tells only what a person will expect of it when its content is none of what is read. */
function reasonByName(name: string): SkipReason {
  if (/\.zip$/i.test(name)) return 'broken-zip';
  if (/\.(?:emlx?|mbox|msg)$/i.test(name)) return 'not-a-message';
  return /\.csv$/i.test(name) && !isLookAlike(name) ? 'no-header-found' : 'unknown-kind';
}

/** The kind of a file by its content. Throws when it cannot be read. */
export async function sniffFile(path: string): Promise<FileKind> {
  const head = await readHead(path);
  if (head.length === 0) return { kind: 'skipped', reason: 'empty' };
  const signature = head.toString('latin1', 0, 4);
  if (signature === 'PK\u0003\u0004' || signature === 'PK\u0005\u0006') return { kind: 'zip' };
  if (isCompoundFile(head)) return { kind: 'msg' };
  const text = head
    .toString('latin1', 0, 512)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .replace(/^[\r\n]+/, '');
  if (text.startsWith('From ')) return { kind: 'mbox' };
  if (isEmlx(text)) return { kind: 'emlx' };
  const name = basename(path);
  if (isLookAlike(name)) return { kind: 'skipped', reason: 'unknown-kind' };
  // A text may quote a header further on; only a file that is called mail may begin with something else.
  const maybeMail = /^[!-9;-~]+[ \t]*:/.test(text) || /\.eml$/i.test(name);
  if (maybeMail && readHeaderBlock(head) !== 'not-a-message') return { kind: 'eml' };
  const table = tableKind(head, name);
  return table === null ? { kind: 'skipped', reason: reasonByName(name) } : { kind: 'table', table };
}
