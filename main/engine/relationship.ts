import type { Identity } from '../../shared/domain/identity.ts';
import type { Direction, Message } from '../../shared/domain/message.ts';
import type { Relationship } from '../../shared/domain/verdict.ts';
import type { Clock } from './clock.ts';
import { localDate } from '../../shared/rules/local-date.ts';
import { arrivedAt } from './intake/arrival.ts';
import { applicationBefore, connectionOf, invitationWith } from './store/network.ts';
import { getOrganisation, namesMergedInto } from './store/organisations.ts';
import { type FindMark, keptMarks } from './store/marks.ts';
import { answersOwnMessage, flaggedBefore, objectionBefore, ownMessagesBefore } from './store/relationships.ts';
import type { Store } from './store/open-store.ts';
import { refusalIn } from './triage/refusal.ts';

export interface Known {
  readonly direction: Direction;
  readonly organisationId: number | null;
  readonly identity: Identity;
  /** By the server's own date, when it came by IMAP. */
  readonly receivedAt?: string | null;
  /** The rules to judge by; the kept ones unless others are tried. */
  readonly marks?: FindMark;
}

/** What the store knows, at the time of the message, of the relation between the data subject and the sender. */
export function relationshipOf(
  store: Store,
  clock: Clock,
  message: Message,
  { direction, organisationId, identity, receivedAt = null, marks = keptMarks(store) }: Known,
): Relationship {
  const sentAt = message.sentAt ?? clock.now().toISOString();
  const day = localDate(sentAt, clock.timeZone);
  const arrivalDay = localDate(arrivedAt(message, receivedAt) ?? sentAt, clock.timeZone);
  const own = ownMessagesBefore(store, { party: message.from, conversation: message.conversation }, sentAt).map(
    ({ sentAt: at, text }) => ({
      on: localDate(at, clock.timeZone),
      refusal: refusalIn(text) !== null,
    }),
  );
  const connection = connectionOf(store, message.from);
  const invitation = invitationWith(store, message.from);
  const organisation = organisationId === null ? null : getOrganisation(store, organisationId);
  const application = applicationBefore(
    store,
    {
      names: [
        organisation?.name ?? '',
        connection?.company ?? '',
        ...(organisationId === null ? [] : namesMergedInto(store, organisationId)),
      ].filter((name) => name !== ''),
      domains: organisation?.domains ?? [],
    },
    day,
  );
  const objection = objectionBefore(store, { party: message.from, organisationId }, arrivalDay);
  const refusedOn =
    [objection?.sentOn, own.find(({ refusal }) => refusal)?.on].filter((date) => date !== undefined).toSorted()[0] ??
    null;
  const answers = answersOwnMessage(store, message.replyTo) && refusedOn === null;
  const begun = own.length > 0 || answers ? null : flaggedBefore(store, message, sentAt);
  const found = marks(message.from, organisation);
  // An answer to the data subject is never held against its sender.
  const mark = found?.marked === 'blocked' && answers ? null : found;
  return {
    ownNames: identity.names,
    ownAddresses: identity.addresses,
    own: direction === 'outgoing',
    answersOwnMessage: answers,
    unanswered: begun === null ? null : { on: localDate(begun.sentAt, clock.timeZone), label: begun.label },
    earlierOwnMessage: own.find(({ refusal }) => !refusal)?.on ?? null,
    connectedSince: connection?.connectedOn != null && connection.connectedOn <= day ? connection.connectedOn : null,
    invitedBy:
      invitation === null || invitation.direction === 'unknown'
        ? null
        : invitation.direction === 'outgoing'
          ? 'data-subject'
          : 'sender',
    appliedOn: application?.appliedOn ?? null,
    refusedOn,
    openToWork:
      identity.openToWork.length === 0
        ? null
        : identity.openToWork.some(({ from, to }) => from <= day && (to === null || day <= to)),
    marked: mark?.marked ?? null,
    markOf: mark?.of ?? null,
  };
}
