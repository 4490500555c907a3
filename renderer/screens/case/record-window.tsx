import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { CaseFact, Outcome, Reading } from '../../../shared/domain/case.ts';
import { DateField } from '../../components/date-field.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

/** What can be written down by hand. */
export type RecordKind =
  'response-received' | 'extension-claimed' | 'letter-bounced' | 'question-answered' | 'note' | 'closed' | 'reopened';

interface RecordWindowProps {
  readonly kind: RecordKind | null;
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
  readonly onClose: () => void;
}

export function RecordWindow({ kind, view, onChange, onClose }: RecordWindowProps) {
  const t = useText();
  return (
    <Modal
      opened={kind !== null}
      onClose={onClose}
      title={kind === null ? '' : t(`record.${kind}`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {kind === null ? null : (
        <RecordForm
          key={kind}
          kind={kind}
          view={view}
          onCancel={onClose}
          onChange={(changed) => {
            onChange(changed);
            onClose();
          }}
        />
      )}
    </Modal>
  );
}

const readings: readonly Exclude<Reading, 'unread'>[] = ['answered', 'partly', 'refused', 'question', 'receipt'];
const outcomes: readonly Outcome[] = ['honoured', 'partly', 'refused', 'no-answer', 'given-up', 'mistake'];

interface RecordFormProps {
  readonly kind: RecordKind;
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
  readonly onCancel: () => void;
}

function RecordForm({ kind, view, onChange, onCancel }: RecordFormProps) {
  const t = useText();
  const fail = useFailureToast();
  const [on, setOn] = useState<string>(view.today);
  const [note, setNote] = useState('');
  const [reading, setReading] = useState<Reading | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(likelyOutcome(view));
  const [busy, setBusy] = useState(false);
  const wrongDay =
    on > view.today ? t('field.future') : on !== '' && on < view.state.openedOn ? t('record.before') : null;

  const unusable =
    on === '' ||
    wrongDay !== null ||
    (kind === 'note' && note.trim() === '') ||
    (kind === 'response-received' && reading === null);
  const record = async () => {
    if (unusable) return;
    setBusy(true);
    const result = await call('case.record', {
      id: view.id,
      on,
      fact: factOf(kind, { note: note.trim(), reading, outcome, view }),
    });
    setBusy(false);
    if (result.ok) onChange(result.value);
    else fail(result.error.code);
  };
  return (
    <form
      noValidate
      className="v-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <p className="v-dim">{t(`record.${kind}.text`)}</p>
      {kind === 'response-received' ? (
        <NativeSelect
          label={t('judge.what')}
          value={reading ?? ''}
          onChange={(event) => setReading(readings.find((known) => known === event.currentTarget.value) ?? null)}
          data={[
            { value: '', label: t('judge.choose'), disabled: true },
            ...readings.map((value) => ({ value, label: t(`judge.${value}`) })),
          ]}
        />
      ) : null}
      {kind === 'closed' ? (
        <NativeSelect
          label={t('record.outcome')}
          value={outcome}
          onChange={(event) => setOutcome(outcomes.find((known) => known === event.currentTarget.value) ?? 'honoured')}
          data={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
      ) : null}
      <DateField
        label={t(kind === 'response-received' ? 'record.on.received' : 'record.on')}
        value={on}
        min={view.state.openedOn}
        max={view.today}
        onChange={setOn}
        error={wrongDay}
      />
      {kind === 'letter-bounced' ? null : (
        <Textarea
          label={t(kind === 'note' ? 'record.note.text' : 'record.note')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={5000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          data-autofocus={kind === 'note' ? true : undefined}
        />
      )}
      <div className="v-dialog-foot">
        <Button variant="default" onClick={onCancel} disabled={busy}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={unusable}>
          {t(`record.${kind}.do`)}
        </Button>
      </div>
    </form>
  );
}

function likelyOutcome({ state }: CaseView): Outcome {
  if (state.stage === 'to-judge') return 'honoured';
  return state.sentOn === null ? 'mistake' : state.stage === 'overdue' ? 'no-answer' : 'honoured';
}

interface Filled {
  readonly note: string;
  readonly reading: Reading | null;
  readonly outcome: Outcome;
  readonly view: CaseView;
}

function factOf(kind: RecordKind, { note, reading, outcome, view }: Filled): CaseFact {
  switch (kind) {
    case 'response-received':
      return { type: kind, messageId: null, reading: reading ?? 'unread', note };
    case 'extension-claimed':
      return { type: kind, messageId: null, note };
    case 'letter-bounced':
      return {
        type: kind,
        letterId: view.letters.findLast(({ frozenAt }) => frozenAt !== null)?.id ?? null,
        messageId: null,
      };
    case 'question-answered':
    case 'note':
    case 'reopened':
      return { type: kind, note };
    case 'closed':
      return { type: kind, outcome, note };
    default:
      return kind satisfies never;
  }
}
