import type { Mailbox, MailboxMark, MailboxUse } from './imap-choose.ts';
import type { MessageFacts, PulledSource } from './imap-pull.ts';

/** One line of a FETCH answer; a server may leave out whatever it likes. */
interface FetchedRow {
  readonly uid: number;
  readonly size?: number | undefined;
  readonly flags?: ReadonlySet<string> | undefined;
  readonly labels?: ReadonlySet<string> | undefined;
  readonly source?: Uint8Array | undefined;
  readonly internalDate?: Date | string | undefined;
}

/** One line of a LIST answer, with the STATUS that was asked along with it. */
interface ListedRow {
  readonly path: string;
  readonly delimiter: string;
  readonly specialUse?: string | undefined;
  readonly status?: ListedStatus | undefined;
}

interface ListedStatus {
  readonly messages?: number | undefined;
  readonly uidNext?: number | undefined;
  readonly uidValidity?: bigint | undefined;
}

const uses: Readonly<Record<string, MailboxUse>> = {
  '\\Inbox': 'inbox',
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Junk': 'junk',
  '\\Trash': 'trash',
  '\\All': 'all',
  '\\Archive': 'archive',
};

/** Rows without a size say nothing: a change of flags that the server mentioned in passing. */
export function toFacts(rows: readonly FetchedRow[]): ReadonlyMap<number, MessageFacts> {
  const facts = new Map<number, MessageFacts>();
  for (const { uid, size, flags, labels } of rows) {
    if (size !== undefined)
      facts.set(uid, { size, draft: flags?.has('\\Draft') === true, labels: labels === undefined ? [] : [...labels] });
  }
  return facts;
}

export function toSources(rows: readonly FetchedRow[]): ReadonlyMap<number, PulledSource> {
  const sources = new Map<number, PulledSource>();
  for (const { uid, source, internalDate } of rows) {
    if (source === undefined || source.length === 0) continue;
    sources.set(uid, {
      raw: source,
      internalDate: internalDate instanceof Date ? internalDate.toISOString() : null,
    });
  }
  return sources;
}

export function toMailbox(row: ListedRow): Mailbox {
  return {
    path: row.path,
    delimiter: row.delimiter,
    specialUse: uses[row.specialUse ?? ''] ?? null,
    messages: row.status?.messages ?? 0,
    mark: toMark(row.status),
  };
}

function toMark({ messages, uidNext = 0, uidValidity }: ListedStatus = {}): MailboxMark | null {
  if (messages === undefined || uidNext === 0 || uidValidity === undefined) return null;
  return { uidValidity: uidValidity.toString(), uidNext, messages };
}
