import { connect, type Socket } from 'node:net';

/** An IMAP connection of a few lines, so that what the product left behind is judged without the product's own library. */
export interface RawImap {
  /** Sends one command and gives the untagged lines of its answer; throws when it is not answered with OK. */
  command(line: string): Promise<readonly string[]>;
  end(): void;
}

export async function openRawImap(host: string, port: number, user: string, password: string): Promise<RawImap> {
  const socket = connect(port, host);
  const lines = readLines(socket);
  await lines.next();
  let count = 0;
  const command = async (line: string): Promise<readonly string[]> => {
    const tag = `r${(count += 1)}`;
    socket.write(`${tag} ${line}\r\n`);
    const untagged: string[] = [];
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true || value === undefined) throw new Error(`connection closed during ${line}`);
      if (value.startsWith(`${tag} OK`)) return untagged;
      if (value.startsWith(`${tag} `)) throw new Error(`${line}: ${value}`);
      untagged.push(value);
    }
  };
  await command(`LOGIN ${user} ${password}`);
  return { command, end: () => socket.destroy() };
}

async function* readLines(socket: Socket): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of socket.setEncoding('latin1')) {
    const parts = (rest + String(chunk)).split('\r\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}
