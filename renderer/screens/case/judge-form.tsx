import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { ChosenFile } from '../../../shared/domain/by-hand.ts';
import { eventsOf } from '../../../shared/rules/effective-events.ts';
import { DateField } from '../../components/date-field.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { AnswerFields } from './answer-fields.tsx';
import { KeptFiles, recordWith } from './kept-files.tsx';
import { answerFact, type Judged, sayingOf } from './judged-answer.ts';

interface JudgeFormProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
  /** The answer came outside Verzet: there is no message to read it in. */
  readonly byHand?: boolean;
}

/** An answer came in: the person reads it and says what it is. */
export function JudgeForm({ view, onChange, byHand = false }: JudgeFormProps) {
  const t = useText();
  const { go } = useNavigation();
  const fail = useFailureToast();
  const likely = byHand ? null : view.likely;
  const [judged, setJudged] = useState<Judged>({
    says: likely === null ? null : sayingOf(likely.says),
    source: likely?.source ?? '',
    names: [],
    reasoned: null,
  });
  const [note, setNote] = useState('');
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [busy, setBusy] = useState(false);
  const answer = byHand
    ? undefined
    : eventsOf(view.events, 'response-received').find(({ id }) => id === view.state.toJudge);
  const messageId = answer?.fact.messageId ?? null;
  const [on, setOn] = useState(answer?.on ?? view.today);
  const fact = answerFact(judged, messageId, note.trim());
  const { sentOn } = view.state;
  const beforeLetter = messageId === null && sentOn !== null && on !== '' && on < sentOn;
  const wrongDay = on > view.today ? t('field.future') : beforeLetter ? t('record.beforeLetter') : null;
  const unusable = fact === null || on === '' || wrongDay !== null;

  const record = async () => {
    if (fact === null || unusable) return;
    setBusy(true);
    const result = await recordWith({ id: view.id, on, fact }, files);
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
      {likely === null ? null : (
        <div className="v-small">
          <p>{t('judge.because')}</p>
          <blockquote className="v-quoted" dir="auto">
            {likely.sentence}
          </blockquote>
        </div>
      )}
      <AnswerFields kind={view.state.kind} judged={judged} onJudged={setJudged} />
      <DateField
        label={t('judge.on')}
        value={on}
        {...(messageId === null && sentOn !== null ? { min: sentOn } : {})}
        max={view.today}
        onChange={setOn}
        error={wrongDay}
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
      <KeptFiles files={files} onFiles={setFiles} />
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
