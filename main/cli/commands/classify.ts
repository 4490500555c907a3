import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Message } from '../../../shared/domain/message.ts';
import { OpenToWork } from '../../../shared/domain/identity.ts';
import { type Relationship, unknownRelationship, type Verdict } from '../../../shared/domain/verdict.ts';
import { Failure } from '../../../shared/failure.ts';
import { parseMessage } from '../../engine/intake/parse-message.ts';
import { classify as classifyMessage } from '../../engine/triage/classify.ts';
import { parseWords } from '../arguments.ts';
import type { Output } from '../output.ts';
import { skipSentences } from '../sentences.ts';

/** One line of input; all but `id`, `channel` and `text` may be missing. */
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  channel: z.enum(['email', 'linkedin', 'post', 'phone']),
  from: z.object({ name: z.string().nullish(), address: z.string().nullish() }).nullish(),
  subject: z.string().nullish(),
  text: z.string(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).nullish(),
  date: z.string().nullish(),
});

const Me = z.object({
  names: z.array(z.string()).default([]),
  addresses: z.array(z.string()).default([]),
  openToWork: z.array(z.object({ from: OpenToWork.shape.from, to: OpenToWork.shape.to.optional() })).default([]),
});
type Me = z.infer<typeof Me>;

/** `verzet classify`: labels messages without a profile and stores nothing. JSON Lines out, in input order. */
export async function classify(args: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parseWords(args, { me: { type: 'string' } });
  const me = Me.parse(values.me === undefined ? {} : JSON.parse(await readFile(values.me, 'utf8')));
  const source = positionals[0] ?? '-';
  const kind = source === '-' ? null : await stat(source).catch(() => null);
  if (source !== '-' && kind === null) throw new Failure('not-found');
  if (kind?.isDirectory() === true) {
    const names = (await readdir(source)).filter((name) => name.toLowerCase().endsWith('.eml')).toSorted();
    for (const name of names) await mail(name, await readFile(join(source, name)), me, output);
    return;
  }
  if (source !== '-') {
    const bytes = await readFile(source);
    if (!looksLikeLines(bytes)) return mail(source, bytes, me, output);
  }
  let number = 0;
  for await (const line of createInterface({
    input: source === '-' ? process.stdin : createReadStream(source),
    crlfDelay: Infinity,
  })) {
    number += 1;
    if (line.trim() !== '') fromLine(line, number, me, output);
  }
}

const looksLikeLines = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*\{/.test(Buffer.from(bytes.subarray(0, 64)).toString('utf8'));

async function mail(name: string, bytes: Uint8Array, me: Me, output: Output): Promise<void> {
  const message = await parseMessage(bytes);
  if (typeof message === 'string') output.err(`verzet: ${name} ${skipSentences[message]}; skipped\n`);
  else print(name, message, me, output);
}

function fromLine(text: string, number: number, me: Me, output: Output): void {
  const line = Line.safeParse(parseJson(text));
  if (!line.success) {
    output.err(`verzet: line ${number} is not a message as \`classify\` takes it; skipped\n`);
    return;
  }
  const { id, channel, from, subject, headers, date } = line.data;
  print(
    id,
    messageOf({
      channel,
      text: line.data.text,
      name: from?.name ?? '',
      address: from?.address ?? null,
      subject: subject ?? '',
      headers: headers ?? {},
      date: date ?? null,
    }),
    me,
    output,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

interface Parts {
  channel: Message['channel'];
  text: string;
  name: string;
  address: string | null;
  subject: string;
  headers: Readonly<Record<string, string | string[]>>;
  date: string | null;
}

function messageOf({ channel, text, name, address, subject, headers, date }: Parts): Message {
  const lower = Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [key.toLowerCase(), Array.isArray(value) ? value : [value]]),
  );
  const ids = [...(lower['references'] ?? []), ...(lower['in-reply-to'] ?? [])].flatMap(
    (value) => value.match(/[^<>\s]+@[^<>\s]+/g) ?? [],
  );
  const profile = /linkedin\.com\/((?:in|company)\/[^/?#\s]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? null;
  const instant = date === null || Number.isNaN(Date.parse(date)) ? null : new Date(date).toISOString();
  return {
    channel,
    messageId: lower['message-id']?.[0]?.replace(/[<>]/g, '') ?? null,
    replyTo: ids,
    conversation: null,
    sentAt: instant,
    from: { name, address: profile === null ? (address?.toLowerCase() ?? null) : null, profile },
    to: [],
    cc: [],
    answerTo: [],
    deliveredTo: [],
    subject,
    text,
    hosts: [
      ...new Set([...text.matchAll(/https?:\/\/([^/\s:?#<>"]+)/gi)].map((match) => (match[1] ?? '').toLowerCase())),
    ],
    headers: lower,
    attachments: [],
    folder: null,
    draft: false,
    sponsored: false,
    group: false,
    sourceHash: createHash('sha256').update(text).digest('hex'),
  };
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
