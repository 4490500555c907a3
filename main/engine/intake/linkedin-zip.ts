import type { SkipReason } from '../../../shared/domain/message.ts';
import { readArchive, type ArchiveItem, type ArchiveOptions } from './linkedin-archive.ts';
import { archiveFileKind } from './linkedin-files.ts';
import type { ArchiveFile } from './linkedin-table.ts';
import { limits } from './limits.ts';
import { openZip, type OpenZip, type ZipMember } from './zip.ts';

const isZip = (name: string): boolean => /\.zip$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name);

function archiveFiles(members: readonly ZipMember[]): ArchiveFile[] {
  return members.flatMap((member) => {
    const kind = archiveFileKind(member.name);
    return kind === null ? [] : [{ kind, name: member.name, open: member.open, damage: 'broken-zip' as const }];
  });
}

async function readMember(member: ZipMember): Promise<Buffer | SkipReason> {
  if (member.size > limits.nestedZipBytes) return 'too-large';
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of (await member.open()) as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    return 'broken-zip';
  }
}

async function* readOpenZip(zip: OpenZip, path: string, options: ArchiveOptions): AsyncGenerator<ArchiveItem> {
  for (const { name, reason } of zip.refused) yield { kind: 'skipped', path, item: name, reason };
  const files = archiveFiles(zip.members);
  if (files.length > 0) yield* readArchive(files, path, options);
}

async function* readNested(member: ZipMember, path: string, options: ArchiveOptions): AsyncGenerator<ArchiveItem> {
  const bytes = await readMember(member);
  const inner = typeof bytes === 'string' ? bytes : await openZip(bytes, (name) => archiveFileKind(name) !== null);
  if (typeof inner === 'string') {
    yield { kind: 'skipped', path, item: member.name, reason: inner };
    return;
  }
  try {
    if (inner.members.length + inner.refused.length === 0)
      yield { kind: 'skipped', path, item: member.name, reason: 'unknown-kind' };
    yield* readOpenZip(inner, path, options);
  } finally {
    inner.close();
  }
}

/** A LinkedIn archive as it was downloaded, also one zip deep inside another. Only the whitelisted tables are opened. */
export async function* readArchiveZip(path: string, options: ArchiveOptions): AsyncGenerator<ArchiveItem> {
  const zip = await openZip(path, (name) => archiveFileKind(name) !== null || isZip(name));
  if (typeof zip === 'string') {
    yield { kind: 'skipped', path, item: '', reason: zip };
    return;
  }
  try {
    if (zip.members.length + zip.refused.length === 0)
      yield { kind: 'skipped', path, item: '', reason: 'unknown-kind' };
    yield* readOpenZip(zip, path, options);
    for (const member of zip.members.filter(({ name }) => isZip(name))) {
      if (options.signal.aborted) return;
      yield* readNested(member, path, options);
    }
  } finally {
    zip.close();
  }
}
