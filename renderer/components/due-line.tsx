import type { CaseState } from '../../shared/domain/case.ts';
import { useSay } from '../text/use-say.ts';
import { toneOf } from './stage-tag.tsx';

/** "over 5 dagen · di 6 mei 2026" */
export function DueLine({ state }: { readonly state: CaseState }) {
  const say = useSay();
  if (state.deadline === null || state.daysLeft === null) return null;
  return (
    <span className="v-due" data-tone={toneOf(state)}>
      <span>{say.left(state.daysLeft)}</span>
      <span className="v-dim"> · {say.day(state.deadline.due)}</span>
    </span>
  );
}
