import type { CaseEvent } from '../../../shared/domain/case.ts';
import type { Controller } from '../../../shared/domain/controller.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { isPaper } from '../../../shared/rules/on-paper.ts';
import { effectiveEvents } from '../../../shared/rules/effective-events.ts';

/** The way by which a letter was last handed over; null while the case does not tell of it yet. Taken back counts when nothing else does. */
export function routeOf(events: readonly CaseEvent[], letterId: number): HandoverRoute | null {
  const leaving = (log: readonly CaseEvent[]) =>
    log.flatMap(({ fact }) =>
      (fact.type === 'letter-handed-over' || fact.type === 'letter-sent') && fact.letterId === letterId
        ? [fact.route]
        : [],
    );
  return leaving(effectiveEvents(events)).at(-1) ?? leaving(events).at(-1) ?? null;
}

/** How a letter presumably left; null when only the person can say: on paper it can go by post or as an attachment. */
export function likelyWay(
  route: HandoverRoute,
  addressee: Pick<Controller, 'email' | 'postalAddress'> | null,
): HandoverRoute | null {
  if (!isPaper(route) || (addressee !== null && addressee.postalAddress !== null)) return route;
  return addressee !== null && addressee.email !== null ? 'eml' : null;
}
