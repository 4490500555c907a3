import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Relationship } from '../../../shared/domain/verdict.ts';
import { parseMessage } from '../intake/parse-message.ts';
import type { Unread } from '../intake/reader.ts';
import { lookAt } from './first-look.ts';
import type { Answered, Asked, Looked } from './reader-thread.ts';

/** The other side of `reader-thread.ts`: parses what it is sent, batch after batch. */
const port = parentPort;
const relationship = workerData as Relationship;
if (port === null) throw new Error('The reader runs as a worker thread.');

let last: Promise<void> = Promise.resolve();
port.on('message', (asked: Asked) => {
  last = last.then(() => answer(asked));
});

async function answer({ id, unread }: Asked): Promise<void> {
  const results: Answered['results'][number][] = [];
  for (const one of unread) results.push(await readOne(one).catch(codeOf));
  const raws = results.flatMap((result) => ('raw' in result ? [result.raw.buffer as ArrayBuffer] : []));
  port?.postMessage({ id, results } satisfies Answered, raws);
}

/** What came in as bytes was copied to come here, and goes back as it is; a file of its own is transferred too. */
async function readOne(unread: Unread): Promise<Looked> {
  const raw = 'raw' in unread ? unread.raw : bytesOf(unread.path);
  const message = await parseMessage(raw);
  const isOwn =
    typeof message !== 'string' &&
    message.from.address !== null &&
    relationship.ownAddresses.includes(message.from.address);
  return { raw, message, look: typeof message === 'string' || isOwn ? null : lookAt(message, relationship) };
}

/** Into memory of its own: Node keeps small files together in one block, which cannot be given away. */
function bytesOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(fstatSync(file).size);
    let read = 0;
    for (let more = -1; more !== 0 && read < bytes.length; read += more) more = readSync(file, bytes, { offset: read });
    return read === bytes.length ? bytes : bytes.slice(0, read);
  } finally {
    closeSync(file);
  }
}

function codeOf(error: unknown): { readonly code: string } {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return { code: typeof code === 'string' ? code : '' };
}
