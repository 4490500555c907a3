import { Checkbox } from '@mantine/core';
import type { CaseView } from '../../../shared/contract.ts';
import type { OwnStep } from '../../../shared/domain/case.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

const steps = {
  linkedin: ['ignored', 'not-known', 'reported', 'blocked', 'messages-off'],
  post: ['mail-preference', 'sticker', 'trade-register'],
  phone: ['no-more-calls'],
} as const satisfies Record<string, readonly OwnStep[]>;

interface OwnStepsProps {
  readonly of: keyof typeof steps;
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
}

/** What the person does with their own hands, ticked here. */
export function OwnSteps({ of, view, onChange }: OwnStepsProps) {
  const t = useText();
  const say = useSay();
  const fail = useFailureToast();
  const done = eventsOf(effectiveEvents(view.events), 'platform-step');
  const tick = async (step: OwnStep) => {
    const before = done.findLast(({ fact }) => fact.step === step);
    const result =
      before === undefined
        ? await call('case.record', { id: view.id, on: view.today, fact: { type: 'platform-step', step } })
        : await call('case.withdraw', { id: view.id, eventId: before.id });
    if (result.ok) onChange(result.value);
    else fail(result.error.code);
  };
  return (
    <div className="v-radios">
      {steps[of].map((step) => {
        const event = done.findLast(({ fact }) => fact.step === step);
        return (
          <Checkbox
            key={step}
            size="xs"
            checked={event !== undefined}
            onChange={() => void tick(step)}
            label={t(`step.${step}`)}
            description={event === undefined ? undefined : say.date(event.on)}
          />
        );
      })}
    </div>
  );
}
