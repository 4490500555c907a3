import { IconAlertTriangle, IconCheck, IconCircleDashed, IconClock, IconEye, type Icon } from '@tabler/icons-react';
import type { CaseState, Stage } from '../../shared/domain/case.ts';
import { moverOf } from '../../shared/rules/stage-words.ts';
import { type TextKey, useText } from '../text/use-text.ts';

type Tone = 'plain' | 'do' | 'soon' | 'late' | 'good';

const soonDays = 5;

export const stageNeedsYou = (stage: Stage) => moverOf[stage] === 'you';

/** How a state is shown: red only for overdue and breach, amber only for due soon, green only for honoured. */
export function toneOf({ stage, daysLeft, outcome, response }: CaseState): Tone {
  if (stage === 'overdue' || stage === 'breached') return 'late';
  if (stage === 'escalated') return response === null ? 'late' : 'do';
  if (stage === 'authority-pending' || stage === 'paused') return 'plain';
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
    state.stage === 'closed' && state.outcome !== null
      ? `outcome.${state.outcome}`
      : state.stage === 'breached' && state.breaches > 1
        ? 'stage.breach-again'
        : `stage.${state.stage}`;
  return (
    <span className="v-stage" data-tone={tone}>
      <StageIcon size={14} stroke={1.9} aria-hidden />
      {t(key, { count: state.breaches })}
    </span>
  );
}
