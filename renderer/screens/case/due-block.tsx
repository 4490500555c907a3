import { useState } from 'react';
import type { CaseState } from '../../../shared/domain/case.ts';
import { toneOf } from '../../components/stage-tag.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { ProofWindow } from './proof-window.tsx';

/** The due date as people say it, with its proof one click away. */
export function DueBlock({ state }: { readonly state: CaseState }) {
  const t = useText();
  const say = useSay();
  const [proof, setProof] = useState(false);
  const { deadline, daysLeft, stage } = state;
  if (deadline === null || daysLeft === null || stage === 'closed') return null;
  return (
    <div className="v-dueblock" data-tone={toneOf(state)}>
      <p className="v-eyebrow">{t('due.name')}</p>
      <p className="v-dueblock-left">{say.left(daysLeft)}</p>
      <p>{say.day(deadline.due)}</p>
      {stage === 'awaiting' && daysLeft < 0 ? (
        <p className="v-small v-dim">{t('due.doubt', { date: say.day(deadline.dueIfDecreeDaysCount) })}</p>
      ) : null}
      <button type="button" className="v-plain v-link v-small" onClick={() => setProof(true)}>
        {t('due.why')}
      </button>
      <ProofWindow
        deadline={proof ? deadline : null}
        presumed={state.receiptPresumed}
        afresh={state.termCountedAfresh}
        onClose={() => setProof(false)}
      />
    </div>
  );
}
