import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import { Failure, type FailureCode } from '../../../shared/failure.ts';

const NetworkError = z.object({ cause: z.object({ code: z.string() }) });
const unknownNames = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA']);

/**
 * Names an error of a sign-in in the browser. `refused`: what a clear no of the provider means at this point. Of the
 * provider's words only its error code is kept as the cause: its description may quote an address.
 */
export function oauthFailure(error: unknown, refused: FailureCode): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    const cause = new Error(/^\w{1,40}$/.test(error.error) ? error.error : 'no code');
    const later = error.error === 'temporarily_unavailable' || error.error === 'server_error';
    return new Failure(later ? 'mail-throttled' : refused, { retryable: later, cause });
  }
  if (error instanceof Error && error.name === 'TimeoutError') return new Failure('mail-timeout', { retryable: true });
  const network = NetworkError.safeParse(error);
  if (network.success) {
    const { code } = network.data.cause;
    if (unknownNames.has(code)) return new Failure('mail-host-not-found', { retryable: true });
    return new Failure(/CERT|SELF_SIGNED/.test(code) ? 'mail-certificate' : 'mail-refused', { retryable: true });
  }
  return new Failure('mail-protocol', { cause: new Error(error instanceof Error ? error.name : 'unknown') });
}
