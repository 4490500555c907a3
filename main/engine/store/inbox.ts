import { Failure } from '../../../shared/failure.ts';
import type { InboxCounts, InboxQuery, InboxRow, InboxView } from '../../../shared/domain/inbox.ts';
import type { Channel, Direction } from '../../../shared/domain/message.ts';
import type { Band, Label } from '../../../shared/domain/verdict.ts';
import type { Store } from './open-store.ts';
import { excerpt, ftsQuery, searchWords } from './search-words.ts';
import { all, count, idsOf } from './statements.ts';

/** One page of a view, newest first, undated last. `total` counts the whole view under the same query and label. */
export function listInbox(store: Store, query: InboxQuery): { total: number; rows: InboxRow[] } {
  const words = searchWords(query.query);
  const match = ftsQuery(words);
  if (match === null && query.query.trim() !== '') return { total: 0, rows: [] };
  const values = {
    ...(query.view === 'all' || query.view === 'unsolicited' ? {} : { view: query.view }),
    ...(query.label === null ? {} : { label: query.label }),
    ...(match === null ? {} : { match }),
  };
  const where = [
    inView(query.view),
    ...(query.label === null ? [] : ['standing.label = $label']),
    ...(match === null ? [] : ['message_words MATCH $match']),
  ].join(' AND ');
  const { total, ids } = pageOf(store, { where, values, searched: match !== null }, query);
  const rows = inboxRows(store, ids);
  return { total, rows: match === null ? rows : rows.map((row) => ({ ...row, snippet: found(store, row, words) })) };
}

interface Selection {
  readonly where: string;
  readonly values: Readonly<Record<string, string>>;
  readonly searched: boolean;
}

function pageOf(store: Store, selection: Selection, { limit, offset }: InboxQuery): { total: number; ids: number[] } {
  const { where, values, searched } = selection;
  const page = { ...values, limit, offset };
  const order = 'ORDER BY sent_ms DESC, message_id DESC LIMIT $limit OFFSET $offset';
  if (!searched) {
    const total = count(store, `SELECT count(*) FROM standing WHERE ${where}`, values);
    return { total, ids: idsOf(store, `SELECT message_id AS id FROM standing WHERE ${where} ${order}`, page) };
  }
  // Materialised: the words are looked up once for both the count and the page.
  const matching = `WITH matching AS MATERIALIZED (
    SELECT standing.message_id, standing.sent_ms
    FROM message_words CROSS JOIN standing ON standing.message_id = message_words.rowid WHERE ${where}
  )`;
  const rows = all<{ id: number; total: number }>(
    store,
    `${matching} SELECT message_id AS id, (SELECT count(*) FROM matching) AS total FROM matching ${order}`,
    page,
  );
  const total = rows[0]?.total ?? count(store, `${matching} SELECT count(*) FROM matching`, values);
  return { total, ids: rows.map(({ id }) => id) };
}

const excerptedCharacters = 20_000;

/** The words where they were found in the text, or its beginning when they are in the subject or the sender. */
function found(store: Store, row: InboxRow, words: readonly string[]): string {
  const [content] = all<{ text: string }>(
    store,
    'SELECT substr(text, 1, ?) AS text FROM message_content WHERE message_id = ?',
    [excerptedCharacters, row.id],
  );
  return (content && excerpt(content.text, words)) ?? row.snippet;
}

function inView(view: InboxView): string {
  if (view === 'all') return `standing.view <> 'own'`;
  // What is only doubtful is never counted as a flag.
  if (view === 'unsolicited')
    return `standing.view <> 'own' AND standing.unsolicited = 1 AND standing.band = 'flagged'`;
  return 'standing.view = $view';
}

/** How many messages each view holds. */
export function inboxCounts(store: Store): InboxCounts {
  const rows = all<{ view: keyof InboxCounts | 'clear' | 'own'; messages: number }>(
    store,
    'SELECT view, count(*) AS messages FROM standing GROUP BY view',
  );
  const counts = { flagged: 0, unsure: 0, decided: 0, clear: 0, own: 0, all: 0 };
  for (const { view, messages } of rows) counts[view] = messages;
  const { flagged, unsure, decided, clear } = counts;
  return { flagged, unsure, decided, all: flagged + unsure + decided + clear };
}

type RowRecord = {
  id: number;
  channel: Channel;
  direction: Direction;
  sent_at: string | null;
  from_name: string;
  from_address: string | null;
  from_profile: string | null;
  organisation_id: number | null;
  organisation: string | null;
  subject: string;
  snippet: string;
  label: Label;
  unsolicited: number;
  band: Band;
  confidence: number;
  corrected: number;
  case_id: number | null;
  breach: number;
};

/** The rows of these messages, in the order asked for; an id that is not there gives none. */
export function inboxRows(store: Store, ids: readonly number[]): InboxRow[] {
  return all<RowRecord>(
    store,
    `SELECT message.id, channel, direction, sent_at, from_name, from_address, from_profile,
       organisation.id AS organisation_id, organisation.name AS organisation, subject, snippet,
       label, unsolicited, band, confidence, corrected, case_id, breach
     FROM json_each(?) AS wanted
     JOIN message ON message.id = wanted.value
     JOIN standing ON standing.message_id = message.id
     LEFT JOIN organisation ON organisation.id = message.organisation_id
     ORDER BY wanted.key`,
    [JSON.stringify(ids)],
  ).map(rowOf);
}

/** Throws `not-found`. */
export function inboxRow(store: Store, id: number): InboxRow {
  const [row] = inboxRows(store, [id]);
  if (row === undefined) throw new Failure('not-found');
  return row;
}

function rowOf(record: RowRecord): InboxRow {
  return {
    id: record.id,
    channel: record.channel,
    direction: record.direction,
    sentAt: record.sent_at,
    from: { name: record.from_name, address: record.from_address, profile: record.from_profile },
    organisation:
      record.organisation_id === null ? null : { id: record.organisation_id, name: record.organisation ?? '' },
    subject: record.subject,
    snippet: record.snippet,
    label: record.label,
    unsolicited: record.unsolicited === 1,
    band: record.band,
    confidence: record.confidence,
    corrected: record.corrected === 1,
    caseId: record.case_id,
    breach: record.breach === 1,
  };
}
