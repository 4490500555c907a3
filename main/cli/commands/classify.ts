import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Message } from '../../../shared/domain/message.ts';
import { OpenToWork } from '../../../shared/domain/identity.ts';
import { type Relationship, unknownRelationship, type Verdict } from '../../../shared/domain/verdict.ts';
import { parseMessage } from '../../engine/intake/parse-message.ts';
import { classify as classifyMessage } from '../../engine/triage/classify.ts';
import { parseWords } from '../arguments.ts';
import { CommandFailure } from '../command-failure.ts';
import { lineMessage } from '../classify-line.ts';
import type { Output } from '../output.ts';
import { readLinesOrMail } from '../read-lines-or-mail.ts';
import { skipSentences } from '../sentences.ts';

const Me = z.object({
  names: z.array(z.string()).default([]),
  addresses: z.array(z.string()).default([]),
  openToWork: z.array(z.object({ from: OpenToWork.shape.from, to: OpenToWork.shape.to.optional() })).default([]),
});
type Me = z.infer<typeof Me>;

interface Item {
  readonly id: string | number;
  /** The message, or why there is none. */
  readonly read: Message | string;
}

/** `verzet classify`: labels messages without a profile and stores nothing. JSON Lines out, in input order. */
export async function classify(args: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parseWords(args, { me: { type: 'string' } });
  const me = await readMe(values.me);
  const source = positionals[0] ?? '-';
  let labelled = 0;
  let skipped = 0;
  for await (const { id, read } of items(source)) {
    if (typeof read === 'string') {
      skipped += 1;
      output.err(`verzet: ${id} ${read}; skipped\n`);
    } else {
      labelled += 1;
      print(id, read, me, output);
    }
  }
  if (labelled > 0) return;
  const name = source === '-' ? 'the input' : source;
  throw new CommandFailure(
    skipped === 0 ? `There is nothing to classify in ${name}.` : `Nothing in ${name} could be read.`,
  );
}

async function readMe(path: string | undefined): Promise<Me> {
  if (path === undefined) return Me.parse({});
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandFailure(`The file ${path} cannot be read.`);
  });
  try {
    return Me.parse(JSON.parse(text));
  } catch {
    throw new CommandFailure(`${path} is not a profile as --me takes it: {"names": [...], "addresses": [...]}.`);
  }
}

async function* items(source: string): AsyncGenerator<Item> {
  if (source === '-') yield* linesOrMail(process.stdin, 'the input');
  else {
    const found = await stat(source).catch(() => null);
    if (found === null) throw new CommandFailure(`There is no file or folder called ${source}.`);
    yield* found.isDirectory() ? mailsIn(source) : linesOrMail(createReadStream(source), basename(source));
  }
}

async function* mailsIn(folder: string): AsyncGenerator<Item> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.eml')).toSorted();
  for (const name of names) yield await mail(name, await readFile(join(folder, name)));
}

async function* linesOrMail(stream: AsyncIterable<Buffer>, name: string): AsyncGenerator<Item> {
  for await (const piece of readLinesOrMail(stream)) {
    if (piece.kind === 'mail') yield await mail(name, piece.bytes);
    else {
      const line = lineMessage(piece.text);
      yield line === null
        ? { id: `line ${piece.number}`, read: 'is not a message as `classify` takes it' }
        : { id: line.id, read: line.message };
    }
  }
}

async function mail(id: string, bytes: Uint8Array): Promise<Item> {
  const message = await parseMessage(bytes);
  return { id, read: typeof message === 'string' ? skipSentences[message] : message };
}

function relationship(message: Message, me: Me): Relationship {
  const day = message.sentAt?.slice(0, 10) ?? null;
  const addresses = me.addresses.map((address) => address.toLowerCase());
  return {
    ...unknownRelationship,
    ownNames: me.names,
    ownAddresses: addresses,
    own: message.from.address !== null && addresses.includes(message.from.address),
    openToWork:
      me.openToWork.length === 0 || day === null
        ? null
        : me.openToWork.some(({ from, to }) => from <= day && (to === null || to === undefined || day <= to)),
  };
}

function print(id: string | number, message: Message, me: Me, output: Output): void {
  const { label, unsolicited, confidence, reasons }: Verdict = classifyMessage(message, relationship(message, me));
  output.out(
    `${JSON.stringify({ id, label, unsolicited, confidence, reasons: reasons.map(({ code, weight, evidence }) => ({ code, weight, evidence })) })}\n`,
  );
}
