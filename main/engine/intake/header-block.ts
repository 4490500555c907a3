import { decodeUnlabelled } from './decode-bytes.ts';
import { decodeWords } from './encoded-words.ts';
import { limits } from './limits.ts';

/** `unfolded`: lower-case name -> values in order, encoded words left as they are. `body`: where the body starts. */
export interface HeaderBlock {
  readonly unfolded: ReadonlyMap<string, readonly string[]>;
  readonly body: number;
}

// At least one of these makes a block of `Name: value` lines a message (RFC 5322 3.6, RFC 5321 4.4).
const plausible = ['from', 'date', 'subject', 'message-id', 'received'];

function blockEnd(raw: Buffer): { readonly end: number; readonly body: number } {
  if (raw[0] === 0x0a) return { end: 0, body: 1 };
  if (raw[0] === 0x0d && raw[1] === 0x0a) return { end: 0, body: 2 };
  const head = raw.subarray(0, limits.headerBytes + 4);
  const bare = head.indexOf('\n\n');
  const dressed = head.indexOf('\n\r\n');
  if (bare >= 0 && (dressed < 0 || bare < dressed)) return { end: bare + 1, body: bare + 2 };
  if (dressed >= 0) return { end: dressed + 1, body: dressed + 3 };
  return { end: raw.length, body: raw.length };
}

function unfold(block: string): Map<string, string[]> {
  const unfolded = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of block.includes('\r') ? block.split(/\r*\n|\r/) : block.split('\n')) {
    const first = line.charCodeAt(0);
    if (first === 0x20 || first === 0x09) {
      if (open) open.push(`${open.pop() ?? ''} ${line.trim()}`);
      continue;
    }
    const field = /^([a-z0-9][a-z0-9._-]{0,100})[ \t]*:(.*)$/i.exec(line);
    open = null;
    if (!field) continue;
    const name = (field[1] ?? '').toLowerCase();
    const values = unfolded.get(name) ?? [];
    values.push((field[2] ?? '').trim());
    unfolded.set(name, values);
    open = values;
  }
  return unfolded;
}

/**
 * The header block of a message. `not-a-message` when no line of it is one of the headers every message has;
 * `too-large` beyond 256 kB. 8-bit header bytes are read as UTF-8 (RFC 6532) or Windows-1252.
 */
export function readHeaderBlock(raw: Buffer): HeaderBlock | 'not-a-message' | 'too-large' {
  const { end, body } = blockEnd(raw);
  const unfolded = unfold(decodeUnlabelled(raw.subarray(0, Math.min(end, limits.headerBytes))));
  if (!plausible.some((name) => unfolded.has(name))) return 'not-a-message';
  return end > limits.headerBytes ? 'too-large' : { unfolded, body };
}

/** Lower-case name -> unfolded and decoded values, as `Message.headers` wants them; each cleaned after that. */
export function decodeHeaders(block: HeaderBlock, clean: (value: string) => string): Record<string, readonly string[]> {
  const headers: Record<string, readonly string[]> = {};
  for (const [name, values] of block.unfolded) headers[name] = values.map((value) => clean(decodeWords(value)));
  return headers;
}
