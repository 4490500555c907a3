import type { CaseEvent, CaseState } from '../../../shared/domain/case.ts';
import type { Annex } from '../../../shared/domain/letter.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import { lettersOfCase } from '../store/letters.ts';
import { paperOf } from '../store/paper.ts';
import { getMessage } from '../store/messages.ts';
import { answersOf } from './earlier-letter.ts';
import type { Desk } from './desk.ts';

/** What a letter speaks of, with the hashes of what is kept: the message, the letters sent, the answers, later messages. */
export function letterAnnexes(
  desk: Desk,
  messageId: number,
  kept: { readonly caseId: number; readonly state: CaseState; readonly events: readonly CaseEvent[] } | null,
): Annex[] {
  const message = (what: Annex['what'], id: number): Annex => {
    const { sentAt, sourceHash } = getMessage(desk.store, id).message;
    return { what, on: sentAt === null ? null : localDate(sentAt, desk.clock.timeZone), sha256: sourceHash };
  };
  const cause = message('message', messageId);
  if (kept === null || kept.state.sentOn === null) return [cause];
  const letters = new Map(lettersOfCase(desk.store, kept.caseId).map((letter) => [letter.id, letter]));
  const events = effectiveEvents(kept.events);
  const sent = eventsOf(events, 'letter-sent').flatMap(({ on, fact }): Annex[] => {
    if (fact.letterId === null) return [];
    const paper = fact.route === 'pdf' || fact.route === 'print' ? paperOf(desk.store, fact.letterId) : null;
    const sha256 = paper?.sha256 ?? letters.get(fact.letterId)?.sha256 ?? null;
    return sha256 === null ? [] : [{ what: 'letter', on, sha256 }];
  });
  const answers = new Set(answersOf(events, kept.state.sentOn).flatMap(({ fact }) => fact.messageId ?? []));
  const later = new Set(eventsOf(events, 'contact-after-objection').map(({ fact }) => fact.messageId));
  return [
    cause,
    ...sent,
    ...[...answers].map((id) => message('answer', id)),
    ...[...later].map((id) => message('later-message', id)),
  ];
}
