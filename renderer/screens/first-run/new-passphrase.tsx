import { Button, Checkbox, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';

const shortest = 8;

interface NewPassphraseProps {
  readonly busy: boolean;
  readonly onChoose: (passphrase: string) => void;
  readonly onBack: () => void;
}

/** Where no system keychain exists the passphrase is the only key, and the window says so plainly. */
export function NewPassphrase({ busy, onChoose, onBack }: NewPassphraseProps) {
  const t = useText();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [tried, setTried] = useState(false);
  const tooShort = passphrase.length < shortest;
  const differs = passphrase !== again;

  return (
    <form
      noValidate
      className="v-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!tooShort && !differs && understood) onChoose(passphrase);
      }}
    >
      <PasswordInput
        label={t('passphrase')}
        description={t('passphrase.new.hint')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={tried && tooShort ? t('passphrase.short', { count: shortest }) : null}
        visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
        autoFocus
        autoComplete="new-password"
      />
      <PasswordInput
        label={t('passphrase.again')}
        value={again}
        onChange={(event) => setAgain(event.currentTarget.value)}
        error={tried && !tooShort && differs ? t('passphrase.differs') : null}
        visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
        autoComplete="new-password"
      />
      <Checkbox
        label={t('passphrase.understood')}
        checked={understood}
        onChange={(event) => setUnderstood(event.currentTarget.checked)}
        error={tried && !understood ? t('passphrase.tick') : null}
      />
      <div className="v-inline">
        <Button type="submit" loading={busy}>
          {t('passphrase.new.do')}
        </Button>
        <Button variant="subtle" onClick={onBack} disabled={busy}>
          {t('action.back')}
        </Button>
      </div>
    </form>
  );
}
