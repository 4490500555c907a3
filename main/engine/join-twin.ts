import type { SourcedMessage } from '../../shared/domain/message.ts';
import { isArchiveSource, isTwin, toleranceOf } from './linkedin-twin.ts';
import { addOriginal } from './store/add-message.ts';
import { millisecondsOf } from './store/message-record.ts';
import { getMessage, type StoredMessage } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import { savePlace, type Place } from './store/places.ts';
import { replaceMessage } from './store/replace-message.ts';
import { isKnown } from './store/save-message.ts';
import { linkedInMessagesNear, tellingsOf } from './store/twins.ts';

/** The message in the store that this is another telling of: a mail about a row of an archive, or the other way round. */
export function findTwin(store: Store, sourced: SourcedMessage, place: Place): StoredMessage | null {
  const { message, source } = sourced;
  const sentMs = millisecondsOf(message.sentAt);
  if (message.channel !== 'linkedin' || sentMs === null) return null;
  if (isKnown(store, { sourceHash: message.sourceHash })) return null;
  const widest = toleranceOf(source, 'linkedin-invitations');
  for (const id of linkedInMessagesNear(store, sentMs, widest)) {
    const known = getMessage(store, id);
    if (isFree(store, known, sourced, place) && isTwin({ message, source }, known)) return known;
  }
  return null;
}

/** Not yet taken by another telling of the same sort: two messages of one minute stay two. */
function isFree(store: Store, known: StoredMessage, { message, source }: SourcedMessage, place: Place): boolean {
  const tellings = tellingsOf(store, known.id);
  if (!isArchiveSource(source)) {
    const { messageId } = known.message;
    return messageId === null || messageId === message.messageId;
  }
  // The rows of one archive are different messages, however alike.
  return tellings.every((telling) => !isArchiveSource(telling.source) || telling.origin !== place.origin);
}

/** Keeps the other telling of a message: one message, with both originals and places. Inside the caller's transaction. */
export function keepTwin(
  store: Store,
  id: number,
  now: Pick<StoredMessage, 'message' | 'organisationId' | 'verdict'>,
  { sourced, place }: { readonly sourced: SourcedMessage; readonly place: Place },
): boolean {
  replaceMessage(store, id, now);
  addOriginal(store, id, sourced);
  return savePlace(store, id, sourced.source, place);
}
