import type { Instant } from '../../../shared/domain/dates.ts';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import type { Store } from './open-store.ts';
import { all } from './statements.ts';
import type { Columns } from './statements.ts';

export interface KeptBack {
  readonly letterId: number;
  readonly caseId: number;
  readonly kind: LetterKind;
  readonly until: Instant;
  readonly eventId: number;
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
}

/** Letters that were confirmed and neither left nor were taken back, the oldest first. */
export function lettersKeptBack(store: Store): KeptBack[] {
  return all<Columns<KeptBack>>(
    store,
    `SELECT held.letter_id AS letterId, held.case_id AS caseId, held.fact ->> 'kind' AS kind, held.fact ->> 'until' AS until,
       held.id AS eventId, held.fact ->> 'from' AS "from", held.fact ->> 'to' AS "to", held.fact ->> 'sha256' AS sha256
     FROM case_event_counting AS held
     WHERE held.type = 'letter-queued' AND NOT EXISTS (
       SELECT 1 FROM case_event_counting AS later
       WHERE later.letter_id = held.letter_id AND later.id > held.id
         AND later.type IN ('letter-queued', 'letter-handed-over', 'letter-sent')
     )
     ORDER BY held.id`,
  );
}
