// The few rules of RFC 2045, 2047 and 5322 that the sample needs; its own, so that its bytes never change with a library.

/** Bytes an encoded word may hold: 45 in base64 are 60 characters, with its wrapping under the 75 of RFC 2047 section 2. */
const wordBytes = 45;
const lineLength = 76;

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Text as encoded words, never splitting a character (RFC 2047 section 5). */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > wordBytes) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

/** Unstructured header text, folded at spaces. */
export function headerText(name: string, text: string): string {
  if (!isAscii(text)) return `${name}: ${encodedWords(text)}`;
  const [first = '', ...words] = text.split(' ');
  const lines = [`${name}: ${first}`];
  for (const word of words) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (line.length <= lineLength) lines[lines.length - 1] = line;
    else lines.push(` ${word}`);
  }
  return lines.join('\r\n');
}

/** `"Name" <address>`, the name encoded when it is not ASCII. */
export function mailbox({ name, address }: { readonly name: string; readonly address: string }): string {
  if (name === '') return address;
  return `${isAscii(name) ? `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"` : encodedWords(name)} <${address}>`;
}

function quotedLine(line: string): string {
  const symbols = [...Buffer.from(line)].map((byte, index, bytes) => {
    const isLastSpace = byte === 0x20 && index === bytes.length - 1;
    if (byte >= 0x20 && byte <= 0x7e && byte !== 0x3d && !isLastSpace) return String.fromCodePoint(byte);
    return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const lines: string[] = [''];
  for (const symbol of symbols) {
    const line = lines.at(-1) ?? '';
    if (line.length + symbol.length < lineLength) lines[lines.length - 1] = line + symbol;
    else lines.push(symbol);
  }
  return lines.join('=\r\n');
}

/** Quoted-printable with CRLF (RFC 2045 section 6.7). */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(quotedLine).join('\r\n');
}

/** Base64 in lines of 76 characters. */
export function base64Lines(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
}
