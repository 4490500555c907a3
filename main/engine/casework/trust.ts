import type { Suspicion } from '../../../shared/domain/inbox.ts';
import { Failure } from '../../../shared/failure.ts';
import { getMessage, type StoredMessage } from '../store/messages.ts';
import type { Desk } from './desk.ts';

const spam: ReadonlySet<string> = new Set([
  'adult-spam',
  'gamble-spam',
  'goods-spam',
  'loan-spam',
  'money-spam',
  'pharmacy-spam',
]);

/** Why nobody should answer this message, or null. */
export function suspicionOf({ verdict }: Pick<StoredMessage, 'verdict'>): Suspicion | null {
  const codes = verdict.reasons.filter(({ weight }) => weight > 0).map(({ code }) => code);
  if (codes.includes('look-alike-sender')) return 'phishing';
  return codes.some((code) => spam.has(code)) ? 'spam' : null;
}

/** Answering true spam or phishing only confirms that the address is alive (`law.md` 8.6): `untrustworthy-sender`. */
export function refuseUntrustworthy(desk: Desk, messageId: number): void {
  if (suspicionOf(getMessage(desk.store, messageId)) !== null) throw new Failure('untrustworthy-sender');
}
