import { useState } from 'react';
import { useText } from '../text/use-text.ts';

/** Says that the mail shown is invented, and puts it away in one click. */
export function SampleBanner({ onClear }: { readonly onClear: () => Promise<void> }) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const clear = async () => {
    setBusy(true);
    await onClear();
    setBusy(false);
  };
  return (
    <div className="v-sample" role="region" aria-label={t('sample.name')}>
      <span>{t('sample.text')}</span>
      <button type="button" className="v-plain v-link" disabled={busy} onClick={() => void clear()}>
        {t('sample.clear')}
      </button>
    </div>
  );
}
