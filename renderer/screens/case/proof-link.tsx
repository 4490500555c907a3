import { useState } from 'react';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { useText } from '../../text/use-text.ts';
import { ProofWindow } from './proof-window.tsx';

/** "Why this day?": the proof sheet one click away. */
export function ProofLink({ day, lines }: { readonly day: CalendarDate; readonly lines: readonly string[] }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="v-plain v-link v-small" onClick={() => setOpen(true)}>
        {t('due.why')}
      </button>
      <ProofWindow day={day} lines={open ? lines : null} onClose={() => setOpen(false)} />
    </>
  );
}
