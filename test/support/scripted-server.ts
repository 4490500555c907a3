import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ScriptedServer {
  readonly port: number;
  /** Every line the client sent, in order. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

/** `%` in an answer stands for the tag of the command. `undefined`: the server stays silent, or the script used the socket itself. */
export type Script = (command: string, line: string, socket: Socket) => string | undefined;

/** A server with a mind of its own, for what a real one does not do on request. Answers one command line at a time. */
export async function startScriptedServer(greeting: string | undefined, script: Script): Promise<ScriptedServer> {
  const lines: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => socket.destroy()));
    if (greeting !== undefined) socket.write(`${greeting}\r\n`);
    let rest = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      const parts = (rest + String(chunk)).split('\r\n');
      rest = parts.pop() ?? '';
      for (const line of parts) {
        lines.push(line);
        const [tag = '', name = '', ...more] = line.split(' ');
        const command = name.toUpperCase() === 'UID' ? `UID ${more[0]?.toUpperCase() ?? ''}` : name.toUpperCase();
        const answer = script(command, line, socket);
        if (answer !== undefined) socket.write(answer.replaceAll('%', tag));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    lines,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
