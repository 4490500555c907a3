import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';

interface Outlook {
  readonly subject?: string;
  readonly body?: string;
  readonly html?: string;
  readonly headers?: string;
  readonly sender?: { readonly name: string; readonly address: string };
  readonly to?: readonly { readonly name: string; readonly address: string }[];
  readonly messageId?: string;
  readonly sentAt?: string;
  readonly messageClass?: string;
  readonly draft?: boolean;
  readonly attachment?: { readonly name: string; readonly bytes: Uint8Array };
}

/** A file as Outlook saves it: a compound file with one stream for each property. */
export function buildMsg(outlook: Outlook): Buffer {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, children: [], length: 0 }];
  const add = (parent: number, entry: Entry): number => {
    const at = entries.push(entry) - 1;
    entries[parent]?.children?.push(at);
    return at;
  };
  const storage = (name: string) => add(0, { name, type: TypeEnum.DIRECTORY, children: [], length: 0 });
  const stream = (parent: number, name: string, bytes: Uint8Array) =>
    add(parent, { name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => new Uint8Array(bytes) });
  const text = (parent: number, tag: string, value: string | undefined) => {
    if (value !== undefined) stream(parent, `__substg1.0_${tag}001F`, Buffer.from(value, 'utf16le'));
  };
  const properties = (parent: number, header: number, values: readonly (readonly [number, bigint])[]) => {
    const bytes = Buffer.alloc(header + values.length * 16);
    for (const [index, [tag, value]] of values.entries()) {
      bytes.writeUInt32LE(tag, header + index * 16);
      bytes.writeUInt32LE(6, header + index * 16 + 4);
      bytes.writeBigUInt64LE(value, header + index * 16 + 8);
    }
    stream(parent, '__properties_version1.0', bytes);
  };

  text(0, '001A', outlook.messageClass ?? 'IPM.Note');
  text(0, '0037', outlook.subject);
  text(0, '1000', outlook.body);
  text(0, '007D', outlook.headers);
  text(0, '0C1A', outlook.sender?.name);
  text(0, '5D01', outlook.sender?.address);
  text(0, '1035', outlook.messageId);
  if (outlook.html !== undefined) stream(0, '__substg1.0_10130102', Buffer.from(outlook.html));
  for (const [index, { name, address }] of (outlook.to ?? []).entries()) {
    const at = storage(`__recip_version1.0_#0000000${index}`);
    text(at, '3001', name);
    text(at, '39FE', address);
    properties(at, 8, [[0x0c150003, 1n]]);
  }
  if (outlook.attachment !== undefined) {
    const at = storage('__attach_version1.0_#00000000');
    text(at, '3707', outlook.attachment.name);
    stream(at, '__substg1.0_37010102', outlook.attachment.bytes);
    properties(at, 8, []);
  }
  const sent = BigInt(Date.parse(outlook.sentAt ?? '2025-09-18T05:42:10Z') + 11_644_473_600_000) * 10_000n;
  properties(0, 32, [
    [0x00390040, sent],
    [0x0e070003, outlook.draft === true ? 8n : 0n],
  ]);
  return Buffer.from(burn(entries));
}
