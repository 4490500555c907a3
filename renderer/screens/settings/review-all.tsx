import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { JudgementPreview } from '../../../shared/domain/mark.ts';
import { JudgementPreviewList } from '../../components/judgement-preview.tsx';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

/** Judging the whole archive anew: first what would change, then, if the person wants so, for real. */
export function ReviewAll() {
  const t = useText();
  const fail = useFailureToast();
  const [busy, setBusy] = useState(false);
  const [preview, setPreview] = useState<JudgementPreview | null>(null);
  const look = async () => {
    setBusy(true);
    const result = await call('review.preview');
    setBusy(false);
    if (result.ok) setPreview(result.value);
    else fail(result.error.code);
  };
  const apply = async () => {
    const result = await call('review.apply');
    if (!result.ok) return fail(result.error.code);
    setPreview(null);
    showToast({ id: 'review', text: t('learned.review.begun'), close: t('action.close'), milliseconds: 4000 });
  };
  const changes = preview === null ? 0 : preview.flagged + preview.unflagged + preview.otherwise;
  return (
    <section className="v-setting">
      <h3>{t('learned.review')}</h3>
      <p className="v-dim">{t('learned.review.text')}</p>
      <div>
        <Button variant="default" loading={busy} onClick={() => void look()}>
          {t('learned.review.look')}
        </Button>
      </div>
      <Modal
        opened={preview !== null}
        onClose={() => setPreview(null)}
        size="lg"
        title={t('learned.review')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {preview === null ? null : (
          <div className="v-stack">
            <JudgementPreviewList preview={preview} />
            <div className="v-dialog-foot">
              <Button variant="default" onClick={() => setPreview(null)}>
                {t(changes === 0 ? 'action.close' : 'action.cancel')}
              </Button>
              {changes === 0 ? null : (
                <Button onClick={() => void apply()} data-autofocus>
                  {t('mark.do')}
                </Button>
              )}
            </div>
          </div>
        )}
      </Modal>
    </section>
  );
}
