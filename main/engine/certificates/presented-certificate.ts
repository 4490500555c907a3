import type { X509Certificate } from 'node:crypto';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { MailServer } from '../../../shared/domain/mail-provider.ts';
import { Failure } from '../../../shared/failure.ts';

export type MailProtocol = 'imap' | 'smtp';

/** `problem`: the code by which the certificate is refused; null when it is not. */
export interface Presented {
  readonly certificate: X509Certificate;
  readonly problem: string | null;
}

/** `ca`: PEM of the only authority to trust, in place of the system's. */
export interface LookOptions {
  readonly milliseconds?: number | undefined;
  readonly ca?: string | undefined;
}

/** What is said before TLS begins, each with the answer that lets it go on. */
const upgrades: Readonly<Record<MailProtocol, readonly (readonly [say: string, agreed: RegExp])[]>> = {
  imap: [
    ['', /^\* OK/i],
    ['a1 STARTTLS\r\n', /^a1 OK/i],
  ],
  smtp: [
    ['', /^220 /],
    ['EHLO [127.0.0.1]\r\n', /^250 /],
    ['STARTTLS\r\n', /^220 /],
  ],
};
const usualMilliseconds = 20_000;

/**
 * Looks at the certificate that a server shows and hangs up: the only connection that goes on with one that cannot be
 * trusted, and nothing is sent over it. No user name, no password.
 */
export async function presentedCertificate(
  { host, port, security }: MailServer,
  protocol: MailProtocol,
  { milliseconds = usualMilliseconds, ca }: LookOptions = {},
): Promise<Presented> {
  if (security === 'plain-loopback') throw new Failure('mail-no-tls');
  const plain = security === 'tls' ? null : await upgraded(host, port, protocol, milliseconds);
  const socket = connectTls({
    host,
    port,
    ...(plain === null ? {} : { socket: plain }),
    servername: isIP(host) === 0 ? host : '',
    rejectUnauthorized: false,
    ...(ca === undefined ? {} : { ca }),
    minVersion: 'TLSv1.2',
  });
  try {
    await happens(socket, milliseconds, (done) => socket.once('secureConnect', done));
    const certificate = socket.getPeerX509Certificate();
    if (certificate === undefined) throw new Failure('mail-no-tls');
    return { certificate, problem: socket.authorized ? null : problemOf(socket) };
  } finally {
    socket.destroy();
  }
}

/** The library's types say Error; it is the code of one. */
function problemOf({ authorizationError }: TLSSocket): string {
  return typeof authorizationError === 'string' ? authorizationError : 'UNKNOWN';
}

/** A connection on which the server agreed to go on with TLS. */
async function upgraded(host: string, port: number, protocol: MailProtocol, milliseconds: number): Promise<Socket> {
  const socket = connectPlain({ host, port });
  try {
    for (const [say, agreed] of upgrades[protocol]) {
      socket.write(say);
      await agrees(socket, agreed, milliseconds);
    }
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

function agrees(socket: Socket, agreed: RegExp, milliseconds: number): Promise<void> {
  let answer = '';
  return happens(socket, milliseconds, (done, fail) => {
    const read = (chunk: Buffer): void => {
      answer += chunk.toString('latin1');
      const lines = answer.split('\r\n').slice(0, -1);
      const isOver = lines.some((line) => agreed.test(line));
      const isNo = lines.some((line) => /^(?:a1 (?:NO|BAD)|\* BYE|[45]\d\d )/i.test(line));
      if (!isOver && !isNo && answer.length < 65_536) return;
      socket.off('data', read);
      if (isOver) done();
      else fail(new Failure('mail-no-tls'));
    };
    socket.on('data', read);
  });
}

/** Waits for one thing on a socket, and no longer than this. */
function happens(
  socket: Socket,
  milliseconds: number,
  begin: (done: () => void, fail: (error: Error) => void) => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('mail-timeout', { retryable: true })), milliseconds);
    const end = (): void => {
      clearTimeout(timer);
      socket.off('error', failed);
      socket.off('close', closed);
    };
    const failed = (error: Error): void => {
      end();
      reject(error);
    };
    const closed = (): void => failed(new Failure('mail-lost', { retryable: true }));
    socket.on('error', failed);
    socket.on('close', closed);
    begin(() => {
      end();
      resolve();
    }, failed);
  }).finally(() => {
    // What goes wrong once it is over is nobody's any more, and would end the process without a listener.
    socket.on('error', () => undefined);
  });
}
