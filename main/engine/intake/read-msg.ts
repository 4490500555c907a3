import { createHash } from 'node:crypto';
import type { FieldsData } from '@kenjiuno/msgreader';
import type { Message, SkipReason } from '../../../shared/domain/message.ts';
import { holdsTogether } from './compound-file.ts';
import { decodeUnlabelled } from './decode-bytes.ts';
import { limits } from './limits.ts';
import { parseMessage } from './parse-message.ts';

const word = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;

function party(name: string | undefined, ...addresses: readonly (string | undefined)[]): string {
  // Within one organisation Outlook may give only a path in its directory (`/O=…`), which is no address.
  const address = addresses.find((one) => one !== undefined && /^[^\s@<>]+@[^\s@<>]+$/.test(one));
  const plain = (name ?? '').replace(/["\\\r\n]/g, ' ').trim();
  const shown = /^[ -~]*$/.test(plain) ? `"${plain}"` : word(plain);
  return address === undefined ? shown : `${shown} <${address}>`;
}

function recipients(fields: FieldsData, kind: 'to' | 'cc'): string {
  return (fields.recipients ?? [])
    .filter(({ recipType }) => recipType === kind)
    .slice(0, limits.recipients)
    .map(({ name, smtpAddress, email }) => party(name, smtpAddress, email))
    .join(',\r\n ');
}

const line = (name: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : `${name}: ${value.replace(/[\r\n]+(?![ \t])/g, ' ')}\r\n`;

/** The header as it came over the line, without what told of a body that is built anew; or made from what Outlook knows. */
function headerOf(fields: FieldsData): string {
  const sent = (fields.headers ?? '').replace(/\r?\n/g, '\r\n').trim();
  if (/^from[ \t]*:/im.test(sent)) {
    return `${sent}\r\n`.replace(/^(?:content-[a-z-]+|mime-version)[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*/gim, '');
  }
  return [
    line('From', party(fields.senderName, fields.senderSmtpAddress, fields.creatorSMTPAddress, fields.senderEmail)),
    line('To', recipients(fields, 'to')),
    line('Cc', recipients(fields, 'cc')),
    line('Subject', word(fields.subject ?? '')),
    line('Date', fields.clientSubmitTime ?? fields.messageDeliveryTime ?? fields.creationTime),
    line('Message-ID', fields.messageId),
  ].join('');
}

function part(type: string, text: string): string {
  const coded = Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${coded}\r\n`;
}

function bodyOf(fields: FieldsData): string {
  const html = fields.bodyHtml ?? (fields.html === undefined ? '' : decodeUnlabelled(fields.html));
  const text = fields.body ?? '';
  if (html.trim() === '') return part('text/plain', text);
  const limit = `verzet-${createHash('sha256').update(html).digest('hex').slice(0, 24)}`;
  const parts = [part('text/plain', text), part('text/html', html)].map((one) => `--${limit}\r\n${one}`);
  return `MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="${limit}"\r\n\r\n${parts.join('')}--${limit}--\r\n`;
}

function attachmentsOf(fields: FieldsData): Message['attachments'] {
  return (fields.attachments ?? []).slice(0, limits.parts).map((attachment) => ({
    name: (attachment.fileName ?? attachment.fileNameShort ?? attachment.name ?? '').slice(0, 255),
    type: (attachment.attachMimeTag ?? '').slice(0, 100),
    size: attachment.contentLength ?? 0,
  }));
}

/** A message saved by Outlook. Its text is read as if it were mail; the hash is that of the file itself. */
export async function readMsg(file: Buffer): Promise<Message | SkipReason> {
  if (!holdsTogether(file)) return 'malformed';
  let fields: FieldsData;
  try {
    fields = (await opened(file)).getFileData();
  } catch {
    return 'malformed';
  }
  // Word and Excel use the same container; a calendar entry or a contact is no message either.
  if (!/^IPM\.(?:Note|Schedule|Post)|^REPORT\./i.test(fields.messageClass ?? '')) return 'unknown-kind';
  const message = await parseMessage(Buffer.from(`${headerOf(fields)}${bodyOf(fields)}`, 'utf8'));
  if (typeof message === 'string') return message;
  const draft = ((fields.messageFlags ?? 0) & 0x8) !== 0;
  return {
    ...message,
    attachments: attachmentsOf(fields),
    draft,
    sourceHash: createHash('sha256').update(file).digest('hex'),
  };
}

async function opened(file: Uint8Array) {
  const { default: found } = await import('@kenjiuno/msgreader');
  // A CommonJS package: what it exports by default stands one step further in.
  const OutlookFile = 'default' in found ? (found.default as typeof found) : found;
  return new OutlookFile(new DataView(new Uint8Array(file).buffer));
}

/** The content of one attachment, by its place in `Message.attachments`; null when it cannot be had. */
export async function msgAttachmentOf(file: Uint8Array, index: number): Promise<Uint8Array | null> {
  if (!holdsTogether(Buffer.from(file))) return null;
  try {
    const outlook = await opened(file);
    const attachment = outlook.getFileData().attachments?.[index];
    return attachment === undefined ? null : outlook.getAttachment(attachment).content;
  } catch {
    return null;
  }
}
