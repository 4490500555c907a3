import type { Organisation } from '../../../shared/domain/controller.ts';
import { Failure } from '../../../shared/failure.ts';
import { companyKey } from './name-key.ts';
import type { Store } from './open-store.ts';
import { type Columns, all, exists, first, idsOf, run } from './statements.ts';

type OrganisationRecord = Columns<Omit<Organisation, 'id' | 'domains' | 'confirmed'>> & { confirmed: number };

/** Throws `not-found`. */
export function getOrganisation(store: Store, id: number): Organisation {
  const record = first<OrganisationRecord>(
    store,
    `SELECT name, privacy_address AS privacyAddress, privacy_form AS privacyForm, privacy_source AS privacySource,
       verified_on AS verifiedOn, postal_address AS postalAddress, country, marked, confirmed
     FROM organisation WHERE id = ?`,
    [id],
  );
  if (record === null) throw new Failure('not-found');
  return { ...record, id, domains: domainsOf(store, id), confirmed: record.confirmed === 1 };
}

export function domainsOf(store: Store, id: number): string[] {
  return all<{ domain: string }>(
    store,
    'SELECT domain FROM organisation_domain WHERE organisation_id = ? ORDER BY domain',
    [id],
  ).map(({ domain }) => domain);
}

/** What a message tells of the organisation behind it. `domain`: registrable, lower case; null on LinkedIn. */
export interface OrganisationHint {
  readonly name: string;
  readonly domain: string | null;
}

/** The organisation of a domain; without a domain, the one of this name. */
export function findOrganisation(store: Store, { name, domain }: OrganisationHint): number | null {
  const [id] =
    domain === null
      ? idsOf(
          store,
          'SELECT coalesce(merged_into, id) AS id FROM organisation WHERE name_key = ? ORDER BY organisation.id LIMIT 1',
          [companyKey(name)],
        )
      : idsOf(
          store,
          `SELECT coalesce(merged_into, id) AS id FROM organisation_domain
           JOIN organisation ON organisation.id = organisation_id WHERE domain = ?`,
          [domain],
        );
  return id ?? null;
}

/**
 * Finds or makes it; gives the id. A new domain never joins an organisation by its name alone: a name is a sender's claim.
 * One that is only known by its domain takes the first name that comes along.
 */
export function findOrCreateOrganisation(store: Store, hint: OrganisationHint): number {
  const { domain } = hint;
  const name = hint.name.trim().slice(0, longestName) || (domain ?? '');
  return store.transaction(() => {
    const found = findOrganisation(store, hint);
    if (found !== null) {
      if (domain !== null && name !== domain) nameUnnamed(store, found, domain, name);
      return found;
    }
    const id = addOrganisation(store, name);
    // Known to be nobody's: an upsert is a statement of more steps, see `addMessage`.
    if (domain !== null)
      run(store, 'INSERT INTO organisation_domain (domain, organisation_id) VALUES (?, ?)', [domain, id]);
    return id;
  });
}

const longestName = 200;

/** A new one; nothing is known of it but its name. Gives the id. */
export const addOrganisation = (store: Store, name: string): number =>
  run(store, `INSERT INTO organisation (name, name_key, country) VALUES (?, ?, 'NL')`, [name, companyKey(name)]).id;

function nameUnnamed(store: Store, id: number, domain: string, name: string): void {
  const unnamed = exists(store, 'SELECT 1 FROM organisation WHERE id = ? AND name = ? AND confirmed = 0', [id, domain]);
  if (unnamed) run(store, 'UPDATE organisation SET name = ?, name_key = ? WHERE id = ?', [name, companyKey(name), id]);
}

/** Replaces everything known of an organisation. A domain that another had moves here; messages stay. Throws `not-found`. */
export function saveOrganisation(store: Store, organisation: Organisation): void {
  const { id, domains, confirmed, name, ...rest } = organisation;
  store.transaction(() => {
    if (!exists(store, 'SELECT 1 FROM organisation WHERE id = ?', [id])) throw new Failure('not-found');
    run(
      store,
      `UPDATE organisation SET name = $name, name_key = $key, privacy_address = $privacyAddress, privacy_form = $privacyForm,
         privacy_source = $privacySource, verified_on = $verifiedOn, postal_address = $postalAddress, country = $country,
         marked = $marked, confirmed = $confirmed WHERE id = $id`,
      { ...rest, id, name, key: companyKey(name), confirmed: Number(confirmed) },
    );
    run(store, 'DELETE FROM organisation_domain WHERE organisation_id = ?', [id]);
    for (const domain of domains) takeDomain(store, id, domain);
  });
}

function takeDomain(store: Store, id: number, domain: string): void {
  run(
    store,
    `INSERT INTO organisation_domain (domain, organisation_id) VALUES (?, ?)
     ON CONFLICT (domain) DO UPDATE SET organisation_id = excluded.organisation_id`,
    [domain, id],
  );
}

/** The organisation that it is part of now; itself when it was never merged. */
export function currentOrganisation(store: Store, id: number): number {
  const [current] = idsOf(store, 'SELECT coalesce(merged_into, id) AS id FROM organisation WHERE id = ?', [id]);
  return current ?? id;
}

/** Throws `organisation-merged` for one that is part of another: a window that still shows it has old particulars. */
export function refuseMerged(store: Store, id: number): void {
  if (currentOrganisation(store, id) !== id) throw new Failure('organisation-merged');
}

/** What the organisations that became part of it were called. */
export function namesMergedInto(store: Store, id: number): string[] {
  return all<{ name: string }>(store, 'SELECT name FROM organisation WHERE merged_into = ? ORDER BY id', [id]).map(
    ({ name }) => name,
  );
}

/** Incoming messages of an organisation, newest first. */
export function incomingIdsOfOrganisation(store: Store, id: number): number[] {
  return idsOf(
    store,
    `SELECT id FROM message WHERE organisation_id = ? AND direction = 'incoming' ORDER BY sent_ms DESC, id DESC`,
    [id],
  );
}

/** The organisation that a person on LinkedIn named elsewhere; null when they named none, or more than one. */
export function organisationOfProfile(store: Store, profile: string): number | null {
  const found = idsOf(
    store,
    'SELECT DISTINCT organisation_id AS id FROM message WHERE from_profile = ? AND organisation_id IS NOT NULL LIMIT 2',
    [profile],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
