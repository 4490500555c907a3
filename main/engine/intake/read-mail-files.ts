import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IntakeItem, Message, SkipReason, SourceKind } from '../../../shared/domain/message.ts';
import { readEmlx } from './emlx.ts';
import { limits } from './limits.ts';
import type { Later } from './read-ahead.ts';
import { readMsg } from './read-msg.ts';
import type { Reader, Unread } from './reader.ts';
import { isExpunged, splitMbox } from './split-mbox.ts';

export type MailItem = IntakeItem & { readonly path: string };

interface Found {
  readonly source: SourceKind;
  readonly path: string;
  readonly item: string;
}

async function toItem(reader: Reader, unread: Unread, found: Found): Promise<MailItem> {
  const { raw, message } = await reader.read(unread);
  return itemOf(message, raw, found);
}

function itemOf(message: Message | SkipReason, raw: Uint8Array, { source, path, item }: Found): MailItem {
  const reason: SkipReason | null = typeof message === 'string' ? message : message.draft ? 'draft' : null;
  if (typeof message === 'string' || reason !== null)
    return { kind: 'skipped', path, item, reason: reason ?? 'malformed' };
  return { kind: 'message', path, value: { source, raw, message } };
}

/** One message of Apple Mail; none when it is marked as deleted, as in an mbox of Thunderbird. */
export async function* readEmlxFile(reader: Reader, path: string, bytes: number): AsyncGenerator<MailItem> {
  const emlx = bytes > limits.messageBytes ? 'too-large' : (readEmlx(await readFile(path)) ?? 'not-a-message');
  if (typeof emlx === 'string') yield { kind: 'skipped', path, item: '', reason: emlx };
  else if (emlx.draft) yield { kind: 'skipped', path, item: '', reason: 'draft' };
  else if (!emlx.deleted) yield await toItem(reader, { raw: emlx.raw }, { source: 'emlx', path, item: '' });
}

/** One message of Outlook. */
export async function readMsgFile(path: string, bytes: number): Promise<MailItem> {
  if (bytes > limits.messageBytes) return { kind: 'skipped', path, item: '', reason: 'too-large' };
  const raw = await readFile(path);
  return itemOf(await readMsg(raw), raw, { source: 'msg', path, item: '' });
}

/** One message in one file. A file over 25 MB is not read at all. */
export async function readMailFile(
  reader: Reader,
  file: { readonly path: string; readonly bytes: number },
  source: 'eml' | 'maildir',
): Promise<MailItem> {
  const { path, bytes } = file;
  if (bytes > limits.messageBytes) return { kind: 'skipped', path, item: '', reason: 'too-large' };
  return toItem(reader, { path }, { source, path, item: '' });
}

/** An mbox of any size, message by message; those that Thunderbird marked as deleted are passed over. */
export async function* readMbox(
  reader: Reader,
  path: string,
  signal: AbortSignal,
  onBytes: (count: number) => void,
): AsyncGenerator<MailItem | Later<MailItem>> {
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
      // Half a message is no evidence. One alone may have been saved by hand, without the last line end.
      if (part.open && part.offset > 0) {
        yield { kind: 'skipped', path, item, reason: 'truncated' };
        continue;
      }
      const read = async (): Promise<MailItem> => {
        const found = await toItem(reader, { raw: part.raw }, { source: 'mbox', path, item });
        const isCutOff =
          part.last && found.kind === 'skipped' && (found.reason === 'not-a-message' || found.reason === 'empty');
        return isCutOff ? { ...found, reason: 'truncated' } : found;
      };
      yield { bytes: part.raw.length, read };
    }
  } finally {
    file.destroy();
  }
}
