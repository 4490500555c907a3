import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a client and a server and cuts every line once `bytes` came from the server over it. */
export async function startCuttingProxy(
  port: number,
  bytes: number,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    let passed = 0;
    const cut = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) sockets.add(socket.on('error', cut).on('close', cut));
    client.pipe(upstream);
    upstream.on('data', (chunk: Buffer) => {
      const part = chunk.subarray(0, bytes - passed);
      passed += chunk.length;
      client.write(part, () => {
        if (passed >= bytes) cut();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
