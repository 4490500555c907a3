import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface WatchingProxy {
  readonly port: number;
  /** What clients sent, line by line without the tags. */
  readonly lines: readonly string[];
  /** How many connections there were. */
  readonly connections: () => number;
  stop(): Promise<void>;
}

/** Stands between a client and a server and listens; cuts the first `cuts` lines once `bytes` came from the server over them. */
export async function startWatchingProxy(
  port: number,
  { cuts = 0, bytes = 0 }: { readonly cuts?: number; readonly bytes?: number } = {},
): Promise<WatchingProxy> {
  const sockets = new Set<Socket>();
  const lines: string[] = [];
  let connections = 0;
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    const cutting = (connections += 1) <= cuts;
    let passed = 0;
    let rest = '';
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) sockets.add(socket.on('error', end).on('close', end));
    client.on('data', (chunk: Buffer) => {
      upstream.write(chunk);
      const parts = (rest + chunk.toString('latin1')).split('\r\n');
      rest = parts.pop() ?? '';
      lines.push(...parts.map((line) => line.replace(/^\S+ /, '')));
    });
    upstream.on('data', (chunk: Buffer) => {
      const left = cutting ? bytes - passed : chunk.length;
      passed += chunk.length;
      client.write(chunk.subarray(0, left), () => {
        if (cutting && passed >= bytes) end();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    lines,
    connections: () => connections,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
