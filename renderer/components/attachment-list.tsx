import type { MessageDetail } from '../../shared/domain/inbox.ts';
import { useText } from '../text/use-text.ts';
import { call } from '../verzet.ts';
import { showToast, useFailureToast } from './toast.tsx';

interface AttachmentListProps {
  readonly id: number;
  readonly attachments: MessageDetail['attachments'];
}

/** What came along with a message. It is never opened here; the person can save it. */
export function AttachmentList({ id, attachments }: AttachmentListProps) {
  const t = useText();
  const fail = useFailureToast();
  const save = async (index: number) => {
    const result = await call('message.saveAttachment', { id, index });
    if (!result.ok) return fail(result.error.code);
    if (result.value) showToast({ id: 'attachment', text: t('attachment.saved'), close: t('action.close') });
  };
  if (attachments.length === 0) return null;
  return (
    <section className="v-attachments v-small" aria-label={t('reader.attachments', { count: attachments.length })}>
      <p className="v-dim">{t('reader.attachments', { count: attachments.length })}</p>
      <ul>
        {attachments.map(({ name, type, size, kept }, index) => (
          // The list of one message never changes.
          <li key={`${index} ${name}`}>
            <bdi className="v-cut" title={name}>
              {name === '' ? type : name}
            </bdi>
            {kept ? (
              <>
                <span className="v-dim v-nowrap">{t('byHand.size', { count: Math.ceil(size / 1000) })}</span>
                <button
                  type="button"
                  className="v-plain v-link v-nowrap"
                  aria-label={t('attachment.save.of', { name: name === '' ? type : name })}
                  onClick={() => void save(index)}
                >
                  {t('attachment.save')}
                </button>
              </>
            ) : (
              <span className="v-dim">{t('attachment.gone')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
