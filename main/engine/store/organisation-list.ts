import { z } from 'zod';
import type { InboxRow, OrganisationDetail, OrganisationSummary } from '../../../shared/domain/inbox.ts';
import type { Party } from '../../../shared/domain/message.ts';
import { Failure } from '../../../shared/failure.ts';
import { countOpenCases } from './cases.ts';
import { inboxRows } from './inbox.ts';
import { listedOf } from './listed.ts';
import { nameKey } from './name-key.ts';
import type { Store } from './open-store.ts';
import { incomingIdsOfOrganisation } from './organisations.ts';
import { all, first } from './statements.ts';
import type { Columns } from './statements.ts';

type SummaryRecord = Columns<Omit<OrganisationSummary, 'domains' | 'openCases' | 'lastContact' | 'listed'>> & {
  domains: string;
  last_ms: number | null;
};

/** `of`: narrows what is counted to one organisation, so that nothing else is read. */
const summaries = (condition: string, of: string): string => `
  SELECT organisation.id, organisation.name, organisation.marked, coalesce(flags.flagged, 0) AS flagged,
    coalesce(counted.messages, 0) AS messages, coalesce(counted.people, 0) AS people, counted.last_ms,
    (
      SELECT json_group_array(domain ORDER BY domain) FROM organisation_domain
      WHERE organisation_domain.organisation_id = organisation.id
    ) AS domains
  FROM organisation
  LEFT JOIN (
    SELECT organisation_id, count(*) AS messages, count(DISTINCT person_key) AS people, max(sent_ms) AS last_ms
    FROM message WHERE ${of} AND direction = 'incoming' GROUP BY organisation_id
  ) AS counted ON counted.organisation_id = organisation.id
  LEFT JOIN (
    SELECT organisation_id, count(*) AS flagged FROM standing WHERE ${of} AND view = 'flagged' GROUP BY organisation_id
  ) AS flags ON flags.organisation_id = organisation.id
  WHERE ${condition}
  ORDER BY flagged DESC, messages DESC, organisation.name, organisation.id`;
const anyOrganisation = 'organisation_id IS NOT NULL';

/** Organisations whose name or domain contains the query, those with most flagged messages first. */
export function listOrganisations(store: Store, query: string): OrganisationSummary[] {
  const typed = query.trim().toLowerCase();
  const named = `$name <> '' AND instr(organisation.name_key, $name) > 0`;
  const atDomain = `EXISTS (SELECT 1 FROM organisation_domain AS own
    WHERE own.organisation_id = organisation.id AND instr(own.domain, $typed) > 0)`;
  const records =
    typed === ''
      ? all<SummaryRecord>(store, summaries('merged_into IS NULL', anyOrganisation))
      : all<SummaryRecord>(store, summaries(`merged_into IS NULL AND ((${named}) OR ${atDomain})`, anyOrganisation), {
          name: nameKey(query),
          typed,
        });
  const openCases = countOpenCases(store);
  return records.map((record) => summaryOf(store, record, openCases));
}

function summaryOf(store: Store, record: SummaryRecord, openCases: ReadonlyMap<number, number>): OrganisationSummary {
  const { domains: joined, last_ms, ...counted } = record;
  const domains = z.array(z.string()).parse(JSON.parse(joined));
  return {
    ...counted,
    domains,
    listed: listedOf(store, domains)?.kind ?? null,
    openCases: openCases.get(record.id) ?? 0,
    lastContact: last_ms === null ? null : new Date(last_ms).toISOString(),
  };
}

/** Throws `not-found`. */
export function summariseOrganisation(store: Store, id: number): OrganisationSummary {
  const record = first<SummaryRecord>(store, summaries('organisation.id = $id', 'organisation_id = $id'), { id });
  if (record === null) throw new Failure('not-found');
  return summaryOf(store, record, countOpenCases(store));
}

/** Who wrote for an organisation, as named in their latest message; those who wrote last first. */
export function peopleOf(store: Store, id: number): OrganisationDetail['people'] {
  // Beside max(), bare columns come from the row that has the maximum (https://sqlite.org/lang_select.html#bareagg).
  return all<Columns<Party> & { messages: number; newest: number | null; last: string | null }>(
    store,
    `SELECT from_name AS name, from_address AS address, from_profile AS profile, count(*) AS messages,
       max(sent_ms) AS newest, sent_at AS last
     FROM message WHERE organisation_id = ? AND direction = 'incoming'
     GROUP BY person_key ORDER BY newest DESC, person_key`,
    [id],
  ).map(({ name, address, profile, messages, last }) => ({ party: { name, address, profile }, messages, last }));
}

/** The newest incoming messages of an organisation. */
export function organisationMessages(store: Store, id: number, limit = 200): InboxRow[] {
  return inboxRows(store, incomingIdsOfOrganisation(store, id).slice(0, limit));
}
