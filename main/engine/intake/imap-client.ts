import type { ImapFlow } from 'imapflow';
import type { MailServer } from '../../../shared/domain/mail-provider.ts';
import { Failure } from '../../../shared/failure.ts';
import { isLoopback } from '../../../shared/rules/loopback.ts';
import { providerOfHost } from '../../../shared/rules/mail-provider.ts';
import { type TlsTrust, trustFor } from '../certificates/trust.ts';
import { imapFailure } from './imap-failure.ts';
import { maxMessageBytes } from './imap-pull.ts';

/** `accessToken`: from a sign-in in the browser, used in place of the password. */
export interface MailAccount extends MailServer {
  readonly user: string;
  readonly password: string;
  readonly accessToken?: string | undefined;
}

/** `timeouts` in milliseconds. `ca`: PEM of the only authority to trust, in place of the system's. */
export interface MailSessionOptions {
  readonly timeouts?: { readonly connect?: number; readonly greeting?: number; readonly silence?: number };
  readonly ca?: string;
}

export type NameFailure = (error: unknown) => Failure;

const answerBytes = maxMessageBytes + 1024 * 1024;

/** Connects and signs in. The password is sent only over a verified TLS connection, or to this computer itself. */
export async function connectClient(
  account: MailAccount,
  options: MailSessionOptions,
): Promise<{ readonly client: ImapFlow; readonly failure: NameFailure }> {
  if (account.security === 'plain-loopback' && !isLoopback(account.host)) throw new Failure('mail-plain-not-local');
  const { timeouts, ca } = options;
  const trust = await trustFor(account, 'imap', { ca, milliseconds: timeouts?.connect }).catch((error: unknown) => {
    throw imapFailure(error);
  });
  const client = await newClient(account, options, trust);
  let ended: unknown;
  // Without a listener the event would end the process. What it says explains the failure of the command in flight.
  client.on('error', (error) => (ended ??= error));
  const failure: NameFailure = (error) => imapFailure(error, ended);
  try {
    await client.connect();
  } catch (error) {
    const named = signInFailure(failure(error), account, client.capabilities);
    client.close();
    throw named;
  }
  return { client, failure };
}

/** A refused sign-in, told as what this provider wants instead. */
function signInFailure(
  failure: Failure,
  { host, accessToken }: MailAccount,
  capabilities: ReadonlyMap<string, unknown>,
): Failure {
  const as = (code: Failure['code']): Failure => new Failure(code, { cause: failure.cause });
  const onlyOauth =
    (capabilities.has('AUTH=XOAUTH2') || capabilities.has('AUTH=OAUTHBEARER')) &&
    capabilities.has('LOGINDISABLED') &&
    !capabilities.has('AUTH=PLAIN') &&
    !capabilities.has('AUTH=LOGIN');
  if (failure.code === 'mail-protocol' && accessToken === undefined && onlyOauth) return as('mail-oauth-needed');
  if (failure.code !== 'mail-password') return failure;
  if (accessToken !== undefined) return as('mail-sign-in-again');
  const wanted = providerOfHost(host)?.signIn[0];
  if (onlyOauth || wanted === 'oauth') return as('mail-oauth-needed');
  return wanted === 'app-password' ? as('mail-app-password') : failure;
}

/** Loaded with the first connection; asked for earlier, it is there by then. */
export const loadMailLibrary = () => import('imapflow');

async function newClient(account: MailAccount, { timeouts }: MailSessionOptions, trust: TlsTrust): Promise<ImapFlow> {
  const { user, password, accessToken } = account;
  const library = await loadMailLibrary();
  return new library.ImapFlow({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    doSTARTTLS: account.security === 'tls' ? undefined : account.security === 'starttls',
    auth: accessToken === undefined ? { user, pass: password } : { user, accessToken },
    tls: trust,
    connectionTimeout: timeouts?.connect ?? 30_000,
    greetingTimeout: timeouts?.greeting ?? 20_000,
    socketTimeout: timeouts?.silence ?? 120_000,
    clientInfo: { name: 'Verzet', version: false, vendor: false, 'support-url': false },
    logger: false,
    disableAutoIdle: true,
    // Extensions that change how mailboxes are named stay off; what went missing is asked for with QRESYNC.
    qresync: true,
    disableIMAP4rev2: true,
    disableCompression: true,
    maxLiteralSize: answerBytes,
    maxLineLength: answerBytes,
    maxResponseSize: 2 * answerBytes,
  });
}
