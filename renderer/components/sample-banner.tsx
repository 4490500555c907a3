import { useState } from 'react';
import type { ProfileStatus } from '../../shared/domain/settings.ts';
import { useText } from '../text/use-text.ts';
import { call } from '../verzet.ts';
import { useFailureToast } from './toast.tsx';

/** Says that the mail shown is invented, and puts it away in one click. */
export function SampleBanner({ onProfile }: { readonly onProfile: (status: ProfileStatus) => void }) {
  const t = useText();
  const fail = useFailureToast();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const result = await call('sample.remove');
    setBusy(false);
    if (result.ok) onProfile(result.value);
    else fail(result.error.code);
  };
  return (
    <div className="v-sample" role="region" aria-label={t('sample.name')}>
      <span>{t('sample.text')}</span>
      <button type="button" className="v-plain v-link" disabled={busy} onClick={() => void remove()}>
        {t('sample.clear')}
      </button>
    </div>
  );
}
