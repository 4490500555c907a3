import { isAscii } from 'node:buffer';

/** The text of a message as MIME gives it, before any of it is tidied. */
export interface Body {
  text: string;
  html: string;
  attachments: { name: string; type: string; size: number }[];
}

const textOnly = /^text\/(plain|html)(?:\s*;\s*charset\s*=\s*(?:"([\w-]{1,40})"|([\w-]{1,40})))?\s*;?$/i;
const utf8 = /^(?:us-ascii|ascii|utf-?8)$/i;
// The first 128 characters of these are those of ASCII.
const asciiFirst = /^(?:iso-8859-\d{1,2}|windows-125\d|koi8-r)$/i;
const brokenEscape = /=(?![0-9a-f]{2}|\r?\n)|[ \t]\r?\n/i;

/**
 * The body of a message that is nothing but one plain or HTML text, in a charset that needs no table: nine in ten, for which a
 * parser of MIME is some ten times the work. Null for every other one. What is read here is read as the library would.
 */
export function plainBody(unfolded: ReadonlyMap<string, readonly string[]>, content: Buffer): Body | null {
  if (unfolded.has('content-disposition')) return null;
  const type = unfolded.get('content-type')?.[0] ?? 'text/plain';
  const found = textOnly.exec(type);
  if (found === null) return null;
  const bytes = decoded(unfolded.get('content-transfer-encoding')?.[0] ?? '', content);
  const charset = found[2] ?? found[3] ?? 'utf-8';
  if (bytes === null || !(utf8.test(charset) || (asciiFirst.test(charset) && isAscii(bytes)))) return null;
  const text = bytes.toString().replace(/\r\n/g, '\n');
  const isHtml = found[1]?.toLowerCase() === 'html';
  return { text: isHtml ? '' : text, html: isHtml ? text : '', attachments: [] };
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
