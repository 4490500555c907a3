/** The message in a file of Apple Mail, and what its list of flags says of it. */
export interface Emlx {
  readonly raw: Buffer;
  readonly deleted: boolean;
  readonly draft: boolean;
}

const deletedFlag = 1 << 1;
const draftFlag = 1 << 6;
const countLine = /^(\d{1,10})[ \t]*\r?\n/;

/** Whether this is the beginning of an `.emlx`: a line with a number of bytes, and then a header line. */
export function isEmlx(head: string): boolean {
  const count = countLine.exec(head);
  return count !== null && /^[!-9;-~]+[ \t]*:/.test(head.slice(count[0].length));
}

/**
 * Takes the message out of an `.emlx` or `.partial.emlx`: the number of its bytes on a line, the message, a property list.
 * A file that ends before the message does gives what there is of it.
 */
export function readEmlx(file: Buffer): Emlx | null {
  const count = countLine.exec(file.toString('latin1', 0, 32));
  if (count === null) return null;
  const start = count[0].length;
  const end = Math.min(file.length, start + Number(count[1]));
  // `flags` is one integer of many bits; others in the list are dates and a sender's address.
  const list = file.toString('latin1', end, end + 64 * 1024);
  const flags = Number(/<key>flags<\/key>\s*<integer>(\d{1,15})<\/integer>/.exec(list)?.[1] ?? 0);
  return {
    raw: file.subarray(start, end),
    deleted: (flags & deletedFlag) !== 0,
    draft: (flags & draftFlag) !== 0,
  };
}
