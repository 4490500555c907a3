import type { CaseState } from '../../shared/domain/case.ts';
import { useSay } from '../text/use-say.ts';
import { useText } from '../text/use-text.ts';
import { toneOf } from './stage-tag.tsx';

/** "over 5 dagen · di 6 mei 2026"; once there was an answer, when it came: nobody who answered in time is counted down to. */
export function DueLine({ state }: { readonly state: CaseState }) {
  const say = useSay();
  const t = useText();
  const { deadline, daysLeft, response } = state;
  if (deadline === null || daysLeft === null) return null;
  if (response !== null) {
    return (
      <span className="v-due">
        <span>{t('due.response')}</span>
        <span className="v-dim"> · {say.day(response.on)}</span>
      </span>
    );
  }
  return (
    <span className="v-due" data-tone={toneOf(state)}>
      <span>{say.left(daysLeft)}</span>
      <span className="v-dim"> · {say.day(deadline.due)}</span>
    </span>
  );
}
