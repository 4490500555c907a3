import { z } from 'zod';
import type { Identity } from '../../../shared/domain/identity.ts';
import type { Direction, Message, SourceKind } from '../../../shared/domain/message.ts';
import { Reason } from '../../../shared/domain/verdict.ts';
import type { Band, Label, Verdict } from '../../../shared/domain/verdict.ts';
import { Failure } from '../../../shared/failure.ts';
import { messageOf } from './message-record.ts';
import type { MessageRecord, RecipientRecord } from './message-record.ts';
import type { Store } from './open-store.ts';
import { refreshStanding } from './standing.ts';
import { all, count, first, idsOf, run } from './statements.ts';

export interface StoredMessage {
  readonly id: number;
  readonly source: SourceKind;
  readonly direction: Direction;
  readonly organisationId: number | null;
  readonly message: Message;
  /** By the server's own date, when it came by IMAP. */
  readonly receivedAt: string | null;
  /** As computed; a correction does not show in it. */
  readonly verdict: Verdict;
}

type VerdictRecord = { label: Label; unsolicited: number; band: Band; confidence: number; reasons: string };

/** Throws `not-found`. */
export function getMessage(store: Store, id: number): StoredMessage {
  const record = first<MessageRecord & VerdictRecord & { received_at: string | null }>(
    store,
    `SELECT channel, message.message_id, source_kind, source_hash, conversation, sent_at, received_at, direction,
       from_name, from_address, from_profile, organisation_id, subject, text, details,
       label, unsolicited, band, confidence, reasons
     FROM message
     JOIN message_content ON message_content.message_id = message.id
     JOIN verdict ON verdict.message_id = message.id
     WHERE message.id = ?`,
    [id],
  );
  if (record === null) throw new Failure('not-found');
  const recipients = all<RecipientRecord>(
    store,
    'SELECT role, name, address, profile FROM recipient WHERE message_id = ? ORDER BY role, position',
    [id],
  );
  const { label, unsolicited, band, confidence } = record;
  return {
    id,
    source: record.source_kind,
    direction: record.direction,
    organisationId: record.organisation_id,
    message: messageOf(record, recipients),
    receivedAt: record.received_at,
    verdict: {
      label,
      unsolicited: unsolicited === 1,
      band,
      confidence,
      reasons: z.array(Reason).parse(JSON.parse(record.reasons)),
    },
  };
}

/** The bytes as they came in. Throws `not-found`. */
export function rawSource(store: Store, id: number): Uint8Array {
  const row = first<{ bytes: Uint8Array<ArrayBuffer> | null }>(
    store,
    'SELECT bytes FROM message JOIN source ON source.sha256 = message.source_hash WHERE message.id = ?',
    [id],
  );
  if (row === null) throw new Failure('not-found');
  // SQLite keeps no bytes at all as null.
  return row.bytes ?? new Uint8Array();
}

/** The message of which these were the bytes that came in; null when none is kept. */
export function messageBySource(store: Store, sha256: string): number | null {
  const row = first<{ id: number }>(store, 'SELECT message_id AS id FROM source WHERE sha256 = ?', [sha256]);
  return row?.id ?? null;
}

/** Every original that is kept of a message, the one its hash names first. Copies of an original are not. */
export function originalsOf(store: Store, id: number): Uint8Array[] {
  return all<{ bytes: Uint8Array<ArrayBuffer> | null }>(
    store,
    `SELECT bytes FROM source JOIN message ON message.id = source.message_id
     WHERE message.id = ? AND (bytes IS NOT NULL OR sha256 = source_hash) ORDER BY sha256 <> source_hash, sha256`,
    [id],
  ).map(({ bytes }) => bytes ?? new Uint8Array());
}

/** The verdict after a new look, when the rules or the facts about the sender changed. */
export function setVerdict(store: Store, id: number, verdict: Verdict): void {
  const { label, unsolicited, band, confidence, reasons } = verdict;
  store.transaction(() => {
    run(
      store,
      'UPDATE verdict SET label = ?, unsolicited = ?, band = ?, confidence = ?, reasons = ? WHERE message_id = ?',
      [label, Number(unsolicited), band, confidence, JSON.stringify(reasons), id],
    );
    refreshStanding(store, id);
  });
}

/** The direction after the data subject's own addresses or profiles changed. */
export function setDirection(store: Store, id: number, direction: Direction): void {
  store.transaction(() => {
    run(store, 'UPDATE message SET direction = ? WHERE id = ?', [direction, id]);
    run(
      store,
      `UPDATE recipient SET own_sent_ms = (SELECT iif(direction = 'outgoing', sent_ms, NULL) FROM message WHERE id = $id)
       WHERE message_id = $id AND role <> 'delivered'`,
      { id },
    );
    refreshStanding(store, id);
  });
}

/** Messages whose sender is, or is not, the data subject otherwise than their direction says. Loosely: whoever asks looks closer. */
export function idsOfDoubtfulDirection(
  store: Store,
  { addresses, profiles, names }: Pick<Identity, 'addresses' | 'profiles' | 'names'>,
): number[] {
  return idsOf(
    store,
    `WITH sender AS (
       SELECT id, direction, in_sent,
         ifnull(from_address IN (SELECT value FROM json_each($addresses)), 0)
           OR ifnull(from_profile IN (SELECT value FROM json_each($profiles)), 0) AS own,
         channel = 'linkedin' AND from_name IN (SELECT value FROM json_each($names)) AS namesake
       FROM message
     )
     SELECT id FROM sender
     WHERE (direction = 'incoming' AND (own OR namesake)) OR (direction = 'outgoing' AND NOT in_sent AND NOT own)
     ORDER BY id`,
    { addresses: JSON.stringify(addresses), profiles: JSON.stringify(profiles), names: JSON.stringify(names) },
  );
}

/** It lies in a mailbox with the data subject's sent mail: whatever the sender's name, it is the data subject's own.
 * Gives whether that was news. */
export function markSent(store: Store, id: number): boolean {
  const { changes } = run(store, `UPDATE message SET in_sent = 1 WHERE id = ? AND in_sent = 0`, [id]);
  if (changes > 0) setDirection(store, id, 'outgoing');
  return changes > 0;
}

/** All message ids in ascending order, a batch at a time; messages may be changed in between. */
export function* messageIdBatches(store: Store, size = 500): Generator<number[], void, undefined> {
  let last = 0;
  for (;;) {
    const ids = idsOf(store, 'SELECT id FROM message WHERE id > ? ORDER BY id LIMIT ?', [last, size]);
    const newest = ids.at(-1);
    if (newest === undefined) return;
    last = newest;
    yield ids;
  }
}

/** The id of the message that came in last; 0 when there is none. */
export const newestMessageId = (store: Store): number => count(store, 'SELECT max(id) FROM message');

export function countMessages(store: Store): number {
  return count(store, 'SELECT count(*) FROM message');
}
