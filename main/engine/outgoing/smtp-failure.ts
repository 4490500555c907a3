import { z } from 'zod';
import { Failure, type FailureCode } from '../../../shared/failure.ts';

const text = z.string().catch('');

/** What an error of the SMTP library tells. `originalCode`: Node's own code below the library's. */
const ErrorFacts = z.object({
  code: text,
  originalCode: text,
  command: text,
  responseCode: z.number().catch(0),
});
type ErrorFacts = z.infer<typeof ErrorFacts>;

const certificateRefused =
  /^(CERT_|ERR_TLS_CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|ERROR_IN_CERT_)/;
const noCommonTls = /^(ERR_SSL_|ERR_TLS_|EPROTO$)/;
const neverReached = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);

/**
 * Names an error of sending by one of our codes. A connection lost after the text went out leaves open whether the server
 * took the letter (`mail-outcome-unknown`), and a second letter would be worse than none.
 * The cause keeps codes only: a server's own words quote addresses.
 */
export function smtpFailure(error: unknown, textSent: boolean): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) throw error;
  const facts = ErrorFacts.parse(error);
  if (textSent && facts.responseCode < 400) return new Failure('mail-outcome-unknown', { cause: causeOf(facts) });
  const [code, retryable] = meaning(facts);
  return new Failure(code, { retryable, cause: causeOf(facts) });
}

function causeOf({ code, originalCode, command, responseCode }: ErrorFacts): Error {
  const known = [code, originalCode, command.split(' ')[0] ?? '', String(responseCode)];
  return new Error(known.filter((part) => /^\w{1,40}$/.test(part)).join(' '));
}

function meaning(facts: ErrorFacts): readonly [FailureCode, boolean] {
  const { code, originalCode, responseCode } = facts;
  if (certificateRefused.test(originalCode)) return ['mail-certificate', false];
  if (code === 'ETLS' || code === 'EREQUIRETLS' || noCommonTls.test(originalCode)) return ['mail-no-tls', false];
  if (responseCode === 530 && facts.command !== '' && !facts.command.startsWith('AUTH'))
    return ['mail-password', false];
  if (responseCode >= 400 && responseCode < 500) return ['mail-throttled', true];
  if (code === 'EAUTH') return ['mail-password', false];
  if (code === 'EENVELOPE' && facts.command.startsWith('RCPT')) return ['recipient-refused', false];
  if (code === 'EDNS') return ['mail-host-not-found', originalCode !== 'ENOTFOUND'];
  if (code === 'ETIMEDOUT' || originalCode === 'ETIMEDOUT') return ['mail-timeout', true];
  if (neverReached.has(originalCode) || neverReached.has(code)) return ['mail-refused', true];
  if (code === 'ESOCKET' || code === 'ECONNECTION') return ['mail-lost', true];
  if (responseCode >= 500) return ['mail-refused', false];
  return ['mail-protocol', false];
}
