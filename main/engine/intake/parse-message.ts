import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import type { parseAddressHeader } from 'mailparser';
import type { Message, Party, SkipReason } from '../../../shared/domain/message.ts';
import { decodeWindows1252 } from './decode-bytes.ts';
import { decodeWords } from './encoded-words.ts';
import { decodeHeaders, readHeaderBlock, type HeaderBlock } from './header-block.ts';
import { htmlText } from './html-text.ts';
import { limits } from './limits.ts';
import { linkHosts } from './link-hosts.ts';
import { stripLinkedInTokens } from './linkedin-links.ts';
import { readLinkedInMail } from './linkedin-mail.ts';
import { parseMailDate } from './message-date.ts';
import { plainAddress } from './plain-address.ts';
import { plainBody, type Body } from './plain-body.ts';
import { tidyLine, tidyText } from './tidy-text.ts';

type Unreadable = 'too-large' | 'malformed';

/** `kept`: the content of the one attachment that was asked for. */
type Taken = Body & { kept: Buffer | null };

/** Skips what precedes a message in files: a byte order mark, empty lines, the `From ` line of an mbox. */
function withoutPreamble(raw: Buffer): Buffer {
  let start = raw.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  while (raw[start] === 0x0a || raw[start] === 0x0d) start += 1;
  if (raw.subarray(start, start + 5).toString('latin1') === 'From ') start = raw.indexOf(0x0a, start) + 1 || raw.length;
  return raw.subarray(start);
}

/** Only the fields that say how the body is built; the rest of the header is read here already. */
function structureHeader(block: HeaderBlock): Buffer {
  const names = [...block.unfolded.keys()].filter((name) => name.startsWith('content-') || name === 'mime-version');
  const fields = names.map((name) => `${name}: ${block.unfolded.get(name)?.[0] ?? ''}\r\n`);
  return Buffer.from(`${fields.join('')}\r\n`, 'utf8');
}

/** A Content-Type that cannot be read comes as `false`, whatever the parser's types say. */
function label(value: unknown, length: number): string {
  return typeof value === 'string' ? tidyLine(value, length) : '';
}

/** Loaded with the first message: where another thread parses, or nothing is new, it is not needed at all. */
const loadLibrary = () => import('mailparser');
let library: ReturnType<typeof loadLibrary> | null = null;

type ReadAddresses = typeof parseAddressHeader;

/** `keep`: the number of an attachment whose content is wanted; of the others only the size is of use. */
async function readBody({ block, content }: Source, keep: number | null = null): Promise<Taken | Unreadable> {
  const { MailParser } = await (library ??= loadLibrary());
  return new Promise((resolve) => {
    const body: Taken = { text: '', html: '', attachments: [], kept: null };
    const parser = new MailParser({
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
      checksumAlgo: false,
      maxHeadSize: limits.headerBytes,
      maxChildNodes: limits.parts,
    });
    const finish = (outcome: Taken | Unreadable): void => {
      clearTimeout(timer);
      resolve(outcome);
      if (typeof outcome === 'string') parser.destroy();
    };
    const timer = setTimeout(() => finish('malformed'), limits.parseMilliseconds);
    parser.on('error', (error: Error & { code?: string }) =>
      finish(error.code === 'EMAXLEN' ? 'too-large' : 'malformed'),
    );
    parser.on('data', (part) => {
      if (part.type === 'text') {
        body.text = part.text ?? '';
        body.html = part.html ?? '';
        return;
      }
      const chunks: Buffer[] = [];
      if (body.attachments.length === keep) part.content.on('data', (chunk: Buffer) => chunks.push(chunk));
      part.content.on('error', () => finish('malformed'));
      part.content.on('end', () => {
        if (body.attachments.length === keep) body.kept = Buffer.concat(chunks);
        body.attachments.push({
          name: label(part.filename, 255),
          type: label(part.contentType, 100),
          size: part.size ?? 0,
        });
        part.release?.();
      });
      part.content.resume();
    });
    parser.on('end', () => finish(body));
    parser.write(structureHeader(block));
    parser.write(content);
    // A message cut off inside the header of a part would keep the parser waiting for the end of that header.
    const hasParts = /^\s*(?:multipart|message)\//i.test(block.unfolded.get('content-type')?.[0] ?? '');
    parser.end(hasParts ? '\r\n\r\n' : '');
  });
}

/**
 * Mail without a named charset that is not UTF-8 either: read as Windows-1252. Only when no part names a charset of
 * its own, as that part would be decoded twice.
 */
