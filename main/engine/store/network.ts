import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Party } from '../../../shared/domain/message.ts';
import type {
  Application,
  ArchiveFacts,
  ArchiveOwner,
  Connection,
  Invitation,
} from '../../../shared/domain/network.ts';
import { isKnownEmpty, noLongerEmpty } from './known-empty.ts';
import { companyKey, nameKey } from './name-key.ts';
import type { Store } from './open-store.ts';
import { all, first, run } from './statements.ts';
import type { Columns } from './statements.ts';

/** Keeps what an archive tells beside its messages. The same archive again changes nothing; a newer one adds and updates. */
export function saveArchiveFacts(store: Store, facts: ArchiveFacts): void {
  const { owner, connections, invitations, applications } = facts;
  store.transaction(() => {
    for (const table of ['connection', 'invitation', 'application'] as const) noLongerEmpty(store, table);
    run(store, 'INSERT OR IGNORE INTO archive_owner (value) VALUES (?)', [JSON.stringify(owner)]);
    for (const connection of connections) saveConnection(store, connection);
    for (const invitation of invitations) saveInvitation(store, invitation);
    for (const application of applications) saveApplication(store, application);
  });
}

function saveConnection(store: Store, connection: Connection): void {
  const { profile, name, address, company, position, connectedOn } = connection;
  const key = profile ?? address ?? `name:${nameKey(name)}|${connectedOn ?? ''}`;
  run(
    store,
    `INSERT INTO connection (key, name, name_key, address, profile, company, position, connected_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,
       address = coalesce(excluded.address, address), company = excluded.company, position = excluded.position,
       connected_on = coalesce(excluded.connected_on, connected_on)`,
    [key, name, nameKey(name), address, profile, company, position, connectedOn],
  );
}

function saveInvitation(store: Store, invitation: Invitation): void {
  const { direction, from, to, sentAt, note } = invitation;
  const key = JSON.stringify([from.profile ?? from.name, to.profile ?? to.name, sentAt, note]);
  run(
    store,
    `INSERT OR IGNORE INTO invitation
       (direction, from_name, from_name_key, from_profile, to_name, to_name_key, to_profile, sent_at, note, key)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [direction, from.name, nameKey(from.name), from.profile, to.name, nameKey(to.name), to.profile, sentAt, note, key],
  );
}

function saveApplication(store: Store, { company, title, appliedOn, address }: Application): void {
  run(
    store,
    'INSERT OR IGNORE INTO application (company, company_key, title, applied_on, address, key) VALUES (?, ?, ?, ?, ?, ?)',
    [company, companyKey(company), title, appliedOn, address, JSON.stringify([companyKey(company), title, appliedOn])],
  );
}

/** Whether an archive told of the data subject's network. */
export const hasConnections = (store: Store): boolean => !isKnownEmpty(store, 'connection');

const connectionColumns = 'profile, name, address, company, position, connected_on AS connectedOn';

/** By profile, else by address, else by a name that only one connection has. */
export function connectionOf(store: Store, party: Party): Connection | null {
  if (isKnownEmpty(store, 'connection')) return null;
  const by = (condition: string, value: string | null): Connection[] =>
    value === null || value === ''
      ? []
      : all<Columns<Connection>>(store, `SELECT ${connectionColumns} FROM connection WHERE ${condition} LIMIT 2`, [
          value,
        ]);
  const known = by('key = ?', party.profile)[0] ?? by('address = ?', party.address)[0];
  if (known !== undefined) return known;
  // A profile that no connection has belongs to somebody else of that name.
  if (party.profile !== null) return null;
  const [namesake, another] = by('name_key = ?', nameKey(party.name));
  return another === undefined ? (namesake ?? null) : null;
}

type InvitationRecord = {
  direction: Invitation['direction'];
  from_name: string;
  from_profile: string | null;
  to_name: string;
  to_profile: string | null;
  sent_at: string | null;
  note: string;
};

/** The earliest invitation from or to this party: by profile, or by name when either side has no profile. */
export function invitationWith(store: Store, party: Party): Invitation | null {
  if (isKnownEmpty(store, 'invitation')) return null;
  const record = first<InvitationRecord>(
    store,
    `SELECT * FROM invitation WHERE id IN (
       SELECT id FROM invitation WHERE from_profile = $profile
       UNION SELECT id FROM invitation WHERE to_profile = $profile
       UNION SELECT id FROM invitation WHERE from_name_key = $name AND (from_profile IS NULL OR $profile IS NULL)
       UNION SELECT id FROM invitation WHERE to_name_key = $name AND (to_profile IS NULL OR $profile IS NULL)
     ) ORDER BY sent_at IS NULL, sent_at, id LIMIT 1`,
    // A name without letters is nobody's name.
    { profile: party.profile, name: nameKey(party.name) || null },
  );
  return record === null ? null : invitationFrom(record);
}

function invitationFrom(record: InvitationRecord): Invitation {
  return {
    direction: record.direction,
    from: { name: record.from_name, profile: record.from_profile },
    to: { name: record.to_name, profile: record.to_profile },
    sentAt: record.sent_at,
    note: record.note,
  };
}

const applicationColumns = 'company, title, applied_on AS appliedOn, address';

/**
 * The first application, not after a day, to one of these companies, or to one named like one of these domains
 * (`acme-staffing.example`: Acme Staffing B.V.). The address in an archive is the applicant's own and says nothing of the company.
 */
export function applicationBefore(
  store: Store,
  to: { readonly names: readonly string[]; readonly domains: readonly string[] },
  notAfter: CalendarDate,
): Application | null {
  if (isKnownEmpty(store, 'application')) return null;
  const labels = to.domains.map((domain) => (domain.split('.')[0] ?? '').replaceAll('-', ''));
  return first<Columns<Application>>(
    store,
    `SELECT ${applicationColumns} FROM application
     WHERE applied_on <= $notAfter AND company_key <> '' AND (
       company_key IN (SELECT value FROM json_each($names))
       OR replace(company_key, ' ', '') IN (SELECT value FROM json_each($labels))
     ) ORDER BY applied_on, id LIMIT 1`,
    { notAfter, names: JSON.stringify(to.names.map(companyKey)), labels: JSON.stringify(labels) },
  );
}

export function listConnections(store: Store): Connection[] {
  return all<Columns<Connection>>(store, `SELECT ${connectionColumns} FROM connection ORDER BY name_key, key`);
}

export function listInvitations(store: Store): Invitation[] {
  return all<InvitationRecord>(store, 'SELECT * FROM invitation ORDER BY id').map(invitationFrom);
}

export function listApplications(store: Store): Application[] {
  return all<Columns<Application>>(store, `SELECT ${applicationColumns} FROM application ORDER BY id`);
}

/** What each archive told of its owner, one for every different telling. */
export function listArchiveOwners(store: Store): ArchiveOwner[] {
  return all<{ value: string }>(store, 'SELECT value FROM archive_owner').map(({ value }): ArchiveOwner =>
    JSON.parse(value),
  );
}
