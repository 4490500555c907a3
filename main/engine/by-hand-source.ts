import { createHash } from 'node:crypto';
import type { ByHand } from '../../shared/domain/by-hand.ts';

export interface AttachedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

export const typeByName = (name: string): string =>
  types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

const encoded = (text: string): string =>
  text === '' ? '' : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64').replace(/.{76}/g, '$&\r\n');

/** The words as they are kept: what a letter prints above them, and where the sender can be reached, stand with them. */
export function textOf({ residents, text, reach, channel }: ByHand): string {
  const above = residents && channel === 'post' ? 'Aan de bewoners van dit adres' : '';
  return [above, text, reach].filter((part) => part !== '').join('\n\n');
}

/**
 * What was written down, with its photos and scans, as one message that any mail program opens: its bytes are the
 * original that is kept and hashed. The same words and files give the same bytes.
 */
export function byHandSource(entry: ByHand, files: readonly AttachedFile[]): Buffer {
  const limit = `verzet-${createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 24)}`;
  const from = [entry.name, entry.organisation].filter((part) => part !== '').join(' · ');
  const lines = [
    `From: ${encoded(from)}`,
    `Subject: ${encoded(entry.subject)}`,
    `Date: ${new Date(`${entry.on}T12:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
    `X-Verzet-By-Hand: ${entry.channel}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${limit}"`,
    '',
    `--${limit}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.from(textOf(entry), 'utf8')),
  ];
  for (const { name, type, bytes } of files) {
    lines.push(
      `--${limit}`,
      `Content-Type: ${type}; name="${encoded(name)}"`,
      `Content-Disposition: attachment; filename="${encoded(name)}"`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(bytes),
    );
  }
  return Buffer.from([...lines, `--${limit}--`, ''].join('\r\n'), 'utf8');
}
