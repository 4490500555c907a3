import type { Party } from '../../../shared/domain/message.ts';
import type { PersonDetail } from '../../../shared/domain/person.ts';
import { Failure } from '../../../shared/failure.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import type { Desk } from '../casework/desk.ts';
import { casesAbout } from '../store/cases.ts';
import { inboxRows } from '../store/inbox.ts';
import { connectionOf, hasConnections } from '../store/network.ts';
import { incomingIdsFrom, namesakesOf, periodsOf, sendersAt } from '../store/people.ts';
import { reachesOfPerson, reachOf } from './same-person.ts';

const messagesShown = 200;

/** One who writes: every address and profile, for whom they wrote and when, and the cases. Throws `not-found` for who has neither. */
export function personDetail({ store, clock }: Desk, asked: Party): PersonDetail {
  const reach = reachOf(asked);
  if (reach === null) throw new Failure('not-found');
  const how = reachesOfPerson(store, reach);
  const senders = sendersAt(store, [...how.keys()]);
  const ids = incomingIdsFrom(store, [...how.keys()]);
  const connectedOn = senders.map(({ party }) => connectionOf(store, party)?.connectedOn ?? null);
  const connectedSince = connectedOn.filter((day) => day !== null).toSorted()[0] ?? null;
  const networkKnown = hasConnections(store);
  const inNetworkAt = (first: string | null): boolean | null => {
    if (!networkKnown || first === null) return null;
    return connectedSince !== null && connectedSince <= localDate(first, clock.timeZone);
  };
  const name = senders.find(({ party }) => party.name !== '')?.party.name ?? asked.name;
  return {
    party: { ...asked, name },
    reaches: [...how.values()].map((value, index) => {
      const sender = senders[index];
      if (sender === undefined) throw new Failure('internal');
      return { ...sender, how: value };
    }),
    periods: periodsOf(store, ids).map((period) => ({ ...period, inNetwork: inNetworkAt(period.first) })),
    connectedSince,
    messages: inboxRows(store, ids.slice(0, messagesShown)),
    caseIds: casesAbout(store, ids).map(({ id }) => id),
    namesakes: namesakesOf(store, isFullName(name) ? name : '').filter(({ party }) => {
      const other = reachOf(party);
      return other !== null && !how.has(other);
    }),
  };
}

/** "Sanne" or "Recruitment" is the name of too many. */
const isFullName = (name: string): boolean => name.trim().includes(' ');
