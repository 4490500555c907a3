// [MS-CFB]: a file of sectors in chains, with a tree of named streams.
const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const miniSectorBytes = 64;
const entryBytes = 128;
const inHeader = 109;
const largestSector = 0xfffffffa;
const none = 0xffffffff;
const kinds = { storage: 1, stream: 2, root: 5 };

export const isCompoundFile = (head: Buffer): boolean => head.subarray(0, 8).equals(signature);

class Broken extends Error {}

/** Follows a chain of numbers to its end; one that is longer than what it may go through runs in a circle. */
function chainFrom(start: number, next: readonly number[]): number[] {
  const chain: number[] = [];
  for (let at = start; at <= largestSector; at = next[at] ?? none) {
    if (at >= next.length || chain.length > next.length) throw new Broken();
    chain.push(at);
  }
  return chain;
}

function words(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_unused, index) => bytes.readUInt32LE(index * 4));
}

/** Every number that may be reached in the tree of entries is reached once. */
function checkTree(directory: Buffer): void {
  const count = directory.length / entryBytes;
  const seen = new Set<number>();
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at >= count || seen.has(at)) throw new Broken();
    seen.add(at);
    const links = words(directory.subarray(at * entryBytes + 68, at * entryBytes + 80));
    open.push(...links.filter((link) => link !== none));
  }
}

/**
 * Whether a compound file holds together: no chain and no tree in it runs in a circle or out of the file, no stream says
 * it is larger than the file. Readers of such files follow all these without looking.
 */
export function holdsTogether(file: Buffer): boolean {
  try {
    checkFile(file);
    return true;
  } catch {
    return false;
  }
}

function checkFile(file: Buffer): void {
  const sectorBytes = 1 << file.readUInt16LE(30);
  if (!isCompoundFile(file) || (sectorBytes !== 512 && sectorBytes !== 4096)) throw new Broken();
  const sectors = Math.ceil(file.length / sectorBytes) - 1;
  const sector = (at: number): Buffer => {
    if (at >= sectors) throw new Broken();
    return file.subarray((at + 1) * sectorBytes, (at + 2) * sectorBytes);
  };

  const tables = words(file.subarray(76, 76 + inHeader * 4)).filter((at) => at <= largestSector);
  let more = file.readUInt32LE(68);
  for (let read = 0; more <= largestSector; read += 1) {
    if (read > sectors) throw new Broken();
    const numbers = words(sector(more));
    tables.push(...numbers.slice(0, -1).filter((at) => at <= largestSector));
    more = numbers.at(-1) ?? none;
  }
  if (tables.length > sectors) throw new Broken();
  const next = tables.flatMap((at) => words(sector(at)));
  const read = (start: number): Buffer => Buffer.concat(chainFrom(start, next).map(sector));

  const directory = read(file.readUInt32LE(48));
  const nextMini = words(read(file.readUInt32LE(60)));
  checkTree(directory);
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
    const kind = directory[at + 66];
    const start = directory.readUInt32LE(at + 116);
    const size = directory.readUInt32LE(at + 120);
    if (kind === kinds.root) chainFrom(start, next);
    if (kind !== kinds.stream || size === 0) continue;
    const chain = size < 4096 ? chainFrom(start, nextMini) : chainFrom(start, next);
    if (size > chain.length * (size < 4096 ? miniSectorBytes : sectorBytes)) throw new Broken();
  }
}