function asWindows1252(content: Buffer, body: Body, structure: Buffer): Buffer | null {
  if (!body.text.includes('\ufffd') && !body.html.includes('\ufffd')) return null;
  if (isUtf8(content)) return null;
  const named = /charset\s*=\s*["']?(?!utf-?8|us-ascii|ascii)[a-z0-9]/i;
  if (named.test(structure.toString('latin1')) || named.test(content.toString('latin1'))) return null;
  return Buffer.from(decodeWindows1252(content), 'utf8');
}

// A text part this short beside real HTML is a stub ("your mail program shows no HTML") or the footer of a list.
const stubCharacters = 400;

async function bodyText(body: Body): Promise<string> {
  const plain = tidyText(body.text);
  if (body.html === '' || plain.length > stubCharacters) return plain;
  const shown = tidyText(await htmlText(body.html));
  return shown.length > plain.length * 3 ? shown : plain || shown;
}

function parties(read: ReadAddresses, values: readonly string[] | undefined): Party[] {
  if (values === undefined) return [];
  const plain = values.length === 1 ? plainAddress(values[0] ?? '') : null;
  const found = plain === null ? read(values.slice(0, 20), { flatten: true, decodePunycode: false }).value : [plain];
  return found.slice(0, limits.recipients).map(({ name, address }) => {
    const lower = (address ?? '').trim().toLowerCase();
    const usable = /^[^\s@<>]+@[^\s@<>]+$/.test(lower) && lower.length <= 320;
    return { name: tidyLine(name, limits.nameCharacters), address: usable ? lower : null, profile: null };
  });
}

const addresses = (read: ReadAddresses, values: readonly string[] | undefined): string[] => [
  ...new Set(parties(read, values).flatMap(({ address }) => (address === null ? [] : [address]))),
];

function messageIds(value: string): string[] {
  const bracketed = [...value.matchAll(/<([^<>\s]{1,900})>/g)].map((match) => match[1] ?? '');
  return bracketed.length > 0
    ? bracketed
    : value.split(/[\s,;]+/).filter((part) => part.includes('@') && part.length <= 900);
}

function repliedTo(unfolded: HeaderBlock['unfolded']): string[] {
  const chain = (unfolded.get('references') ?? []).flatMap(messageIds);
  const nearest = (unfolded.get('in-reply-to') ?? []).flatMap(messageIds);
  const ids = [...chain.filter((id) => !nearest.includes(id)), ...nearest];
  return [...new Set(ids)].slice(-limits.references);
}

// Gmail's label in Takeout, in the languages of its Dutch, Belgian, German and English-speaking users.
const draftLabel = /(?:^|,)\s*(?:drafts?|concepten|entwürfe|brouillons)\s*(?:,|$)/i;

async function assemble(raw: Uint8Array, block: HeaderBlock, body: Body): Promise<Message> {
  const { parseAddressHeader: read } = await (library ??= loadLibrary());
  const { unfolded } = block;
  const headers = decodeHeaders(block, stripLinkedInTokens);
  const from = parties(read, unfolded.get('from'))[0] ??
    parties(read, unfolded.get('sender'))[0] ?? { name: '', address: null, profile: null };
  const subject = tidyLine(decodeWords(unfolded.get('subject')?.[0] ?? ''), limits.subjectCharacters);
  const text = stripLinkedInTokens(await bodyText(body));
  const to = parties(read, unfolded.get('to'));
  const cc = parties(read, unfolded.get('cc'));
  const personal = readLinkedInMail({ ...from, subject, headers, text, links: `${body.text}\n${body.html}` });
  return {
    channel: personal ? 'linkedin' : 'email',
    messageId: messageIds(unfolded.get('message-id')?.[0] ?? '')[0] ?? null,
    replyTo: repliedTo(unfolded),
    conversation: personal?.conversation ?? null,
    sentAt: parseMailDate(unfolded.get('date')?.[0] ?? ''),
    from: personal ? { name: personal.name, address: null, profile: null } : from,
    to,
    cc,
    answerTo: addresses(read, unfolded.get('reply-to')),
    deliveredTo: [
      ...new Set(
        ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => addresses(read, unfolded.get(name))),
      ),
    ],
    subject,
    text: personal?.text ?? text,
    hosts: linkHosts(body.html, body.text),
    headers,
    attachments: body.attachments,
    folder: null,
    draft: (headers['x-gmail-labels'] ?? []).some((labels) => draftLabel.test(labels)),
    sponsored: false,
    group: new Set([...to, ...cc].map(({ address, name }) => address ?? name)).size > 1,
    sourceHash: hash('sha256', raw, 'hex'),
  };
}

/**
 * Reads one raw message (RFC 5322 and MIME). Returns why not when it is none: `empty`, `not-a-message` (no header that
 * every message has), `too-large` (over 25 MB, a header block over 256 kB or more than 200 parts), `malformed`.
 * Attachments are measured, not kept. No HTML leaves here. Never throws for bad input.
 */
export async function parseMessage(raw: Uint8Array): Promise<Message | SkipReason> {
  const source = sourceOf(raw);
  if (typeof source === 'string') return source;
  const plain = plainBody(source.block.unfolded, source.content);
  if (plain !== null && !plain.text.includes('\ufffd') && !plain.html.includes('\ufffd'))
    return assemble(raw, source.block, plain);
  const body = await readBody(source);
  if (typeof body === 'string') return body;
  const recoded = asWindows1252(source.content, body, structureHeader(source.block));
  const better = recoded ? await readBody({ ...source, content: recoded }) : body;
  return assemble(raw, source.block, typeof better === 'string' ? body : better);
}

/** The content of one attachment, by its place in `Message.attachments`; null when it cannot be had. */
export async function attachmentOf(raw: Uint8Array, index: number): Promise<Buffer | null> {
  const source = sourceOf(raw);
  const body = typeof source === 'string' ? source : await readBody(source, index);
  return typeof body === 'string' ? null : body.kept;
}

/** A message taken apart as far as the parser wants it. */
interface Source {
  readonly block: HeaderBlock;
  readonly content: Buffer;
}

function sourceOf(raw: Uint8Array): Source | SkipReason {
  if (raw.byteLength > limits.messageBytes) return 'too-large';
  if (raw.byteLength === 0) return 'empty';
  const source = withoutPreamble(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  const block = readHeaderBlock(source);
  if (typeof block === 'string') return block;
  return { block, content: source.subarray(block.body) };
}
