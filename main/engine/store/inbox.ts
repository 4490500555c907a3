import { Failure } from '../../../shared/failure.ts';
import type { InboxPage, InboxQuery, InboxRow, InboxView } from '../../../shared/domain/inbox.ts';
import type { Channel, Direction } from '../../../shared/domain/message.ts';
import type { Band, Label } from '../../../shared/domain/verdict.ts';
import type { Store } from './open-store.ts';
import { excerpt, ftsQuery, searchWords } from './search-words.ts';
import { all, count, first, idsOf } from './statements.ts';
import { inboxCounts } from './view-counts.ts';
import { messageOfWords } from './words-id.ts';

type Listed = Pick<InboxPage, 'total' | 'complete' | 'rows'>;

/**
 * One page of a view, newest first, undated last. `total` counts the whole view under the same query and label; where very
 * many are found it is a number that there are at least, and not `complete`.
 */
export function listInbox(store: Store, query: InboxQuery): Listed {
  const words = searchWords(query.query);
  const match = ftsQuery(words);
  if (match === null && query.query.trim() !== '') return { total: 0, complete: true, rows: [] };
  const values = {
    ...(query.view === 'all' || query.view === 'unsolicited' ? {} : { view: query.view }),
    ...(query.label === null ? {} : { label: query.label }),
  };
  const where = [inView(query.view), ...(query.label === null ? [] : ['standing.label = $label'])].join(' AND ');
  if (match !== null) {
    const { ids, ...count } = searchedPage(store, { where, values: { ...values, match } }, query);
    return { ...count, rows: inboxRows(store, ids).map((row) => ({ ...row, snippet: found(store, row, words) })) };
  }
  const { limit, offset } = query;
  const ids = idsOf(
    store,
    `SELECT message_id AS id FROM standing WHERE ${where} ORDER BY sent_ms DESC, message_id DESC LIMIT $limit OFFSET $offset`,
    { ...values, limit, offset },
  );
  const total =
    query.label === null && query.view !== 'unsolicited'
      ? inboxCounts(store)[query.view]
      : count(store, `SELECT count(*) FROM standing WHERE ${where}`, values);
  return { total, complete: true, rows: inboxRows(store, ids) };
}

/** So many of what is found are counted: more is never looked through by hand. */
const counted = 1000;

interface Selection {
  readonly where: string;
  readonly values: Readonly<Record<string, string>>;
}

function searchedPage(
  store: Store,
  { where, values }: Selection,
  { limit, offset }: InboxQuery,
): Omit<Listed, 'rows'> & { readonly ids: number[] } {
  // One look for the page and the count: the beginning of a word that many messages hold is what takes the time.
  const { matched, found } = first<{ matched: number; found: string }>(
    store,
    `SELECT count(*) AS matched,
       json_group_array(standing.message_id ORDER BY message_words.rowid DESC) FILTER (WHERE ${where}) AS found
     FROM (SELECT rowid FROM message_words WHERE message_words MATCH $match ORDER BY rowid DESC LIMIT ${counted + 1}) AS message_words
     CROSS JOIN standing ON standing.message_id = ${messageOfWords}`,
    values,
  ) ?? { matched: 0, found: '[]' };
  const newest: number[] = JSON.parse(found);
  const page = newest.slice(offset, offset + limit);
  if (matched <= counted) return { ids: page, total: newest.length, complete: true };
  if (page.length === limit) return { ids: page, total: Math.max(newest.length, offset + 2 * limit), complete: false };
  const ids = idsOf(
    store,
    `SELECT standing.message_id AS id
     FROM message_words CROSS JOIN standing ON standing.message_id = ${messageOfWords}
     WHERE message_words MATCH $match AND ${where}
     ORDER BY message_words.rowid DESC LIMIT $limit OFFSET $offset`,
    { ...values, limit, offset },
  );
  const end = offset + ids.length;
  if (ids.length > 0 && ids.length < limit) return { ids, total: end, complete: true };
  return { ids, total: Math.max(newest.length, end + limit), complete: false };
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

/** How many of these messages wait for a decision as unsolicited, and who wrote them, newest first. */
export function flaggedAmong(store: Store, ids: readonly number[]): { count: number; senders: string[] } {
  const found = all<{ name: string }>(
    store,
    `SELECT coalesce(nullif(from_name, ''), from_address, '') AS name
     FROM json_each(?) AS wanted
     JOIN standing ON standing.message_id = wanted.value AND standing.view = 'flagged'
     JOIN message ON message.id = wanted.value
     ORDER BY wanted.key DESC`,
    [JSON.stringify(ids)],
  );
  return { count: found.length, senders: [...new Set(found.map(({ name }) => name))].filter((name) => name !== '') };
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
