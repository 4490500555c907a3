import { FailureNote } from '../../components/failure-note.tsx';
import { MessageText } from '../../components/message-text.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { useMethod } from '../../verzet.ts';

/** The message that the letter answers, with the words that counted marked. */
export function LetterCause({ messageId }: { readonly messageId: number | null }) {
  const t = useText();
  const say = useSay();
  const message = useMethod('message.get', messageId === null ? null : [{ id: messageId }]);
  const detail = message.value;
  return (
    <section className="v-cause v-scroll" aria-label={t('cause.name')} tabIndex={0}>
      <h2 className="v-eyebrow">{t('cause.name')}</h2>
      {message.failure === null ? null : <FailureNote code={message.failure} />}
      {detail === null ? null : (
        <>
          <p className="v-cause-head">
            <bdi className="v-strong">{detail.row.from.name || detail.row.from.address}</bdi>
            <span className="v-small v-dim">
              {detail.row.sentAt === null ? t('date.unknown') : say.instant(detail.row.sentAt)}
            </span>
            {detail.receivingAddress === null ? null : (
              <span className="v-small v-dim">
                {t('reader.to')} <bdi>{detail.receivingAddress}</bdi>
              </span>
            )}
          </p>
          <p className="v-strong" dir="auto">
            {detail.row.subject}
          </p>
          <MessageText text={detail.text} reasons={detail.reasons} />
        </>
      )}
    </section>
  );
}
