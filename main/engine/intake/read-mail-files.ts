import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IntakeItem, SkipReason, SourceKind } from '../../../shared/domain/message.ts';
import { limits } from './limits.ts';
import { parseMessage } from './parse-message.ts';
import { isExpunged, splitMbox } from './split-mbox.ts';

export type MailItem = IntakeItem & { readonly path: string };

async function toItem(raw: Uint8Array, source: SourceKind, path: string, item: string): Promise<MailItem> {
  const message = await parseMessage(raw);
  const reason: SkipReason | null = typeof message === 'string' ? message : message.draft ? 'draft' : null;
  if (typeof message === 'string' || reason !== null)
    return { kind: 'skipped', path, item, reason: reason ?? 'malformed' };
  return { kind: 'message', path, value: { source, raw, message } };
}

/** One message in one file. A file over 25 MB is not read at all. */
export async function readMailFile(path: string, bytes: number, source: 'eml' | 'maildir'): Promise<MailItem> {
  if (bytes > limits.messageBytes) return { kind: 'skipped', path, item: '', reason: 'too-large' };
  return toItem(await readFile(path), source, path, '');
}

/** An mbox of any size, one message at a time; messages that Thunderbird marked as deleted are passed over. */
export async function* readMbox(
  path: string,
  signal: AbortSignal,
  onBytes: (count: number) => void,
): AsyncGenerator<MailItem> {
  const file = createReadStream(path, { highWaterMark: 1024 * 1024 });
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      if (signal.aborted) return;
      onBytes(chunk.length);
      yield chunk;
    }
  }
  try {
    for await (const part of splitMbox(counted())) {
      if (signal.aborted) return;
      const item = `offset ${part.offset}`;
      if (part.kind === 'too-large') {
        yield { kind: 'skipped', path, item, reason: 'too-large' };
        continue;
      }
      if (isExpunged(part.raw)) continue;
      const read = await toItem(part.raw, 'mbox', path, item);
      const isCutOff =
        part.last && read.kind === 'skipped' && (read.reason === 'not-a-message' || read.reason === 'empty');
      yield isCutOff ? { ...read, reason: 'truncated' } : read;
    }
  } finally {
    file.destroy();
  }
}
