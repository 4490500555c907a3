import type { MessageFact } from '../../shared/domain/message-fact.ts';
import type { Relationship } from '../../shared/domain/verdict.ts';
import { localDate } from '../../shared/rules/local-date.ts';
import { receivingAddress } from './casework/receiving-address.ts';
import { suspicionOf } from './casework/trust.ts';
import type { Clock } from './clock.ts';
import { contactHistory } from './contact-history.ts';
import { aliasLeak } from './facts/alias-leak.ts';
import { type FactInput, factInput } from './facts/fact-input.ts';
import { noHistory } from './facts/history.ts';
import type { Writer } from './facts/given-to.ts';
import { readFacts } from './facts/read-facts.ts';
import { registrableDomain } from './intake/domains.ts';
import { relationshipOf } from './relationship.ts';
import { getAlias } from './store/aliases.ts';
import { correctionOf } from './store/corrections.ts';
import { getIdentity } from './store/identity.ts';
import { getMessage, type StoredMessage } from './store/messages.ts';
import { listArchiveOwners } from './store/network.ts';
import type { Store } from './store/open-store.ts';
import { getOrganisation } from './store/organisations.ts';
import { countEarlier } from './store/relationships.ts';

/** What a kept message reveals, worked out anew at each reading from the message and what the store knows by now. */
export function revealedBy(store: Store, clock: Clock, id: number): MessageFact[] {
  const approach = approachOf(store, clock, id);
  if (approach === null) return [];
  const { input, stored, relationship } = approach;
  return readFacts({ ...input, history: contactHistory(store, clock, stored, relationship) });
}

/** The address that a message came in on and that was given to somebody else; null when it shows no such thing. */
export function leakedAddress(store: Store, clock: Clock, id: number): string | null {
  const approach = approachOf(store, clock, id);
  return approach !== null && aliasLeak(approach.input).length > 0 ? (approach.input.alias?.address ?? null) : null;
}

interface ApproachRead {
  readonly stored: StoredMessage;
  readonly relationship: Relationship;
  /** Without its history. */
  readonly input: FactInput;
}

/** Everything that is told is told of an approach: null for any other message. */
function approachOf(store: Store, clock: Clock, id: number): ApproachRead | null {
  const stored = getMessage(store, id);
  if (stored.direction === 'outgoing' || !isApproach(store, stored)) return null;
  const identity = getIdentity(store);
  const { message } = stored;
  const relationship = relationshipOf(store, clock, message, { ...stored, identity });
  const known =
    relationship.answersOwnMessage || relationship.earlierOwnMessage !== null || relationship.appliedOn !== null;
  const address = message.channel === 'email' ? receivingAddress(message, identity.addresses) : null;
  const input = factInput(message, {
    own: {
      names: identity.names,
      addresses: identity.addresses,
      headlines: listArchiveOwners(store).flatMap(({ headline }) => headline ?? []),
    },
    approach: true,
    label: correctionOf(store, id)?.label ?? stored.verdict.label,
    first: countEarlier(store, id) === 0 && !known,
    known,
    writer: writerOf(store, stored),
    organisation: stored.organisationId === null ? null : getOrganisation(store, stored.organisationId).name,
    alias: address === null ? null : getAlias(store, address),
    day: message.sentAt === null ? null : localDate(message.sentAt, clock.timeZone),
    history: noHistory,
  });
  return { stored, relationship, input };
}

function writerOf(store: Store, { message, organisationId }: StoredMessage): Writer {
  const organisation = organisationId === null ? null : getOrganisation(store, organisationId);
  const domain = message.from.address === null ? null : registrableDomain(message.from.address);
  return {
    names: [organisation?.name ?? '', message.from.name].filter((name) => name !== ''),
    domains: [...(organisation?.domains ?? []), ...(domain === null ? [] : [domain])],
  };
}

/** It is, or may be, an approach that nobody asked for. What pretends to be somebody else has no sender to hold anything against. */
function isApproach(store: Store, stored: StoredMessage): boolean {
  if (suspicionOf(stored) !== null) return false;
  const correction = correctionOf(store, stored.id);
  if (correction !== null) return correction.label !== 'other' && correction.unsolicited;
  return stored.verdict.label !== 'other' && stored.verdict.band !== 'clear';
}
