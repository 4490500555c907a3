import { useEffect, useRef, useState } from 'react';
import type { ProfileStatus } from '../../../shared/domain/settings.ts';
import { DropTarget } from '../../components/drop-target.tsx';
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
  /** What the person wants to do once there is a profile. */
  readonly intent: Intent | null;
  readonly onIntent: (intent: Intent | null) => void;
}

/** Nothing here yet: three choices, one sentence each. */
export function FirstRun({ keychain, intent, onChanged, onIntent }: FirstRunProps) {
  const t = useText();
  const fail = useFailureToast();
  const [busy, setBusy] = useState(false);

  const create = async (passphrase: string) => {
    setBusy(true);
    const result = await call('profile.create', { passphrase });
    setBusy(false);
    if (result.ok) onChanged(result.value);
    else fail(result.error.code);
    return result.ok;
  };
  const making = useRef(false);
  useEffect(() => {
    if (!keychain || intent === null || making.current) return;
    making.current = true;
    const make = async () => {
      const made = await create('');
      making.current = false;
      if (!made) onIntent(null);
    };
    void make();
  });

  if (intent !== null && !keychain) {
    return (
      <Welcome title={t('passphrase.new.title')} lead={t('passphrase.new.lead')}>
        <NewPassphrase busy={busy} onChoose={(passphrase) => void create(passphrase)} onBack={() => onIntent(null)} />
      </Welcome>
    );
  }
  return (
    <Welcome title={t('first.title')} lead={t('first.lead')}>
      <DropTarget onFiles={(dropped) => onIntent({ dropped })} />
      <StartChoices withSample busy={busy} onChoose={onIntent} />
    </Welcome>
  );
}
