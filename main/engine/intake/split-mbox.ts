import { limits } from './limits.ts';

/**
 * One message of an mbox, un-escaped, without its `From ` line. `offset` in bytes. `last`: the file ends with it.
 * `open`: and does so within a line, which no program that writes an mbox does (RFC 4155 ends each message with an empty line).
 */
export type MboxPart =
  | {
      readonly kind: 'message';
      readonly raw: Buffer;
      readonly offset: number;
      readonly last: boolean;
      readonly open: boolean;
    }
  | { readonly kind: 'too-large'; readonly offset: number };

const needle = Buffer.from('\nFrom ');
const escaped = Buffer.from('>From ');
const separatorBytes = 1000;
const nextLineBytes = 300;
const lf = 0x0a;
const cr = 0x0d;

// A day or month name, a time and a year, in any order: asctime, Takeout's offset before the year, Eudora, Thunderbird.
const dateLike = /^From .*?\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const headerLike = /^(?:[!-9;-~]+[ \t]*:|>From )/;

type Separator = { readonly body: number } | 'no' | 'more';

/** Whether a separator line stands at `at`; `more` when that cannot be told before more bytes are there. */
function separatorAt(window: Buffer, at: number, final: boolean): Separator {
  const end = window.indexOf(lf, at);
  if (end < 0 || end - at > separatorBytes) {
    const open = end < 0 && window.length - at <= separatorBytes;
    if (!open) return 'no';
    if (!final) return 'more';
  }
  const line = window.toString('latin1', at, end < 0 ? window.length : end);
  if (!dateLike.test(line) || !/\d{1,2}:\d{2}/.test(line) || !/\b(?:19|20)\d{2}\b/.test(line)) return 'no';
  const body = end < 0 ? window.length : end + 1;
  const next = window.toString('latin1', body, body + nextLineBytes);
  if (headerLike.test(next)) return { body };
  const cutShort = !next.includes('\n') && next.length < nextLineBytes;
  if (cutShort && !final) return 'more';
  // The end of the file inside the first header line: the message was cut off, but it did begin here.
  return cutShort && /^[!-9;-~]*$/.test(next) ? { body } : 'no';
}

function followsEmptyLine(window: Buffer, newline: number): boolean {
  if (newline === 0) return false;
  if (window[newline - 1] === lf) return true;
  return window[newline - 1] === cr && newline > 1 && window[newline - 2] === lf;
}

/** Takes one `>` from lines of `>From `, `>>From ` …: mboxrd; for mboxo the same within what it can know. */
function unescapeFrom(raw: Buffer): Buffer {
  let found = raw.indexOf(escaped);
  if (found < 0) return raw;
  const pieces: Buffer[] = [];
  let kept = 0;
  while (found >= 0) {
    let start = found;
    while (start > 0 && raw[start - 1] === 0x3e) start -= 1;
    if (start === 0 || raw[start - 1] === lf) {
      pieces.push(raw.subarray(kept, start));
      kept = start + 1;
    }
    found = raw.indexOf(escaped, found + escaped.length);
  }
  pieces.push(raw.subarray(kept));
  return Buffer.concat(pieces);
}

/** Without the empty line that an mbox adds after each message. */
function withoutFinalEmptyLine(raw: Buffer): Buffer {
  const { length } = raw;
  if (raw[length - 1] !== lf) return raw;
  if (raw[length - 2] === lf) return raw.subarray(0, length - 1);
  return raw[length - 2] === cr && raw[length - 3] === lf ? raw.subarray(0, length - 2) : raw;
}

/** Bytes of the message that is being collected; copies, so that no read buffer is kept alive. */
class Collector {
  private pieces: Buffer[] = [];
  private size = 0;
  private readonly offset: number;

  constructor(offset: number) {
    this.offset = offset;
  }

  add(bytes: Buffer): void {
    this.size += bytes.length;
    if (this.size > limits.messageBytes) this.pieces = [];
    else if (bytes.length > 0) this.pieces.push(Buffer.from(bytes));
  }

  finish(last: boolean): MboxPart {
    if (this.size > limits.messageBytes) return { kind: 'too-large', offset: this.offset };
    const raw = unescapeFrom(withoutFinalEmptyLine(Buffer.concat(this.pieces)));
    return { kind: 'message', raw, offset: this.offset, last, open: last && raw[raw.length - 1] !== lf };
  }
}

interface Scan {
  window: Buffer;
  /** Offset in the file of `window[0]`. */
  base: number;
  /** Index in `window` up to which bytes belong to the message that is being collected. */
  taken: number;
  current: Collector | null;
}

function begin(scan: Scan, final: boolean): Collector | null {
  const { window } = scan;
  let start = window.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  while (window[start] === lf || window[start] === cr) start += 1;
  const first = separatorAt(window, start, final);
  if (first === 'more') return null;
  scan.taken = first === 'no' ? start : first.body;
  return new Collector(scan.base + start);
}

function* scanWindow(scan: Scan, final: boolean): Generator<MboxPart> {
  const { window } = scan;
  let current = scan.current ?? begin(scan, final);
  const take = (end: number): void => {
    current?.add(window.subarray(scan.taken, end));
    scan.taken = end;
  };
  let from = Math.max(0, scan.taken - 1);
  for (let newline = window.indexOf(needle, from); current && newline >= 0; newline = window.indexOf(needle, from)) {
    const separator = followsEmptyLine(window, newline) ? separatorAt(window, newline + 1, final) : 'no';
    if (separator === 'no') {
      from = newline + 1;
      continue;
    }
    take(newline + 1);
    scan.current = current;
    if (separator === 'more') return;
    yield current.finish(false);
    current = new Collector(scan.base + newline + 1);
    scan.taken = separator.body;
    from = scan.taken - 1;
  }
  scan.current = current;
  // The tail may hold the beginning of a separator.
  if (current) take(final ? window.length : Math.max(scan.taken, window.length - needle.length));
}

/**
 * Splits an mbox (mboxo, mboxrd, Gmail Takeout, Thunderbird) as it streams in; holds one message at a time.
 * A separator counts only at the start of the file or after an empty line, with a date in it and a header line after it:
 * plain mboxo text may hold lines that begin with `From `. A message over 25 MB is passed over with its offset.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MboxPart> {
  const scan: Scan = { window: Buffer.alloc(0), base: 0, taken: 0, current: null };
  for await (const chunk of chunks) {
    const context = Math.max(0, scan.taken - 3);
    scan.base += context;
    scan.taken -= context;
    scan.window = Buffer.concat([scan.window.subarray(context), chunk]);
    yield* scanWindow(scan, false);
  }
  if (scan.window.length === 0) return;
  yield* scanWindow(scan, true);
  if (scan.current) yield scan.current.finish(true);
}

const mozillaExpunged = 0x0008;

/** Thunderbird keeps deleted messages in the file, marked, until it compacts the folder. */
export function isExpunged(raw: Buffer): boolean {
  const head = raw.toString('latin1', 0, 8192);
  const end = head.search(/\r?\n\r?\n/);
  const status = /^X-Mozilla-Status:[ \t]*([0-9a-f]{1,8})/im.exec(end < 0 ? head : head.slice(0, end));
  return status !== null && (parseInt(status[1] ?? '0', 16) & mozillaExpunged) !== 0;
}
