import type { Direction, Message, SourcedMessage } from '../../../shared/domain/message.ts';
import type { Verdict } from '../../../shared/domain/verdict.ts';
import { detailsOf, millisecondsOf, personKey, snippetOf } from './message-record.ts';
import type { Store } from './open-store.ts';
import type { Place } from './places.ts';
import { addStanding } from './standing.ts';
import { all, first, run } from './statements.ts';
import { wordsId } from './words-id.ts';

export interface MessageToSave {
  readonly sourced: SourcedMessage;
  readonly direction: Direction;
  readonly organisationId: number | null;
  readonly verdict: Verdict;
  readonly place: Place;
}

/**
 * Every row of a message that is new to the store; gives its id. `hash`: its `textHash`. Inside the caller's transaction.
 * Plain single-row inserts only: a statement of more steps makes FTS5 write out the words it gathers.
 */
export function addMessage(store: Store, entry: MessageToSave, hash: string): number {
  const { sourced, direction, organisationId, verdict } = entry;
  const { message, raw, source } = sourced;
  const sentMs = millisecondsOf(message.sentAt);
  const { id } = run(
    store,
    `INSERT INTO message (channel, message_id, text_hash, source_kind, source_hash, conversation, sent_at, sent_ms, direction,
       from_name, from_address, from_profile, person_key, organisation_id, subject, snippet, received_at)
     VALUES ($channel, $messageId, $textHash, $source, $sourceHash, $conversation, $sentAt, $sentMs, $direction,
       $name, $address, $profile, $person, $organisationId, $subject, $snippet, $receivedAt)`,
    {
      channel: message.channel,
      messageId: message.messageId,
      textHash: hash,
      source,
      sourceHash: message.sourceHash,
      conversation: message.conversation,
      sentAt: message.sentAt,
      sentMs,
      direction,
      name: message.from.name,
      address: message.from.address,
      profile: message.from.profile,
      person: personKey(message.from),
      organisationId,
      subject: message.subject,
      snippet: snippetOf(message.text),
      receivedAt: sourced.receivedAt ?? null,
    },
  );
  run(store, 'INSERT INTO source (sha256, message_id, size, bytes) VALUES (?, ?, ?, ?)', [
    message.sourceHash,
    id,
    raw.length,
    ownBytes(raw),
  ]);
  run(store, 'INSERT INTO message_content (message_id, text, details) VALUES (?, ?, ?)', [
    id,
    message.text,
    detailsOf(message),
  ]);
  addRecipients(store, id, message, direction === 'outgoing' ? sentMs : null);
  addReplies(store, id, message.replyTo);
  run(
    store,
    'INSERT INTO verdict (message_id, label, unsolicited, band, confidence, reasons) VALUES (?, ?, ?, ?, ?, ?)',
    [id, verdict.label, Number(verdict.unsolicited), verdict.band, verdict.confidence, JSON.stringify(verdict.reasons)],
  );
  addStanding(store, { id, direction, sentMs, organisationId }, verdict);
  run(store, 'INSERT INTO message_words (rowid, subject, sender, organisation, text) VALUES (?, ?, ?, ?, ?)', [
    wordsId(id, sentMs),
    message.subject,
    `${message.from.name} ${message.from.address ?? ''}`,
    organisationId === null ? '' : organisationName(store, organisationId),
    message.text,
  ]);
  return id;
}

/** As the driver takes them, without a copy of what is not shared between threads. */
const ownBytes = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array<ArrayBuffer> =>
  buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, length)
    : new Uint8Array(new Uint8Array(buffer, byteOffset, length));

function organisationName(store: Store, id: number): string {
  return first<{ name: string }>(store, 'SELECT name FROM organisation WHERE id = ?', [id])?.name ?? '';
}

const insertRecipient = `INSERT INTO recipient (message_id, role, position, name, address, profile, own_sent_ms)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

export function addRecipients(store: Store, id: number, message: Message, ownSentMs: number | null): void {
  for (const role of ['to', 'cc'] as const) {
    for (const [position, party] of message[role].entries()) {
      run(store, insertRecipient, [id, role, position, party.name, party.address, party.profile, ownSentMs]);
    }
  }
  for (const [position, address] of message.deliveredTo.entries()) {
    run(store, insertRecipient, [id, 'delivered', position, '', address, null, null]);
  }
}

/** The newest are enough: a long thread names them all in every message. */
const repliesKept = 20;

export function addReplies(store: Store, id: number, replyTo: readonly string[]): void {
  for (const asked of replyTo.slice(-repliesKept)) {
    run(store, 'INSERT OR IGNORE INTO reply (asked, message_id) VALUES (?, ?)', [asked, id]);
  }
}

/** Another copy: its hash, so that it is known at once next time, and the addresses of ours that received it. */
export function addCopy(store: Store, id: number, { message, raw }: SourcedMessage): void {
  const { changes } = run(
    store,
    'INSERT OR IGNORE INTO source (sha256, message_id, size, bytes) VALUES (?, ?, ?, NULL)',
    [message.sourceHash, id, raw.length],
  );
  if (changes === 0) return;
  const rows = all<{ address: string }>(
    store,
    `SELECT address FROM recipient WHERE message_id = ? AND role = 'delivered'`,
    [id],
  );
  const others = [...new Set(message.deliveredTo)].filter((address) => rows.every((row) => row.address !== address));
  for (const [position, address] of others.entries()) {
    run(store, insertRecipient, [id, 'delivered', rows.length + position, '', address, null, null]);
  }
}

/** The other original of a message that was told twice, byte for byte: both are evidence. */
export function addOriginal(store: Store, id: number, { message, raw }: SourcedMessage): void {
  run(store, 'INSERT OR IGNORE INTO source (sha256, message_id, size, bytes) VALUES (?, ?, ?, ?)', [
    message.sourceHash,
    id,
    raw.length,
    ownBytes(raw),
  ]);
}
