import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPaths, type PathItem } from '../../../main/engine/intake/read-paths.ts';
import { parseMessage } from '../../../main/engine/intake/parse-message.ts';
import type { Message } from '../../../shared/domain/message.ts';

export const archiveFixture = join(import.meta.dirname, '../../fixtures/linkedin');

/** A raw message: header lines, an empty line, the body; CRLF. */
export function rawMail(headers: readonly string[], body = 'Dag.\r\n'): Buffer {
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body}`, 'utf8');
}

export const ordinary = [
  'From: Anna <anna@bureau.example>',
  'To: jorinde@kwakernaak.example',
  'Subject: Hoi',
  'Date: Thu, 18 Sep 2025 07:42:10 +0200',
];

export async function parsed(raw: Uint8Array): Promise<Message> {
  const message = await parseMessage(raw);
  if (typeof message === 'string') throw new Error(`skipped: ${message}`);
  return message;
}

export interface ReadItems {
  readonly items: readonly PathItem[];
  readonly messages: readonly Message[];
  readonly hashes: readonly string[];
  /** `item reason`, without the item when it is empty. */
  readonly skipped: readonly string[];
  readonly bytes: number;
}

export async function readAll(
  paths: string | readonly string[],
  signal = new AbortController().signal,
  owner?: string,
): Promise<ReadItems> {
  const items: PathItem[] = [];
  let bytes = 0;
  const onBytes = (count: number): void => {
    bytes += count;
  };
  for await (const item of readPaths(typeof paths === 'string' ? [paths] : paths, { signal, onBytes, owner }))
    items.push(item);
  const messages = items.flatMap((item) => (item.kind === 'message' ? [item.value.message] : []));
  const skipped = items.flatMap((item) => (item.kind === 'skipped' ? [`${item.item} ${item.reason}`.trim()] : []));
  return { items, messages, hashes: messages.map(({ sourceHash }) => sourceHash), skipped, bytes };
}

export interface Folder extends AsyncDisposable {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
}

export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'verzet-intake-'));
  return {
    path,
    write: async (name, content) => {
      const file = join(path, name);
      await writeFile(file, content);
      return file;
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
