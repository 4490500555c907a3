import type { Instant } from '../../../shared/domain/dates.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import { isNeutral } from '../../../shared/rules/letter-elements.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { instantAfter, isPast } from '../clock.ts';
import { listEvents } from '../store/cases.ts';
import type { Desk } from './desk.ts';
import { writtenFacts } from './written-facts.ts';

const coolingOffHours = 24;

/**
 * A letter to a third party leaves only in neutral words (BW art. 6:162 and 6:167), and one to the controller's client only a
 * day after it was written: `letter-not-neutral`, `letter-cooling-off`. The day is a custom of this application, not law.
 */
export function checkMayLeave(desk: Desk, letter: Letter): void {
  if (letter.frozenAt !== null || !letterRules[letter.kind].neutral) return;
  const facts = writtenFacts(desk, letter);
  if (facts !== null && !isNeutral(`${letter.subject}\n${letter.text}`, facts)) throw new Failure('letter-not-neutral');
  const until = coolingUntil(desk, letter);
  if (until !== null) throw new Failure('letter-cooling-off');
}

/** When a letter to the controller's client may leave; null when it may, or has left. */
export function coolingUntil(desk: Desk, letter: Letter): Instant | null {
  if (letter.kind !== 'client-notice' || letter.frozenAt !== null) return null;
  const issued = listEvents(desk.store, letter.caseId).findLast(
    ({ fact }) => fact.type === 'letter-issued' && fact.letterId === letter.id,
  );
  const until = instantAfter(issued?.recordedAt ?? letter.createdAt, coolingOffHours * 3_600_000);
  return isPast(desk.clock, until) ? null : until;
}
