import { readFile } from 'node:fs/promises';
import type { Message, SkipReason } from '../../../shared/domain/message.ts';
import { parseMessage } from './parse-message.ts';

/** A message at hand, or a file that is one. */
export type Unread = { readonly raw: Uint8Array } | { readonly path: string };

export interface ReadMessage {
  readonly raw: Uint8Array;
  /** Why not, when it is no message. */
  readonly message: Message | SkipReason;
}

/** Reads and parses messages, many asked for at once. A file that cannot be read rejects with the system's error. */
export interface Reader {
  read(unread: Unread): Promise<ReadMessage>;
  close(): void;
}

/** In this very thread. */
export const readHere: Reader = {
  async read(unread) {
    const raw = 'raw' in unread ? unread.raw : await readFile(unread.path);
    return { raw, message: await parseMessage(raw) };
  },
  close: () => undefined,
};
