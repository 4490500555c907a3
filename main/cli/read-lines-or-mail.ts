import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { limits } from '../engine/intake/limits.ts';

export type Piece =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'mail'; readonly bytes: Uint8Array };

/** JSON Lines, line by line, or one message whole: told apart by how the content begins. Empty lines are left out. */
export async function* readLinesOrMail(stream: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (!tells(head)) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const rest = async function* () {
    yield head;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  };
  if (looksLikeMail(head)) yield { kind: 'mail', bytes: await whole(rest()) };
  else yield* lines(rest());
}

const begin = (head: Buffer): string =>
  head
    .toString('latin1', 0, 2000)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();

/** Enough was read to see how it begins. */
const tells = (head: Buffer): boolean => head.length >= 2000 || begin(head).includes('\n');

/** A header's name and colon, or the line that an mbox puts before it. */
const looksLikeMail = (head: Buffer): boolean => /^(?:[!-9;-z|~]+[ \t]*:|From )/.test(begin(head));

async function whole(chunks: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
    // One byte too many is enough to be refused as too large.
    if (length > limits.messageBytes) break;
  }
  return Buffer.concat(read);
}

async function* lines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  let number = 0;
  for await (const text of createInterface({ input: Readable.from(chunks), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() !== '') yield { kind: 'line', number, text };
  }
}
