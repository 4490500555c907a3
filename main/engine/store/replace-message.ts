import type { Message } from '../../../shared/domain/message.ts';
import type { Verdict } from '../../../shared/domain/verdict.ts';
import { addRecipients, addReplies } from './add-message.ts';
import { detailsOf, millisecondsOf, personKey, snippetOf, textHash } from './message-record.ts';
import { setVerdict } from './messages.ts';
import type { Store } from './open-store.ts';
import { run } from './statements.ts';

/** What is known of a message after another telling of it came in. Its number, originals, decisions and cases stay. */
export function replaceMessage(
  store: Store,
  id: number,
  { message, organisationId, verdict }: { message: Message; organisationId: number | null; verdict: Verdict },
): void {
  const forgetWords = () =>
    run(store, 'DELETE FROM message_words WHERE rowid = (SELECT words_id FROM message_searchable WHERE id = ?)', [id]);
  store.transaction(() => {
    // Before the date changes, on which their row hangs.
    forgetWords();
    run(store, 'UPDATE message_content SET text = ?, details = ? WHERE message_id = ?', [
      message.text,
      detailsOf(message),
      id,
    ]);
    run(
      store,
      `UPDATE message SET message_id = $messageId, text_hash = $textHash, conversation = $conversation, sent_at = $sentAt,
         sent_ms = $sentMs, from_name = $name, from_address = $address, from_profile = $profile, person_key = $person,
         organisation_id = $organisationId, subject = $subject, snippet = $snippet WHERE id = $id`,
      {
        id,
        messageId: message.messageId,
        textHash: textHash(message.text),
        conversation: message.conversation,
        sentAt: message.sentAt,
        sentMs: millisecondsOf(message.sentAt),
        name: message.from.name,
        address: message.from.address,
        profile: message.from.profile,
        person: personKey(message.from),
        organisationId,
        subject: message.subject,
        snippet: snippetOf(message.text),
      },
    );
    run(store, 'UPDATE standing SET sent_ms = ? WHERE message_id = ?', [millisecondsOf(message.sentAt), id]);
    run(store, 'DELETE FROM recipient WHERE message_id = ?', [id]);
    addRecipients(store, id, message, null);
    run(store, 'DELETE FROM reply WHERE message_id = ?', [id]);
    addReplies(store, id, message.replyTo);
    // The trigger wrote them already when the organisation is another.
    forgetWords();
    run(
      store,
      `INSERT INTO message_words (rowid, subject, sender, organisation, text)
       SELECT words_id, subject, sender, organisation, text FROM message_searchable WHERE id = ?`,
      [id],
    );
    setVerdict(store, id, verdict);
  });
}
