import type { Band, Verdict } from '../../shared/domain/verdict.ts';
import type { Identity } from '../../shared/domain/identity.ts';
import type { Direction, Message, SourcedMessage } from '../../shared/domain/message.ts';
import { getIdentity } from './store/identity.ts';
import { findTwin, keepTwin } from './join-twin.ts';
import { joined } from './linkedin-twin.ts';
import { markSent, type StoredMessage } from './store/messages.ts';
import { isKnownEmpty } from './store/known-empty.ts';
import { owe } from './store/owed.ts';
import { incomingIdsFollowing } from './store/relationships.ts';
import { saveMessage } from './store/save-message.ts';
import type { Clock } from './clock.ts';
import { learnerOf } from './learn.ts';
import { relationshipOf, type Known } from './relationship.ts';
import { findOrCreateOrganisation } from './store/organisations.ts';
import { givenOrganisation } from './store/organisation-senders.ts';
import type { Place } from './store/places.ts';
import type { Store } from './store/open-store.ts';
import { hintOf, verdictOn } from './reading/first-look.ts';

export interface TakenIn {
  readonly id: number;
  readonly added: boolean;
  /** It was not known at this place before. */
  readonly placed: boolean;
}

/** Who wrote it: by the own addresses, profiles or the mailbox it lay in; on LinkedIn also by the owner's name without a profile. */
export function directionOf(message: Message, identity: Identity, inSent: boolean): Direction {
  if (inSent) return 'outgoing';
  const { address, profile, name } = message.from;
  if (address !== null && identity.addresses.includes(address)) return 'outgoing';
  if (profile !== null && identity.profiles.includes(profile)) return 'outgoing';
  if (
    message.channel === 'linkedin' &&
    profile === null &&
    !message.sponsored &&
    identity.profiles.length === 0 &&
    identity.names.includes(name)
  )
    return 'outgoing';
  return 'incoming';
}

/** One message into the store, with its organisation, relationship and verdict, and what it owes (`settle.ts`). Inside the caller's transaction. */
export function takeIn(
  store: Store,
  clock: Clock,
  sourced: SourcedMessage,
  place: Place,
  options: { readonly sent: boolean },
): TakenIn {
  const { message } = sourced;
  const identity = getIdentity(store);
  const twin = findTwin(store, sourced, place);
  if (twin !== null) return takeInTwin(store, clock, twin, { sourced, place, identity });
  const direction = directionOf(message, identity, options.sent);
  const organisationId = direction === 'incoming' ? organisationOf(store, message) : null;
  const receivedAt = sourced.receivedAt ?? null;
  const verdict = judge(store, clock, message, { direction, organisationId, identity, receivedAt });
  const taken = saveMessage(store, { sourced, direction, organisationId, verdict, place });
  if (taken.added && direction === 'outgoing') owe(store, 'spread', [taken.id]);
  if (taken.added) oweReminders(store, message, verdict);
  // Before the first case there is nothing to watch for.
  if (taken.added && direction === 'incoming' && !isKnownEmpty(store, 'case_event')) owe(store, 'watch', [taken.id]);
  if (options.sent && markSent(store, taken.id) && !taken.added) owe(store, 'spread', [taken.id]);
  return taken;
}

/** One message of the two that a row of an archive and LinkedIn's mail about it tell of. */
function takeInTwin(
  store: Store,
  clock: Clock,
  twin: StoredMessage,
  { sourced, place, identity }: { sourced: SourcedMessage; place: Place; identity: Identity },
): TakenIn {
  const { id, direction } = twin;
  const message = joined(twin.message, twin.source, sourced.message);
  const organisationId = twin.organisationId ?? organisationOf(store, message);
  const verdict = judge(store, clock, message, { direction, organisationId, identity });
  const placed = keepTwin(store, id, { message, organisationId, verdict }, { sourced, place });
  oweReminders(store, message, verdict);
  return { id, added: false, placed };
}

/** A message may come in after the reminder of it. */
function oweReminders(store: Store, message: Message, { band }: Verdict): void {
  if (band === 'flagged') owe(store, 'judge', incomingIdsFollowing(store, message));
}

/** The organisation behind the sender, found or made; null when nothing tells it. A person's name alone makes no organisation. */
function organisationOf(store: Store, message: Message): number | null {
  const { domain, name } = hintOf(message);
  if (domain === null && name === null) return null;
  const named = findOrCreateOrganisation(store, { domain, name: name ?? domain ?? '' });
  return givenOrganisation(store, named, message.from);
}

/** The verdict as of now, from what the store knows of the relation. */
export function judge(store: Store, clock: Clock, message: Message, known: Known): Verdict {
  if (known.direction === 'outgoing') return ownMessage;
  return verdictOn(message, relationshipOf(store, clock, message, known), learnerOf(store));
}

const ownMessage: Verdict = {
  label: 'other',
  unsolicited: false,
  band: 'clear' satisfies Band,
  confidence: 1,
  reasons: [],
};

/** Two verdicts that read the same need no write. */
export const sameVerdict = (one: Verdict, other: Verdict): boolean => JSON.stringify(one) === JSON.stringify(other);
