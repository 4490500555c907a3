import { z } from 'zod';
import { Failure, type FailureCode } from '../../../shared/failure.ts';

const text = z.string().catch('');
const flag = z.boolean().catch(false);
const amount = z.number().nonnegative().nullable().catch(null);

/**
 * What an error of the IMAP library or of Node's network tells. `responseStatus`: NO or BAD when the server answered
 * and refused. `serverResponseCode`: RFC 5530, such as AUTHENTICATIONFAILED. `reason`: the server's own BYE.
 * `throttleReset`: milliseconds that Microsoft asks to wait.
 */
const ErrorFacts = z.object({
  code: text,
  responseStatus: text,
  serverResponseCode: text,
  responseText: text,
  response: text,
  reason: text,
  authenticationFailed: flag,
  tlsFailed: flag,
  mailboxMissing: flag,
  throttleReset: amount,
});
type ErrorFacts = z.infer<typeof ErrorFacts>;

const certificateRefused =
  /^(CERT_|ERR_TLS_CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|ERROR_IN_CERT_)/;
const noCommonTls = /^(ERR_SSL_|ERR_TLS_|EPROTO$|STARTTLS_INJECTION$)/;
const busyCodes = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'THROTTLED']);
const busyWords = /too many|throttl|rate limit|try again later|maximum number of connections/i;

const codesByMeaning: readonly (readonly [FailureCode, boolean, readonly string[]])[] = [
  ['mail-host-not-found', false, ['ENOTFOUND', 'ENODATA', 'EAI_NODATA', 'EAI_NONAME']],
  ['mail-host-not-found', true, ['EAI_AGAIN', 'EAI_FAIL']],
  ['mail-refused', true, ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']],
  ['mail-lost', true, ['ECONNRESET', 'EPIPE', 'NoConnection', 'EConnectionClosed', 'StateLogout']],
  ['mail-lost', true, ['ClosedAfterConnectText', 'ClosedAfterConnectTLS']],
  ['mail-timeout', true, ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT', 'ETIMEOUT', 'ETIMEDOUT']],
  ['mail-throttled', true, ['ETHROTTLE']],
];

/**
 * Names an error of the mail connection by one of our codes.
 * The cause keeps codes only: a server's own words may quote an address, and causes end up in logs.
 * @param ended the error that ended the connection, when the library reported it apart from the failed command
 */
export function imapFailure(error: unknown, ended?: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) throw error;
  const facts = ErrorFacts.parse(error);
  const [code, retryable] = meaning(facts);
  if (code === 'mail-lost' && ended !== undefined && ended !== error) return imapFailure(ended);
  return new Failure(code, { retryable, retryAfter: facts.throttleReset, cause: new Error(codesOf(facts)) });
}

/** The server answered NO or BAD to this command for good, and the connection stands. */
export function isRefusal(error: unknown): boolean {
  const facts = ErrorFacts.safeParse(error).data;
  return facts !== undefined && facts.responseStatus !== '' && !isBusy(facts);
}

function meaning(facts: ErrorFacts): readonly [FailureCode, boolean] {
  if (certificateRefused.test(facts.code)) return ['mail-certificate', false];
  if (facts.serverResponseCode === 'PRIVACYREQUIRED') return ['mail-no-tls', false];
  if (isBusy(facts)) return ['mail-throttled', true];
  const answered = facts.responseStatus !== '' || facts.response !== '';
  if (facts.authenticationFailed && answered) return [refusedSignIn(facts), false];
  if (facts.mailboxMissing) return ['not-found', false];
  const known = codesByMeaning.find(([, , codes]) => codes.includes(facts.code));
  if (known !== undefined) return [known[0], known[1]];
  if (facts.tlsFailed || noCommonTls.test(facts.code)) return ['mail-no-tls', false];
  return ['mail-protocol', false];
}

/** Some providers say in words that they want another kind of sign-in (Google's ALERT, Microsoft's error name). */
function refusedSignIn({ responseText, response }: ErrorFacts): FailureCode {
  const words = `${responseText} ${response}`;
  if (/application[- ]specific password|app[- ]?(specific )?password/i.test(words)) return 'mail-app-password';
  if (/basic ?auth\w* ?(is )?(blocked|disabled)|web ?login ?required/i.test(words)) return 'mail-oauth-needed';
  return 'mail-password';
}

function isBusy(facts: ErrorFacts): boolean {
  if (facts.code === 'ETHROTTLE' || busyCodes.has(facts.serverResponseCode)) return true;
  // A server that names the reason in words only, in a refusal without a code of its own or in its BYE.
  return facts.serverResponseCode === '' && busyWords.test(`${facts.responseText} ${facts.reason}`);
}

/** A response code is chosen by the server, so only what looks like one is kept. */
function codesOf(facts: ErrorFacts): string {
  const codes = [facts.code, facts.responseStatus, facts.serverResponseCode];
  return codes.filter((code) => /^[A-Za-z][\w-]{0,40}$/.test(code)).join(' ') || 'no code';
}
