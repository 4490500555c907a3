import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

const decoders = new Map<string, TextDecoder>();

function decoderFor(charset: string): TextDecoder | null {
  const known = decoders.get(charset);
  if (known) return known;
  try {
    const decoder = new TextDecoder(charset);
    decoders.set(charset, decoder);
    return decoder;
  } catch {
    return null;
  }
}

// 0x80-0x9f of Windows-1252. Node's decoder reads these bytes as ISO-8859-1, whatever the label (seen in 20.20).
const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** One byte is one character, so that text may be decoded piece by piece. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (character) => upperHalf[character.charCodeAt(0) - 0x80] ?? character);
}

/** Bytes in a named charset (WHATWG labels); an unknown charset is read as UTF-8. Never fails: bad bytes become U+FFFD. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const decoder = decoderFor(charset.trim().toLowerCase()) ?? decoderFor('utf-8');
  if (decoder === null) return '';
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

/** Bytes without a named charset: UTF-8 when they are UTF-8, else Windows-1252, which is what such mail mostly is. */
export function decodeUnlabelled(bytes: Uint8Array): string {
  return isUtf8(bytes) ? decodeCharset(bytes, 'utf-8') : decodeWindows1252(bytes);
}
