import { zipSync, type Zippable } from 'fflate';

/** A zip with these members; names are taken as they are, `..` and all. */
export function buildZip(members: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(members))
    files[name] = typeof content === 'string' ? Buffer.from(content) : content;
  return Buffer.from(zipSync(files, { level: 9 }));
}

/** Sets the flag "encrypted" (bit 0) in every local and central header. */
export function asEncrypted(zip: Buffer): Buffer {
  const marked = Buffer.from(zip);
  for (const [signature, flags] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    for (let at = marked.indexOf(signature, 0, 'latin1'); at >= 0; at = marked.indexOf(signature, at + 4, 'latin1')) {
      marked.writeUInt16LE(marked.readUInt16LE(at + flags) | 1, at + flags);
    }
  }
  return marked;
}
