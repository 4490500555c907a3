import type { SourceKind } from '../../shared/domain/message.ts';
import { Failure } from '../../shared/failure.ts';
import { attachmentOf } from './intake/parse-message.ts';
import { msgAttachmentOf } from './intake/read-msg.ts';
import { getMessage, rawSource } from './store/messages.ts';
import type { Store } from './store/open-store.ts';

/** An archive of LinkedIn holds links to attachments only, which end and want a sign-in. */
export const holdsAttachments = (source: SourceKind): boolean => !source.startsWith('linkedin-');

/** One attachment out of the original that was kept, byte for byte. Throws `not-found`. */
export async function readAttachment(
  store: Store,
  id: number,
  index: number,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { message, source } = getMessage(store, id);
  const listed = message.attachments[index];
  if (listed === undefined || !holdsAttachments(source)) throw new Failure('not-found');
  const raw = rawSource(store, id);
  const bytes = await (source === 'msg' ? msgAttachmentOf(raw, index) : attachmentOf(raw, index));
  if (bytes === null) throw new Failure('not-found');
  return { name: listed.name, bytes };
}
