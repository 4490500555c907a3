import type { Alias } from '../../../shared/domain/alias.ts';
import type { Store } from './open-store.ts';
import { all, first, run } from './statements.ts';
import type { Columns } from './statements.ts';

const columns = 'address, given_to AS givenTo, given_on AS givenOn';

export function getAlias(store: Store, address: string): Alias | null {
  return first<Columns<Alias>>(store, `SELECT ${columns} FROM alias WHERE address = ?`, [address]);
}

export function listAliases(store: Store): Alias[] {
  return all<Columns<Alias>>(store, `SELECT ${columns} FROM alias ORDER BY address`);
}

export function saveAlias(store: Store, { address, givenTo, givenOn }: Alias): void {
  run(
    store,
    `INSERT INTO alias (address, given_to, given_on) VALUES (?, ?, ?)
     ON CONFLICT (address) DO UPDATE SET given_to = excluded.given_to, given_on = excluded.given_on`,
    [address, givenTo, givenOn],
  );
}

export function removeAlias(store: Store, address: string): void {
  run(store, 'DELETE FROM alias WHERE address = ?', [address]);
}

/** Mail of one sender to one address, with the oldest of it. `flagged`: only what stands as an approach that nobody asked for. */
export interface AddressUse {
  readonly address: string;
  readonly organisationId: number | null;
  readonly organisation: string | null;
  readonly fromName: string;
  readonly fromAddress: string | null;
  readonly messages: number;
  readonly flagged: number;
  readonly firstId: number;
  readonly firstMs: number | null;
  readonly flaggedId: number | null;
  readonly flaggedMs: number | null;
}

/** Who wrote to which address, by organisation or else by sender. Reads every recipient once: for a screen, never for a message. */
export function addressUses(store: Store): AddressUse[] {
  // Beside min(), bare columns come from the row that has the minimum (https://sqlite.org/lang_select.html#bareagg).
  return all<Columns<AddressUse>>(
    store,
    `WITH received AS (
       SELECT DISTINCT recipient.address, message.id, message.sent_ms, message.organisation_id, message.person_key,
         message.from_name, message.from_address,
         iif(standing.unsolicited = 1 AND standing.band = 'flagged', message.id, NULL) AS flagged_id,
         iif(standing.unsolicited = 1 AND standing.band = 'flagged', message.sent_ms, NULL) AS flagged_ms
       FROM recipient
       JOIN message ON message.id = recipient.message_id AND message.direction = 'incoming' AND message.channel = 'email'
       JOIN standing ON standing.message_id = message.id
       WHERE recipient.address IS NOT NULL
     )
     SELECT address, organisation_id AS organisationId, organisation.name AS organisation, from_name AS fromName,
       from_address AS fromAddress, count(*) AS messages, count(flagged_id) AS flagged, received.id AS firstId,
       min(coalesce(sent_ms, 0)) AS firstMs, min(flagged_id) AS flaggedId, min(flagged_ms) AS flaggedMs
     FROM received LEFT JOIN organisation ON organisation.id = received.organisation_id
     GROUP BY address, iif(organisation_id IS NULL, person_key, organisation_id)
     ORDER BY address, firstMs`,
  );
}
