import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import type { Intent } from '../first-run/profile-gate.tsx';

interface OwnMailFirstProps {
  readonly intent: Intent;
  readonly onLeaveSample: (intent: Intent) => Promise<void>;
}

/** In the sample nothing of the person's own is taken in: it would be deleted with it. One button clears the sample and goes on. */
export function OwnMailFirst({ intent, onLeaveSample }: OwnMailFirstProps) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    setBusy(true);
    await onLeaveSample(intent);
    setBusy(false);
  };
  return (
    <>
      <p>{t('sample.own')}</p>
      <div>
        <Button loading={busy} onClick={() => void leave()}>
          {t(intent === 'connect' ? 'sample.own.connect' : 'sample.own.files')}
        </Button>
      </div>
    </>
  );
}
