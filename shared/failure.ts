import { z } from 'zod';

/** Stable codes that cross rooms instead of messages; each has one sentence per language in the window and one on the command line. */
export const failureCodes = [
  'invalid-input',
  'not-found',
  'engine-unavailable',
  'engine-stopped',
  'internal',
  'cancelled',
  'wrong-passphrase',
  'passphrase-too-short',
  'profile-locked',
  'profile-in-use',
  'profile-damaged',
  'profile-newer',
  'profile-key-unreachable',
  'profile-exists',
  'sample-open',
  'disk-full',
  'not-writable',
  'account-exists',
  'mail-host-not-found',
  'mail-refused',
  'mail-lost',
  'mail-timeout',
  'mail-certificate',
  'mail-no-tls',
  'mail-password',
  'mail-app-password',
  'mail-oauth-needed',
  'mail-sign-in-again',
  'oauth-no-client',
  'oauth-refused',
  'oauth-unanswered',
  'mail-throttled',
  'mail-protocol',
  'mail-outcome-unknown',
  'mail-plain-not-local',
  'no-outgoing-server',
  'no-recipient',
  'recipient-refused',
  'controller-not-confirmed',
  'letter-frozen',
  'letter-sending',
  'letter-held',
  'held-differs',
  'no-dates',
  'already-sent',
  'letter-not-ready',
  'letter-needs-details',
  'letter-not-neutral',
  'letter-cooling-off',
  'case-exists',
  'asked-before',
  'change-built-upon',
  'not-a-domain',
  'organisation-merged',
  'untrustworthy-sender',
  'no-message',
  'message-too-large',
  'day-out-of-range',
  'sent-before-written',
  'before-letter',
  'identity-missing',
  'wrong-folder',
  'file-too-large',
  'case-files-too-large',
] as const;
export const FailureCode = z.enum(failureCodes);
export type FailureCode = z.infer<typeof FailureCode>;

/** An expected failure with a stable code. `detail` is for the log of the room that threw it and never crosses rooms. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly retryable: boolean;
  /** Milliseconds that the other side asks to wait; null when it does not say. */
  readonly retryAfter: number | null;
  constructor(code: FailureCode, options: { retryable?: boolean; retryAfter?: number | null; cause?: unknown } = {}) {
    super(code, { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.retryAfter = options.retryAfter ?? null;
  }
}

/** What crosses a room border: a value or a code, never a message or a stack. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: FailureCode; readonly retryable: boolean } };
