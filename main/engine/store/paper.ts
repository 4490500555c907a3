import { createHash } from 'node:crypto';
import type { Instant } from '../../../shared/domain/dates.ts';
import type { Store } from './open-store.ts';
import { first, run } from './statements.ts';

/** A letter as it was put on paper. */
export interface Paper {
  readonly pdf: Uint8Array;
  readonly sha256: string;
}

/** Keeps the PDF that was saved or printed; printed again, the last one counts. */
export function keepPaper(store: Store, letterId: number, madeAt: Instant, pdf: Uint8Array): void {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  run(store, 'INSERT OR REPLACE INTO letter_paper (letter_id, made_at, sha256, pdf) VALUES (?, ?, ?, ?)', [
    letterId,
    madeAt,
    sha256,
    new Uint8Array(pdf),
  ]);
}

/** Null when it was never put on paper. */
export function paperOf(store: Store, letterId: number): Paper | null {
  return first<{ pdf: Uint8Array<ArrayBuffer>; sha256: string }>(
    store,
    'SELECT pdf, sha256 FROM letter_paper WHERE letter_id = ?',
    [letterId],
  );
}
