import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { ProfileStatus } from '../../../shared/domain/settings.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { EraseEverything } from '../../components/erase-everything.tsx';
import { failureText } from '../../text/failure-text.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { Welcome } from './welcome.tsx';

export function LockedProfile({ onChanged }: { readonly onChanged: (status: ProfileStatus) => void }) {
  const t = useText();
  const language = useLanguage();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  const unlock = async () => {
    setBusy(true);
    setFailure(null);
    const result = await call('profile.unlock', { passphrase });
    setBusy(false);
    if (result.ok) onChanged(result.value);
    else setFailure(result.error.code);
  };
  const text = failure === null ? null : failureText(failure, language);
  return (
    <Welcome title={t('locked.title')} lead={t('locked.lead')}>
      <form
        noValidate
        className="v-form"
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <PasswordInput
          label={t('passphrase')}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={text === null ? null : `${text.happened} ${text.next}`}
          visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
          autoFocus
          autoComplete="current-password"
        />
        <div className="v-inline">
          <Button type="submit" loading={busy} disabled={passphrase === ''}>
            {t('locked.do')}
          </Button>
        </div>
      </form>
      <details className="v-details v-forgotten">
        <summary>{t('locked.forgotten')}</summary>
        <p className="v-dim">{t('locked.forgotten.text')}</p>
        <EraseEverything onErased={onChanged} />
      </details>
    </Welcome>
  );
}
