import type { CaseEvent, CaseFact } from '../domain/case.ts';

export type EventOf<T extends CaseFact['type']> = CaseEvent & { readonly fact: Extract<CaseFact, { type: T }> };

/**
 * The events that still count, by id. A withdrawal takes out one earlier event and can itself be withdrawn, which brings
 * that event back. The opening cannot be withdrawn: without it there is no case.
 */
export function effectiveEvents(log: readonly CaseEvent[]): CaseEvent[] {
  const withdrawn = new Set<number>();
  const kept: CaseEvent[] = [];
  for (const event of log.toSorted((left, right) => right.id - left.id)) {
    if (withdrawn.has(event.id) && event.fact.type !== 'opened') continue;
    if (event.fact.type !== 'withdrawn') kept.push(event);
    else if (event.fact.eventId < event.id) withdrawn.add(event.fact.eventId);
  }
  return kept.toReversed();
}

export function eventsOf<T extends CaseFact['type']>(events: readonly CaseEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.fact.type === type);
}
