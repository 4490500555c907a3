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

/** Mail of one organisation, or else of one person, to one address. */
export interface AddressUse {
  readonly address: string;
  readonly name: string;
  readonly fromAddress: string | null;
  readonly messages: number;
  /** Of the oldest that bears a date. */
  readonly firstMs: number | null;
}

/** Who wrote to which address. Reads every recipient once: for a screen, never for a message. */
export function addressUses(store: Store): AddressUse[] {
  return all<Columns<AddressUse>>(
    store,
    `SELECT recipient.address, coalesce(organisation.name, max(message.from_name)) AS name,
       max(message.from_address) AS fromAddress, count(DISTINCT message.id) AS messages, min(message.sent_ms) AS firstMs
     FROM recipient
     JOIN message ON message.id = recipient.message_id AND message.direction = 'incoming' AND message.channel = 'email'
     LEFT JOIN organisation ON organisation.id = message.organisation_id
     WHERE recipient.address IS NOT NULL
     GROUP BY recipient.address, iif(message.organisation_id IS NULL, message.person_key, message.organisation_id)
     ORDER BY recipient.address, firstMs`,
  );
}

export interface AliasApproach {
  readonly id: number;
  readonly address: string;
  readonly name: string;
  readonly sentMs: number | null;
}

/** What stands as an approach that nobody asked for and came in on a registered address, oldest first. */
export function approachesToAliases(store: Store): AliasApproach[] {
  return all<Columns<AliasApproach>>(
    store,
    `SELECT DISTINCT message.id, alias.address, coalesce(organisation.name, nullif(message.from_name, ''), message.from_address, '') AS name,
       message.sent_ms AS sentMs
     FROM standing
     JOIN message ON message.id = standing.message_id AND message.direction = 'incoming' AND message.channel = 'email'
     JOIN recipient ON recipient.message_id = message.id
     JOIN alias ON alias.address = recipient.address
     LEFT JOIN organisation ON organisation.id = message.organisation_id
     WHERE standing.unsolicited = 1 AND standing.band = 'flagged' AND standing.label <> 'other'
     ORDER BY message.sent_ms, message.id LIMIT 5000`,
  );
}
