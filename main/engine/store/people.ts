import type { Party } from '../../../shared/domain/message.ts';
import type { PersonPeriod } from '../../../shared/domain/person.ts';
import type { Store } from './open-store.ts';
import { all, idsOf, run } from './statements.ts';
import type { Columns } from './statements.ts';

/** An address or a profile, as `personKey` gives it: profiles hold a stroke, addresses an at sign. */
export type Reach = string;

const keysOf = (store: Store, sql: string, reach: Reach): Reach[] =>
  all<{ key: Reach }>(store, sql, { reach }).map(({ key }) => key);

/** Addresses and profiles that stood in one message with this one. */
export const reachesBesides = (store: Store, reach: Reach): Reach[] =>
  keysOf(
    store,
    `SELECT DISTINCT from_profile AS key FROM message WHERE from_address = $reach AND from_profile IS NOT NULL
     UNION SELECT DISTINCT from_address FROM message WHERE from_profile = $reach AND from_address IS NOT NULL`,
    reach,
  );

/** The profile or address that the data subject's own list of connections has beside this one. */
export const reachesOfConnection = (store: Store, reach: Reach): Reach[] =>
  keysOf(
    store,
    `SELECT profile AS key FROM connection WHERE address = $reach AND profile IS NOT NULL
     UNION SELECT address FROM connection WHERE key = $reach AND address IS NOT NULL`,
    reach,
  );

/** What the data subject joined to this one. */
export const reachesJoined = (store: Store, reach: Reach): Reach[] =>
  keysOf(
    store,
    'SELECT other AS key FROM person_join WHERE one = $reach UNION SELECT one FROM person_join WHERE other = $reach',
    reach,
  );

export function joinPeople(store: Store, one: Reach, other: Reach, madeAt: string): void {
  run(store, 'INSERT OR IGNORE INTO person_join (one, other, made_at) VALUES (?, ?, ?)', [
    ...[one, other].toSorted(),
    madeAt,
  ]);
}

/** What was joined by hand to any of these is somebody else again; what else it was joined to stays. */
export function partPeople(store: Store, reach: Reach, from: readonly Reach[]): void {
  run(
    store,
    `DELETE FROM person_join WHERE (one = $reach AND other IN (SELECT value FROM json_each($from)))
       OR (other = $reach AND one IN (SELECT value FROM json_each($from)))`,
    { reach, from: JSON.stringify(from) },
  );
}

/** Incoming messages from any of these, the newest first. */
export function incomingIdsFrom(store: Store, reaches: readonly Reach[]): number[] {
  return idsOf(
    store,
    `SELECT id, sent_ms FROM message WHERE direction = 'incoming' AND from_address IN (SELECT value FROM json_each($all))
     UNION SELECT id, sent_ms FROM message WHERE direction = 'incoming' AND from_profile IN (SELECT value FROM json_each($all))
     ORDER BY 2 DESC, 1 DESC`,
    { all: JSON.stringify(reaches) },
  );
}

type PeriodRecord = Columns<Omit<PersonPeriod, 'organisation' | 'inNetwork'>> & {
  id: number | null;
  name: string | null;
};

/** For which organisations these messages were written, the last first. */
export function periodsOf(store: Store, messageIds: readonly number[]): Omit<PersonPeriod, 'inNetwork'>[] {
  return all<PeriodRecord>(
    store,
    `SELECT organisation.id, organisation.name, count(*) AS messages,
       sum(standing.unsolicited AND standing.band = 'flagged') AS flagged,
       strftime('%Y-%m-%dT%H:%M:%SZ', min(message.sent_ms) / 1000, 'unixepoch') AS first,
       strftime('%Y-%m-%dT%H:%M:%SZ', max(message.sent_ms) / 1000, 'unixepoch') AS last
     FROM message
     JOIN standing ON standing.message_id = message.id
     LEFT JOIN organisation ON organisation.id = message.organisation_id
     WHERE message.id IN (SELECT value FROM json_each(?))
     GROUP BY organisation.id ORDER BY last DESC, first DESC`,
    [JSON.stringify(messageIds)],
  ).map(({ id, name, ...rest }) => ({ ...rest, organisation: id === null ? null : { id, name: name ?? '' } }));
}

/** How many messages came from each of these, with the name that the latest bears. */
export function sendersAt(store: Store, reaches: readonly Reach[]): { party: Party; messages: number }[] {
  return reaches.map((reach) => {
    const [latest] = all<{ name: string; messages: number }>(
      store,
      `SELECT from_name AS name, count(*) AS messages, max(sent_ms) FROM message
       WHERE direction = 'incoming' AND (from_address = $reach OR from_profile = $reach)`,
      { reach },
    );
    const isAddress = reach.includes('@');
    const party = { name: latest?.name ?? '', address: isAddress ? reach : null, profile: isAddress ? null : reach };
    return { party, messages: latest?.messages ?? 0 };
  });
}

/** Others who write under this very name. */
export function namesakesOf(
  store: Store,
  name: string,
): { party: Party; organisation: string | null; messages: number }[] {
  return all<Columns<Party> & { organisation: string | null; messages: number }>(
    store,
    `SELECT from_name AS name, from_address AS address, from_profile AS profile, organisation.name AS organisation,
       count(*) AS messages, max(sent_ms) AS newest
     FROM message LEFT JOIN organisation ON organisation.id = message.organisation_id
     WHERE direction = 'incoming' AND from_name = ? AND (from_address IS NOT NULL OR from_profile IS NOT NULL)
     GROUP BY person_key ORDER BY newest DESC LIMIT 20`,
    [name],
  ).map(({ name: called, address, profile, organisation, messages }) => ({
    party: { name: called, address, profile },
    organisation,
    messages,
  }));
}
