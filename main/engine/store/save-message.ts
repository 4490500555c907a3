import type { Message } from '../../../shared/domain/message.ts';
import { addCopy, addMessage } from './add-message.ts';
import type { MessageToSave } from './add-message.ts';
import { textHash } from './message-record.ts';
import type { Store } from './open-store.ts';
import { savePlace } from './places.ts';
import { exists, first } from './statements.ts';

export interface SavedMessage {
  readonly id: number;
  /** False: the message was known; only its place, or another receiving address, may be new. */
  readonly added: boolean;
  /** It was not yet known at this place. */
  readonly placed: boolean;
}

/**
 * Keeps a message with its raw source, byte for byte. Twice is once: the same bytes, or the same Message-ID on the same
 * channel with the same text, are one message in several places. Throws `Failure` `disk-full` or `not-writable`.
 */
export function saveMessage(store: Store, entry: MessageToSave): SavedMessage {
  const { sourced, place } = entry;
  return store.transaction(() => {
    const hash = textHash(sourced.message.text);
    const known = knownMessage(store, sourced.message, hash);
    const id = known ?? addMessage(store, entry, hash);
    if (known !== null) addCopy(store, known, sourced);
    const placed = savePlace(store, id, sourced.source, place);
    return { id, added: known === null, placed };
  });
}

function knownMessage(store: Store, message: Message, hash: string): number | null {
  const bySource = first<{ id: number }>(store, 'SELECT message_id AS id FROM source WHERE sha256 = ?', [
    message.sourceHash,
  ]);
  if (bySource !== null || message.messageId === null) return bySource?.id ?? null;
  const byMessageId = first<{ id: number }>(
    store,
    'SELECT id FROM message WHERE message_id = ? AND channel = ? AND text_hash = ?',
    [message.messageId, message.channel, hash],
  );
  return byMessageId?.id ?? null;
}

/** Whether these bytes, or a message under this Message-ID, are in the store. A Message-ID alone is a sender's claim. */
export function isKnown(store: Store, sign: { readonly sourceHash: string } | { readonly messageId: string }): boolean {
  return 'sourceHash' in sign
    ? exists(store, 'SELECT 1 FROM source WHERE sha256 = ?', [sign.sourceHash])
    : exists(store, 'SELECT 1 FROM message WHERE message_id = ?', [sign.messageId]);
}
