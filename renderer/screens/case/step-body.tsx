import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { NextStep } from '../../../shared/domain/case.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { addresseeOf } from '../../../shared/rules/known-addressees.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { letterOfStep } from '../../../shared/rules/next-step.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { AnsweredQuestion } from './answered-question.tsx';
import { ControllerForm } from './controller-form.tsx';
import { ConfirmSentForm } from './confirm-sent-form.tsx';
import { JudgeForm } from './judge-form.tsx';
import { LetterWindow } from './letter-window.tsx';
import type { RecordKind } from './record-fact.ts';
import { RecordWindow } from './record-window.tsx';
import { WriteLetterForm } from './write-letter-form.tsx';

interface StepBodyProps {
  readonly step: NextStep;
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
  /** One of the other possibilities: drawn quieter. */
  readonly secondary?: boolean;
}

/** What the person does for a step. */
export function StepBody({ step, view, onChange, secondary = false }: StepBodyProps) {
  const t = useText();
  const { go } = useNavigation();
  const variant = secondary ? 'default' : 'filled';
  const draft = view.letters.findLast(({ frozenAt }) => frozenAt === null);
  switch (step.action) {
    case 'confirm-controller':
      return <ControllerForm view={view} onChange={onChange} />;
    case 'write-letter':
      return (
        <WriteLetterForm
          caseId={view.id}
          kind={view.state.kind}
          variant={variant}
          earlierReason={view.letters.at(-1)?.personalReason ?? ''}
        />
      );
    case 'send-reminder':
      return <ReminderBody step={step} view={view} variant={variant} />;
    case 'send-letter':
    case 'send-held':
      return draft === undefined ? null : (
        <Button variant={variant} onClick={() => go({ screen: 'letter', id: draft.id })}>
          {t('step.toLetter')}
        </Button>
      );
    case 'confirm-sent':
      return <SentBody view={view} onChange={onChange} />;
    case 'judge-response':
      return (
        <>
          {step.why === 'question-open' ? <AnsweredQuestion view={view} onChange={onChange} /> : null}
          <JudgeForm view={view} onChange={onChange} />
        </>
      );
    case 'complain':
      return <ComplainBody view={view} onChange={onChange} />;
    case 'close':
      return <RecordBody kind="closed" view={view} onChange={onChange} variant={variant} />;
    case 'record-decision':
      return <RecordBody kind="complaint-decided" view={view} onChange={onChange} variant={variant} />;
    case 'resume':
      return <RecordBody kind="resumed" view={view} onChange={onChange} variant={variant} />;
    case 'wait':
    case 'none':
      return null;
    default:
      return step.action satisfies never;
  }
}

function SentBody({ view, onChange }: Pick<StepBodyProps, 'view' | 'onChange'>) {
  const t = useText();
  const fail = useFailureToast();
  const { go } = useNavigation();
  const handed = eventsOf(effectiveEvents(view.events), 'letter-handed-over').at(-1)?.fact;
  const letter = view.letters.find(({ id }) => id === handed?.letterId);
  if (handed === undefined || letter === undefined) return null;
  const revise = async () => {
    const result = await call('letter.revise', { id: letter.id });
    if (result.ok) go({ screen: 'letter', id: result.value.letter.id });
    else fail(result.error.code);
  };
  return (
    <>
      <ConfirmSentForm
        letterId={letter.id}
        route={handed.route}
        addressee={addresseeOf(letter.kind, view.state.controller, letter.details.addressee)}
        writtenOn={letter.datedOn}
        today={view.today}
        onSent={onChange}
      />
      {handed.route === 'smtp' ? null : (
        <button type="button" className="v-plain v-link v-small" onClick={() => void revise()}>
          {t('foot.revise')}
        </button>
      )}
    </>
  );
}

/** A letter that must know more is asked for in a window of its own. */
function ReminderBody({ step, view, variant }: Pick<StepBodyProps, 'step' | 'view'> & { readonly variant: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const kind = letterOfStep(step, view.state);
  if (letterRules[kind].needs.length === 0) return <WriteLetterForm caseId={view.id} kind={kind} variant={variant} />;
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        {t('answer.write', { letter: t(`letter.${kind}`) })}
      </Button>
      {open ? <LetterWindow kind={kind} caseId={view.id} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

interface RecordBodyProps extends Pick<StepBodyProps, 'view' | 'onChange'> {
  readonly kind: RecordKind;
  readonly variant: string;
}

function RecordBody({ kind, view, onChange, variant }: RecordBodyProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        {t(`record.${kind}`)}
      </Button>
      <RecordWindow kind={open ? kind : null} view={view} onChange={onChange} onClose={() => setOpen(false)} />
    </>
  );
}

/** The complaint itself is made at the authority; what Verzet gives is the file of the case. */
function ComplainBody({ view, onChange }: Pick<StepBodyProps, 'view' | 'onChange'>) {
  const t = useText();
  const fail = useFailureToast();
  const exportCase = async () => {
    const result = await call('export.choose', { caseId: view.id });
    if (!result.ok) fail(result.error.code);
  };
  return (
    <div className="v-stack">
      <p className="v-dim">{t('step.complain.text')}</p>
      <Button variant="default" onClick={() => void exportCase()}>
        {t('case.export')}
      </Button>
      <RecordBody kind="complaint-filed" view={view} onChange={onChange} variant="default" />
    </div>
  );
}
