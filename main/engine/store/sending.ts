import type { Instant } from '../../../shared/domain/dates.ts';
import { Failure } from '../../../shared/failure.ts';
import type { LeavingLetter } from './letters.ts';
import type { Store } from './open-store.ts';
import { first, run } from './statements.ts';

/** The letter is about to go to the mail server. Throws `letter-sending` while an earlier attempt has no known outcome. */
export function beginSending(store: Store, letterId: number, begunAt: Instant, letter: LeavingLetter): void {
  const { changes } = run(
    store,
    'INSERT OR IGNORE INTO sending (letter_id, begun_at, source, handed_from, handed_to) VALUES (?, ?, ?, ?, ?)',
    [letterId, begunAt, new Uint8Array(letter.source), letter.from, letter.to],
  );
  if (changes === 0) throw new Failure('letter-sending');
}

/** What is, or may be, on its way; null when nothing is. */
export function letterSending(store: Store, letterId: number): LeavingLetter | null {
  return first<{ source: Uint8Array<ArrayBuffer>; from: string; to: string | null }>(
    store,
    'SELECT source, handed_from AS "from", handed_to AS "to" FROM sending WHERE letter_id = ?',
    [letterId],
  );
}

/** The outcome is known. */
export function endSending(store: Store, letterId: number): void {
  run(store, 'DELETE FROM sending WHERE letter_id = ?', [letterId]);
}
