import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ProfileStatus } from '../../shared/domain/settings.ts';
import { useText } from '../text/use-text.ts';
import { call } from '../verzet.ts';
import { useFailureToast } from './toast.tsx';

/** Erasure of everything Verzet keeps. Asked twice, the second time by typing the word. */
export function EraseEverything({ onErased }: { readonly onErased: (status: ProfileStatus) => void }) {
  const t = useText();
  const fail = useFailureToast();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const word = t('erase.word');
  const matches = typed.trim().toLowerCase() === word;

  const erase = async () => {
    setBusy(true);
    const result = await call('profile.removeAll');
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    setOpen(false);
    onErased(result.value);
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('erase.do')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('erase.title')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <form
          noValidate
          className="v-stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (matches) void erase();
          }}
        >
          <p>{t('erase.text')}</p>
          <TextInput
            label={t('erase.type', { word })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-autofocus
            autoComplete="off"
          />
          <div className="v-dialog-foot">
            <Button variant="default" onClick={() => setOpen(false)} disabled={busy}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!matches}>
              {t('erase.confirm')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
