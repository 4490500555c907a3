import { decodeCharset } from './decode-bytes.ts';

const encodedWord = /=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=/gi;

function wordBytes(encoding: string, content: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(content, 'base64');
  const octets = content
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(octets, 'latin1');
}

interface Run {
  charset: string;
  bytes: Buffer[];
}

const decodeRun = (run: Run): string => decodeCharset(Buffer.concat(run.bytes), run.charset);

/**
 * Decodes the encoded words of RFC 2047 in an unfolded header value. White space between two encoded words is dropped
 * (section 6.2), and neighbours in one charset are joined as bytes first: some senders split a character over two words.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  let text = '';
  let end = 0;
  let run: Run | null = null;
  for (const match of value.matchAll(encodedWord)) {
    const between = value.slice(end, match.index);
    const charset = (match[1] ?? '').replace(/\*.*$/, '').toLowerCase();
    if (run && (between.trim() !== '' || run.charset !== charset)) {
      text += decodeRun(run);
      run = null;
    }
    if (end === 0 || between.trim() !== '') text += between;
    run ??= { charset, bytes: [] };
    run.bytes.push(wordBytes(match[2] ?? '', match[3] ?? ''));
    end = match.index + match[0].length;
  }
  if (run) text += decodeRun(run);
  return text + value.slice(end);
}
