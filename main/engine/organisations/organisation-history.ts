import type { CaseFact } from '../../../shared/domain/case.ts';
import type { HistoryEntry, OrganisationHistory } from '../../../shared/domain/history.ts';
import type { InboxRow } from '../../../shared/domain/inbox.ts';
import { effectiveEvents } from '../../../shared/rules/effective-events.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import type { Desk } from '../casework/desk.ts';
import { casesOfOrganisation, listEvents } from '../store/cases.ts';
import { inboxRows } from '../store/inbox.ts';
import { connectionOf, hasConnections } from '../store/network.ts';
import { currentOrganisation, incomingIdsOfOrganisation } from '../store/organisations.ts';

const messagesShown = 500;

/** Events that tell of a message more than the message itself does. */
const told: ReadonlySet<CaseFact['type']> = new Set(['response-received', 'contact-after-objection', 'letter-bounced']);

/** All that happened with one organisation, over all its cases and messages. */
export function organisationHistory(desk: Desk, asked: number): OrganisationHistory {
  const { store, clock } = desk;
  const id = currentOrganisation(store, asked);
  const ids = incomingIdsOfOrganisation(store, id);
  const rows = inboxRows(store, ids.slice(0, messagesShown));
  const dayOf = ({ sentAt }: InboxRow) => (sentAt === null ? null : localDate(sentAt, clock.timeZone));
  const networkKnown = hasConnections(store);
  const inNetwork = (row: InboxRow): boolean | null => {
    const day = dayOf(row);
    if (!networkKnown || day === null) return null;
    const since = connectionOf(store, row.from)?.connectedOn ?? null;
    return since !== null && since <= day;
  };
  const events = casesOfOrganisation(store, id).flatMap(({ id: caseId, reference }) =>
    effectiveEvents(listEvents(store, caseId)).map((event) => ({ caseId, reference, event })),
  );
  const messageOf = (fact: CaseFact) => ('messageId' in fact ? fact.messageId : null);
  const toldBy = new Set(
    events.filter(({ event }) => told.has(event.fact.type)).map(({ event }) => messageOf(event.fact)),
  );
  const named = new Map(
    inboxRows(
      store,
      [...toldBy].filter((message) => message !== null),
    ).map((row) => [row.id, row]),
  );
  const entries: HistoryEntry[] = [
    ...events.map(({ caseId, reference, event }): HistoryEntry => {
      const row = named.get(messageOf(event.fact) ?? 0) ?? null;
      return { kind: 'event', on: event.on, caseId, reference, event, row };
    }),
    ...rows
      .filter((row) => !toldBy.has(row.id))
      .map((row): HistoryEntry => ({ kind: 'message', on: dayOf(row), row, inNetwork: inNetwork(row) })),
  ];
  const objections = events.filter(
    ({ event: { fact } }) => fact.type === 'letter-sent' && (fact.kind === 'objection' || fact.kind === 'both'),
  );
  return {
    firstContact: rows.findLast(({ sentAt }) => sentAt !== null)?.sentAt ?? null,
    messages: ids.length,
    unsolicited: rows.filter(({ unsolicited, band }) => unsolicited && band === 'flagged').length,
    objectedOn: objections.map(({ event }) => event.on).toSorted()[0] ?? null,
    afterObjection: events.filter(({ event }) => event.fact.type === 'contact-after-objection').length,
    // On one day the newest events of a case come first, above the message that they follow from.
    entries: entries.toSorted(
      (one, other) => (other.on ?? '').localeCompare(one.on ?? '') || orderOf(other) - orderOf(one),
    ),
  };
}

const orderOf = (entry: HistoryEntry): number => (entry.kind === 'event' ? entry.event.id : 0);
