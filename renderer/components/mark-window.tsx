import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Marked, MarkTarget } from '../../shared/domain/mark.ts';
import { useText } from '../text/use-text.ts';
import { call, useMethod } from '../verzet.ts';
import { FailureNote } from './failure-note.tsx';
import { JudgementPreviewList } from './judgement-preview.tsx';
import { showToast, useFailureToast } from './toast.tsx';

/** A rule that the person is about to make, change (`marked`) or take back (null). */
export interface MarkWish {
  readonly target: MarkTarget;
  readonly name: string;
  readonly marked: Marked | null;
}

interface MarkWindowProps {
  readonly wish: MarkWish | null;
  readonly onClose: () => void;
  readonly onSet?: () => void;
}

/** What a rule for a sender would change, before it is made. */
export function MarkWindow({ wish, onClose, onSet }: MarkWindowProps) {
  const t = useText();
  return (
    <Modal
      opened={wish !== null}
      onClose={onClose}
      size="lg"
      title={wish === null ? '' : t(`mark.title.${wish.marked ?? 'none'}`, { name: wish.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {wish === null ? null : <MarkBody wish={wish} onClose={onClose} {...(onSet === undefined ? {} : { onSet })} />}
    </Modal>
  );
}

function MarkBody({ wish, onClose, onSet }: MarkWindowProps & { readonly wish: MarkWish }) {
  const t = useText();
  const fail = useFailureToast();
  const { target, marked, name } = wish;
  const preview = useMethod('mark.preview', [{ target, marked }]);
  const [busy, setBusy] = useState(false);
  const apply = async () => {
    setBusy(true);
    const result = await call('mark.set', { target, marked });
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    onClose();
    onSet?.();
    const text = t(`mark.done.${marked ?? 'none'}`, { name });
    showToast({ id: 'mark', text, close: t('action.close'), milliseconds: 4000 });
  };
  return (
    <div className="v-stack">
      <p className="v-dim">{t(marked === null ? 'mark.text.none' : `mark.text.${target.of}.${marked}`)}</p>
      {preview.failure === null ? null : <FailureNote code={preview.failure} onRetry={preview.reload} />}
      {preview.value === null ? null : <JudgementPreviewList preview={preview.value} />}
      <div className="v-dialog-foot">
        <Button variant="default" onClick={onClose} disabled={busy}>
          {t('action.cancel')}
        </Button>
        <Button loading={busy} disabled={preview.value === null} onClick={() => void apply()} data-autofocus>
          {t('mark.do')}
        </Button>
      </div>
    </div>
  );
}
