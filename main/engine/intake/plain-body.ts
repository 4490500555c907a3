import { isAscii } from 'node:buffer';
import { decodeWindows1252 } from './decode-bytes.ts';

/** The text of a message as MIME gives it, before any of it is tidied. */
export interface Body {
  text: string;
  html: string;
  attachments: { name: string; type: string; size: number }[];
}

const textOnly =
  /^text\/(?<kind>plain|html)(?<parameters>(?:\s*;\s*(?:charset|format|encoding|reply-type)\s*=\s*(?:"[\w-]{1,40}"|[\w-]{1,40}))*)\s*;?$/i;
const charsetParameter = /;\s*charset\s*=\s*"?(?<charset>[\w-]+)/gi;
const utf8 = /^(?:us-ascii|ascii|utf-?8)$/i;
// The first 128 characters of these are those of ASCII.
const asciiFirst = /^(?:iso-8859-\d{1,2}|windows-125\d|koi8-r)$/i;
// The bytes that Windows-1252 gives no character.
const withoutCharacter = /[\x81\x8d\x8f\x90\x9d]/;
const brokenEscape = /=(?![0-9a-f]{2}|\r?\n)|[ \t]\r?\n/i;
// What format=flowed (RFC 3676) gives a meaning: a space at the end of a line or before it, and the mark of a quotation.
const flows = /(?:^|\n)[ >]| (?:\r?\n|$)/;

/**
 * The body of a message that is nothing but one plain or HTML text, in a charset that needs no table: nine in ten, for which a
 * parser of MIME is some ten times the work. Null for every other one. What is read here is read as the library would.
 */
export function plainBody(unfolded: ReadonlyMap<string, readonly string[]>, content: Buffer): Body | null {
  const disposition = unfolded.get('content-disposition')?.[0] ?? 'inline';
  if (disposition.toLowerCase() !== 'inline') return null;
  const { kind, parameters = '' } = textOnly.exec(unfolded.get('content-type')?.[0] ?? 'text/plain')?.groups ?? {};
  const charsets = [...parameters.matchAll(charsetParameter)];
  if (kind === undefined || charsets.length > 1) return null;
  const bytes = decoded(unfolded.get('content-transfer-encoding')?.[0] ?? '', content);
  const read = bytes === null ? null : characters(bytes, charsets[0]?.groups?.['charset'] ?? 'utf-8');
  if (read === null || (parameters.toLowerCase().includes('format') && flows.test(read))) return null;
  const text = read.replace(/\r\n/g, '\n');
  const isHtml = kind.toLowerCase() === 'html';
  return { text: isHtml ? '' : text, html: isHtml ? text : '', attachments: [] };
}

function characters(bytes: Buffer, charset: string): string | null {
  if (utf8.test(charset)) return bytes.toString();
  // ISO-8859-1 is read as its superset, by the library too.
  if (/^(?:iso-8859-1|windows-1252)$/i.test(charset) && !withoutCharacter.test(bytes.toString('latin1')))
    return decodeWindows1252(bytes);
  return asciiFirst.test(charset) && isAscii(bytes) ? bytes.toString('latin1') : null;
}

function decoded(encoding: string, content: Buffer): Buffer | null {
  switch (encoding.toLowerCase()) {
    case '':
    case '7bit':
    case '8bit':
      return content;
    case 'quoted-printable':
      return fromQuotedPrintable(content);
    default:
      return null;
  }
}

function fromQuotedPrintable(content: Buffer): Buffer | null {
  const text = content.toString('latin1');
  if (!isAscii(content) || brokenEscape.test(text)) return null;
  const octets = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(octets, 'latin1');
}
