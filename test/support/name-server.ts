import { createSocket } from 'node:dgram';

/** What a name has: mail exchanges (`MX`, 15) and services (`SRV`, 33). */
export type NameRecord =
  | { readonly name: string; readonly type: 'MX'; readonly priority: number; readonly target: string }
  | {
      readonly name: string;
      readonly type: 'SRV';
      readonly priority: number;
      readonly port: number;
      readonly target: string;
    };

export interface NameServer {
  /** For a resolver: address and port. */
  readonly address: string;
  /** Every name that was asked for. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

const types = { MX: 15, SRV: 33 } as const;

/** A name server on loopback that knows these records and nothing else (RFC 1035, 2782). */
export async function startNameServer(records: readonly NameRecord[]): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, end } = readName(query, 12);
    const type = query.readUInt16BE(end);
    asked.push(name);
    const answers = records.filter((record) => record.name === name && types[record.type] === type).map(encode);
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    // An answer, recursion available; NXDOMAIN when there is none.
    header.writeUInt16BE(answers.length > 0 ? 0x8180 : 0x8183, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(answers.length, 6);
    socket.send(Buffer.concat([header, query.subarray(12, end + 4), ...answers]), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function readName(query: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

/** The name is a pointer to the question's. */
function encode(record: NameRecord): Buffer {
  const target = Buffer.concat([
    ...record.target.split('.').map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`, 'latin1')),
    Buffer.from([0]),
  ]);
  const numbers = record.type === 'MX' ? [record.priority] : [record.priority, 0, record.port];
  const data = Buffer.concat([...numbers.map(twoBytes), target]);
  const ttl = Buffer.from([0, 0, 0, 60]);
  return Buffer.concat([
    Buffer.from([0xc0, 12]),
    twoBytes(types[record.type]),
    twoBytes(1),
    ttl,
    twoBytes(data.length),
    data,
  ]);
}

function twoBytes(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
