import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { Reading } from '../../../shared/domain/case.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { DateField } from '../../components/date-field.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { ReasonedChoice } from './reasoned-choice.tsx';
import { RecordWindow } from './record-window.tsx';

interface JudgeFormProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
}

type Judgement = Exclude<Reading, 'unread'> | 'extension';

const judgements: readonly Judgement[] = ['answered', 'partly', 'refused', 'question', 'extension', 'receipt'];

/** The question was answered: one click, with room to say what was given. */
function AnsweredQuestion({ view, onChange }: JudgeFormProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('record.question-answered')}</Button>
      <RecordWindow
        kind={open ? 'question-answered' : null}
        view={view}
        onChange={onChange}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

/** An answer came in: the person reads it and says what it is. */
export function JudgeForm({ view, onChange }: JudgeFormProps) {
  const t = useText();
  const { go } = useNavigation();
  const fail = useFailureToast();
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const [note, setNote] = useState('');
  const [reasoned, setReasoned] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const answer = eventsOf(effectiveEvents(view.events), 'response-received').findLast(
    ({ fact }) => fact.reading === 'unread' || fact.reading === 'question',
  );
  const messageId = answer?.fact.messageId ?? null;
  const [on, setOn] = useState(answer?.on ?? view.today);
  const unusable =
    judgement === null || on === '' || on > view.today || (judgement === 'extension' && reasoned === null);

  const record = async () => {
    if (judgement === null || unusable) return;
    setBusy(true);
    const result = await call('case.record', {
      id: view.id,
      on,
      fact:
        judgement === 'extension'
          ? { type: 'extension-claimed', messageId, reasoned: reasoned === true, note: note.trim() }
          : { type: 'response-received', messageId, reading: judgement, note: note.trim() },
    });
    setBusy(false);
    if (result.ok) onChange(result.value);
    else fail(result.error.code);
  };
  return (
    <form
      noValidate
      className="v-stack"
      aria-label={t('judge.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      {messageId === null ? null : (
        <Button variant="default" onClick={() => go({ screen: 'inbox', messageId })}>
          {t('judge.read')}
        </Button>
      )}
      {answer?.fact.reading === 'question' ? <AnsweredQuestion view={view} onChange={onChange} /> : null}
      <Radio.Group
        label={t('judge.what')}
        value={judgement ?? ''}
        onChange={(value) => setJudgement(judgements.find((known) => known === value) ?? null)}
      >
        <div className="v-radios">
          {judgements.map((value) => (
            <Radio key={value} value={value} label={t(`judge.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      {judgement === 'extension' ? <ReasonedChoice reasoned={reasoned} onReasoned={setReasoned} /> : null}
      <DateField
        label={t('judge.on')}
        value={on}
        max={view.today}
        onChange={setOn}
        error={on > view.today ? t('field.future') : null}
      />
      <Textarea
        label={t('record.note')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={5000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant={answer?.fact.reading === 'question' ? 'default' : 'filled'}
        loading={busy}
        disabled={unusable}
      >
        {t('judge.do')}
      </Button>
    </form>
  );
}
