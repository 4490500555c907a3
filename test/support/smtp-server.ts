import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer, TLSSocket } from 'node:tls';
import type { MailTls } from './mail-tls.ts';

/** A letter as it arrived, dot-stuffing undone (RFC 5321 section 4.5.2). */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
  readonly protectedByTls: boolean;
  readonly user: string | null;
}

export interface SmtpServer {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  /** Every command line, in order; `unprotected` when it came before TLS. */
  readonly commands: readonly { readonly line: string; readonly unprotected: boolean }[];
  stop(): Promise<void>;
}

/** `tls`: from the first byte, offered by STARTTLS, or not at all. */
export interface SmtpOptions {
  readonly tls?: 'implicit' | 'starttls' | 'none';
  readonly certificate?: Pick<MailTls, 'certificate' | 'key'>;
  readonly login?: { readonly user: string; readonly password: string };
  /** Takes tokens and no passwords, as Microsoft does; says whether one is good. */
  readonly isGoodToken?: (token: string) => boolean;
  /** The answer to RCPT for an address, when it is not 250. */
  readonly refuse?: (recipient: string) => string | undefined;
  /** The answer to the letter itself, when it is not 250; null cuts the line instead of answering. */
  readonly afterText?: string | null;
}

/** A real SMTP server on loopback, as small as the tests need: EHLO, STARTTLS, AUTH PLAIN, LOGIN and XOAUTH2, MAIL, RCPT, DATA. */
export async function startSmtpServer(options: SmtpOptions = {}): Promise<SmtpServer> {
  const log: Log = { received: [], commands: [] };
  const sockets = new Set<Socket>();
  const greet = (socket: Socket): void => {
    sockets.add(socket);
    socket.write('220 test.example ESMTP\r\n');
    serve(socket, options, log);
  };
  const server = options.tls === 'implicit' ? createTlsServer(keysOf(options), greet) : createServer(greet);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    ...log,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Log {
  readonly received: ReceivedMail[];
  readonly commands: { line: string; unprotected: boolean }[];
}

function serve(socket: Socket, options: SmtpOptions, log: Log): void {
  const isProtected = socket instanceof TLSSocket;
  const session: { from: string; to: string[]; user: string | null } = { from: '', to: [], user: null };
  // Lines of an AUTH or DATA under way are no commands.
  let pending: ((line: string) => void) | null = null;
  const say = (line: string): void => {
    socket.write(`${line}\r\n`);
  };
  const stopReading = readLines(socket, (line) => {
    if (pending !== null) pending(line);
    else {
      log.commands.push({ line, unprotected: !isProtected });
      const [verb = '', argument = ''] = line.split(/ (.*)/s);
      const handle = handlers[verb.toUpperCase()];
      if (handle === undefined) say('500 5.5.2 unknown');
      else handle(argument);
    }
  });
  const signIn = (user: string, password: string): void => {
    pending = null;
    const good = user === options.login?.user && password === options.login.password;
    if (good) session.user = user;
    say(good ? '235 2.7.0 welcome' : '535 5.7.8 no');
  };
  const endText = (lines: readonly string[]): void => {
    pending = null;
    if (options.afterText === null) {
      socket.destroy();
      return;
    }
    const answer = options.afterText ?? '250 2.0.0 queued as TEST1';
    const raw = Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
    if (answer.startsWith('2')) log.received.push({ ...session, raw, protectedByTls: isProtected });
    say(answer);
  };
  const handlers: Readonly<Record<string, (argument: string) => void>> = {
    EHLO() {
      say('250-test.example');
      if (options.tls === 'starttls' && !isProtected) say('250-STARTTLS');
      if (options.isGoodToken !== undefined) say('250-AUTH XOAUTH2');
      else if (options.login !== undefined && (isProtected || options.tls !== 'starttls')) say('250-AUTH PLAIN LOGIN');
      say('250 SIZE 10000000');
    },
    STARTTLS() {
      if (options.tls !== 'starttls') {
        say('502 5.5.1 not offered');
        return;
      }
      say('220 2.0.0 go ahead');
      stopReading();
      const secureContext = createSecureContext(keysOf(options));
      serve(new TLSSocket(socket, { isServer: true, secureContext }), options, log);
    },
    AUTH(argument) {
      const [mechanism, initial = ''] = argument.split(' ');
      if (mechanism === 'XOAUTH2') {
        // RFC 7628's older sibling: parts with a control character between them.
        const [user = '', token = ''] = decode(initial)
          .split('\u0001')
          .map((part) => part.replace(/^(?:user=|auth=Bearer )/, ''));
        if (options.isGoodToken?.(token) === true) {
          session.user = user;
          say('235 2.7.0 welcome');
          return;
        }
        say('334 eyJzdGF0dXMiOiI0MDAifQ==');
        pending = () => {
          pending = null;
          say('535 5.7.3 no');
        };
        return;
      }
      if (mechanism === 'PLAIN') {
        const [, user = '', password = ''] = decode(initial).split('\0');
        signIn(user, password);
        return;
      }
      say('334 VXNlcm5hbWU6');
      pending = (user) => {
        say('334 UGFzc3dvcmQ6');
        pending = (password) => signIn(decode(user), decode(password));
      };
    },
    MAIL(argument) {
      const allowed = options.login === undefined || session.user !== null;
      session.from = addressOf(argument);
      say(allowed ? '250 2.1.0 ok' : '530 5.7.0 sign in first');
    },
    RCPT(argument) {
      const refusal = options.refuse?.(addressOf(argument));
      if (refusal === undefined) session.to.push(addressOf(argument));
      say(refusal ?? '250 2.1.5 ok');
    },
    DATA() {
      if (session.to.length === 0) {
        say('554 5.5.1 no recipient');
        return;
      }
      say('354 go ahead');
      const lines: string[] = [];
      pending = (line) => {
        if (line === '.') endText(lines);
        else lines.push(line.startsWith('.') ? line.slice(1) : line);
      };
    },
    QUIT() {
      say('221 2.0.0 bye');
      socket.end();
    },
  };
}

/** Gives lines one byte a character, so that what arrives is kept as it is. */
function readLines(socket: Socket, take: (line: string) => void): () => void {
  let rest = '';
  const read = (chunk: Buffer): void => {
    const lines = (rest + chunk.toString('latin1')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  };
  socket.on('data', read);
  // A client that breaks off is an ordinary outcome here.
  socket.on('error', () => socket.destroy());
  return () => socket.off('data', read);
}

function keysOf({ certificate }: SmtpOptions): { cert?: string; key?: string } {
  return certificate === undefined ? {} : { cert: certificate.certificate, key: certificate.key };
}

function addressOf(argument: string): string {
  return /<([^>]*)>/.exec(argument)?.[1] ?? '';
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
