import { IconAlertTriangle, IconCheck, IconCircleDashed, IconClock, IconEye, type Icon } from '@tabler/icons-react';
import type { CaseState, Stage } from '../../shared/domain/case.ts';
import { type TextKey, useText } from '../text/use-text.ts';

type Tone = 'plain' | 'do' | 'soon' | 'late' | 'good';

const soonDays = 5;

/** Who moves next: everything but waiting and closed asks something of the data subject. */
export const stageNeedsYou = (stage: Stage) => stage !== 'awaiting' && stage !== 'closed';

/** How a state is shown: red only for overdue and breach, amber only for due soon, green only for honoured. */
export function toneOf({ stage, daysLeft, outcome }: CaseState): Tone {
  if (stage === 'overdue' || stage === 'breached') return 'late';
  if (stage === 'awaiting') return daysLeft !== null && daysLeft <= soonDays ? 'soon' : 'plain';
  if (stage === 'closed') return outcome === 'honoured' ? 'good' : 'plain';
  return 'do';
}

const icons: Readonly<Record<Tone, Icon>> = {
  plain: IconClock,
  do: IconCircleDashed,
  soon: IconClock,
  late: IconAlertTriangle,
  good: IconCheck,
};

/** The stage of a case in words, with a shape and, where it means something, a colour. */
export function StageTag({ state }: { readonly state: CaseState }) {
  const t = useText();
  const tone = toneOf(state);
  const StageIcon =
    state.stage === 'to-judge' ? IconEye : state.stage === 'closed' && tone === 'plain' ? IconCheck : icons[tone];
  const key: TextKey =
    state.stage === 'closed' && state.outcome !== null ? `outcome.${state.outcome}` : `stage.${state.stage}`;
  return (
    <span className="v-stage" data-tone={tone}>
      <StageIcon size={14} stroke={1.9} aria-hidden />
      {t(key)}
    </span>
  );
}
