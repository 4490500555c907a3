import { useState } from 'react';
import type { ProfileStatus } from '../../../shared/domain/settings.ts';
import { StartChoices } from '../../components/start-choices.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import type { Intent } from './profile-gate.tsx';
import { Welcome } from './welcome.tsx';

interface FirstRunProps {
  /** The system keeps the key; without it a passphrase does. */
  readonly keychain: boolean;
  readonly onChanged: (status: ProfileStatus) => void;
  readonly onIntent: (intent: Intent) => void;
}

/** Nothing here yet: three choices, one sentence each. */
export function FirstRun({ keychain, onChanged, onIntent }: FirstRunProps) {
  const t = useText();
  const fail = useFailureToast();
  const [wanted, setWanted] = useState<Intent | null>(null);
  const [busy, setBusy] = useState(false);

  const create = async (passphrase: string, intent: Intent) => {
    setBusy(true);
    const result = await call('profile.create', { passphrase });
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    onIntent(intent);
    onChanged(result.value);
  };
  const choose = (intent: Intent) => (keychain ? void create('', intent) : setWanted(intent));

  if (wanted !== null) {
    return (
      <Welcome title={t('passphrase.new.title')} lead={t('passphrase.new.lead')}>
        <NewPassphrase
          busy={busy}
          onChoose={(passphrase) => void create(passphrase, wanted)}
          onBack={() => setWanted(null)}
        />
      </Welcome>
    );
  }
  return (
    <Welcome title={t('first.title')} lead={t('first.lead')}>
      <StartChoices withSample busy={busy} onChoose={choose} />
    </Welcome>
  );
}
