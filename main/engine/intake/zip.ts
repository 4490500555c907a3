import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl';
import type { SkipReason } from '../../../shared/domain/message.ts';
import { limits } from './limits.ts';

export interface ZipMember {
  readonly name: string;
  /** Unpacked size in bytes, as declared; reading stops with an error when the content is larger. */
  readonly size: number;
  readonly open: () => Promise<Readable>;
}

export interface OpenZip {
  readonly members: readonly ZipMember[];
  readonly refused: readonly { readonly name: string; readonly reason: SkipReason }[];
  readonly close: () => void;
}

function memberName(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

function refusal(entry: Entry): SkipReason | null {
  const { compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) return 'encrypted-entry';
  if (!entry.canDecodeFileData()) return 'unreadable';
  if (uncompressedSize > limits.zipMemberBytes) return 'zip-bomb';
  const steep = uncompressedSize > limits.zipRatioFromBytes && uncompressedSize > compressedSize * limits.zipRatio;
  return steep ? 'zip-bomb' : null;
}

async function listMembers(zip: ZipFile, isWanted: (name: string) => boolean): Promise<OpenZip | SkipReason> {
  if (zip.entryCount > limits.zipEntries) return 'zip-bomb';
  const members: ZipMember[] = [];
  const refused: { name: string; reason: SkipReason }[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = memberName(entry);
    if (validateFileName(name) !== null || name.includes('\0')) {
      refused.push({ name, reason: 'unsafe-path' });
      continue;
    }
    if (name.endsWith('/') || !isWanted(name)) continue;
    const reason = refusal(entry);
    if (reason !== null) {
      refused.push({ name, reason });
      continue;
    }
    total += entry.uncompressedSize;
    if (total > limits.zipTotalBytes) return 'zip-bomb';
    members.push({ name, size: entry.uncompressedSize, open: () => zip.openReadStreamPromise(entry) });
  }
  return { members, refused, close: () => zip.close() };
}

/**
 * Opens a zip for reading the wanted members only; nothing is ever unpacked to disk.
 * Refuses the whole with `broken-zip` or `zip-bomb` (over 5000 entries or 1 GiB wanted), single members with
 * `encrypted-entry`, `unsafe-path`, `zip-bomb` (over 512 MiB, or a ratio over 100 above 8 MiB) or `unreadable`.
 */
export async function openZip(
  source: string | Buffer,
  isWanted: (name: string) => boolean,
): Promise<OpenZip | SkipReason> {
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true };
  let zip: ZipFile | null = null;
  try {
    zip = typeof source === 'string' ? await openPromise(source, options) : await fromBufferPromise(source, options);
    // Errors also reach the iterator; without a listener they would end the process.
    zip.on('error', () => undefined);
    const opened = await listMembers(zip, isWanted);
    if (typeof opened === 'string') zip.close();
    return opened;
  } catch {
    zip?.close();
    return 'broken-zip';
  }
}
