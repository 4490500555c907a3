import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailServer } from '../../../shared/domain/mail-provider.ts';
import { Failure } from '../../../shared/failure.ts';
import { isLoopback } from '../../../shared/rules/loopback.ts';
import { type TlsTrust, trustFor } from '../certificates/trust.ts';
import { wireAddress } from './mail-address.ts';
import { smtpFailure } from './smtp-failure.ts';

/** `timeouts` in milliseconds. `ca`: PEM of the only authority to trust, in place of the system's. */
export interface SendingOptions {
  readonly timeouts?: { readonly connect?: number; readonly greeting?: number; readonly silence?: number };
  readonly ca?: string;
}

/** `accessToken`: from a sign-in in the browser, used in place of the password. */
export interface SendingCredentials {
  readonly user: string;
  readonly password: string;
  readonly accessToken?: string | undefined;
}

/** `serverAnswer`: the server's own last line, kept as proof of the handover. */
export interface Sent {
  readonly accepted: readonly string[];
  readonly serverAnswer: string;
}

const goodbyeMilliseconds = 2000;

/**
 * Hands exactly these bytes to the server and waits for its answer. Throws a `Failure`: the `mail-*` codes,
 * `recipient-refused`, `no-recipient`, `invalid-input` for an address or bytes that SMTP would alter. `mail-outcome-unknown`:
 * the connection broke after the text had gone, so the letter may have been taken: ask the person.
 */
export async function sendMail(
  server: MailServer,
  credentials: SendingCredentials,
  letter: { readonly from: string; readonly to: string; readonly raw: Uint8Array },
  options: SendingOptions = {},
): Promise<Sent> {
  if (server.security === 'plain-loopback' && !isLoopback(server.host)) throw new Failure('mail-plain-not-local');
  if (letter.to.trim() === '') throw new Failure('no-recipient');
  const envelope = { from: wireAddress(letter.from), to: [wireAddress(letter.to)] };
  const raw = Buffer.from(letter.raw);
  if (!survivesSmtp(raw)) throw new Failure('invalid-input');
  const { timeouts, ca } = options;
  const trust = await trustFor(server, 'smtp', { ca, milliseconds: timeouts?.connect }).catch((error: unknown) => {
    throw smtpFailure(error, false);
  });
  const [connection, signIn] = await Promise.all([newConnection(server, options, trust), signInOf(credentials)]);
  let textSent = false;
  // Asked for only once the server has agreed to sender and recipient.
  const text = new Readable({
    read() {
      textSent = true;
      this.push(raw);
      this.push(null);
    },
  });
  try {
    return await new Promise<Sent>((resolve, reject) => {
      // Stays on after the outcome: an error without a listener would end the process.
      connection.on('error', reject);
      const send = (): void =>
        connection.send({ ...envelope, size: raw.length }, text, (error, result) => {
          if (error !== null) reject(error);
          else if (result === undefined) reject(new Failure('mail-protocol'));
          else resolve({ accepted: result.accepted, serverAnswer: result.response });
        });
      const login = (error?: Error | null): void => {
        if (error) reject(error);
        // A server that asks for no password gets none.
        else if (!connection.allowsAuth) send();
        else connection.login(signIn, (refused) => (refused === null ? send() : reject(refused)));
      };
      connection.connect(login);
    });
  } catch (error) {
    const failure = smtpFailure(error, textSent);
    if (failure.code !== 'mail-password' || credentials.accessToken === undefined) throw failure;
    throw new Failure('mail-sign-in-again', { cause: failure.cause });
  } finally {
    connection.quit();
    // A server that does not answer the goodbye would hold the socket.
    setTimeout(() => connection.close(), goodbyeMilliseconds).unref();
  }
}

async function signInOf(credentials: SendingCredentials): Promise<SMTPConnection.AuthenticationType> {
  const { user, password, accessToken } = credentials;
  if (accessToken === undefined) return { user, pass: password };
  const { default: XOAuth2 } = await import('nodemailer/lib/xoauth2');
  return { type: 'OAuth2', user, oauth2: new XOAuth2({ user, accessToken }) };
}

async function newConnection(
  server: MailServer,
  { timeouts }: SendingOptions,
  trust: TlsTrust,
): Promise<SMTPConnection> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  return new Connection({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'plain-loopback',
    tls: trust,
    // The default is this computer's own name, which would travel along in the Received headers.
    name: '[127.0.0.1]',
    connectionTimeout: timeouts?.connect ?? 30_000,
    greetingTimeout: timeouts?.greeting ?? 30_000,
    socketTimeout: timeouts?.silence ?? 120_000,
    allowInternalNetworkInterfaces: true,
    logger: false,
  });
}

/** ASCII lines of at most 998 bytes, each ended by CRLF (RFC 5321 section 4.5.3.1): SMTP changes nothing about them. */
function survivesSmtp(raw: Buffer): boolean {
  const lines = raw.toString('latin1').split('\r\n');
  return lines.pop() === '' && lines.length > 0 && lines.every((line) => line.length <= 998 && isPlain(line));
}

function isPlain(line: string): boolean {
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 0 || code === 10 || code === 13 || code > 127) return false;
  }
  return true;
}
