import type { MessageFact } from '../../shared/domain/message-fact.ts';
import { suspicionOf } from './casework/trust.ts';
import type { Clock } from './clock.ts';
import { factInput } from './facts/fact-input.ts';
import { readFacts } from './facts/read-facts.ts';
import { relationshipOf } from './relationship.ts';
import { correctionOf } from './store/corrections.ts';
import { getIdentity } from './store/identity.ts';
import { getMessage, type StoredMessage } from './store/messages.ts';
import { listArchiveOwners } from './store/network.ts';
import type { Store } from './store/open-store.ts';
import { countEarlier } from './store/relationships.ts';

/** What a kept message reveals, worked out anew at each reading from the message and what the store knows by now. */
export function revealedBy(store: Store, clock: Clock, id: number): MessageFact[] {
  const stored = getMessage(store, id);
  if (stored.direction === 'outgoing') return [];
  const identity = getIdentity(store);
  const relationship = relationshipOf(store, clock, stored.message, { ...stored, identity });
  return readFacts(
    factInput(stored.message, {
      own: {
        names: identity.names,
        addresses: identity.addresses,
        headlines: listArchiveOwners(store).flatMap(({ headline }) => headline ?? []),
      },
      approach: isApproach(store, stored),
      first:
        countEarlier(store, id) === 0 &&
        !relationship.answersOwnMessage &&
        relationship.earlierOwnMessage === null &&
        relationship.appliedOn === null,
    }),
  );
}

/** It is, or may be, an approach that nobody asked for. What pretends to be somebody else has no sender to hold anything against. */
function isApproach(store: Store, stored: StoredMessage): boolean {
  if (suspicionOf(stored) !== null) return false;
  const correction = correctionOf(store, stored.id);
  if (correction !== null) return correction.label !== 'other' && correction.unsolicited;
  return stored.verdict.label !== 'other' && stored.verdict.band !== 'clear';
}
