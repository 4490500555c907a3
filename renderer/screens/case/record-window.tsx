import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { ComplaintRoute, Outcome, Reading } from '../../../shared/domain/case.ts';
import { DateField } from '../../components/date-field.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { ReasonedChoice } from './reasoned-choice.tsx';
import { complaintRoutes, factOf, likelyOutcome, type RecordKind } from './record-fact.ts';

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
  const [route, setRoute] = useState<ComplaintRoute>(view.state.pending[0] ?? 'authority');
  const [reasoned, setReasoned] = useState<boolean | null>(null);
  const [reference, setReference] = useState('');
  const [busy, setBusy] = useState(false);
  const wrongDay =
    on > view.today ? t('field.future') : on !== '' && on < view.state.openedOn ? t('record.before') : null;

  const unusable =
    on === '' ||
    wrongDay !== null ||
    (kind === 'note' && note.trim() === '') ||
    (kind === 'response-received' && reading === null) ||
    (kind === 'extension-claimed' && reasoned === null);
  const record = async () => {
    if (unusable) return;
    setBusy(true);
    const result = await call('case.record', {
      id: view.id,
      on,
      fact: factOf(kind, { note: note.trim(), reading, outcome, route, reference: reference.trim(), reasoned, view }),
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
      {kind === 'extension-claimed' ? <ReasonedChoice reasoned={reasoned} onReasoned={setReasoned} /> : null}
      {kind === 'complaint-filed' || kind === 'complaint-decided' ? (
        <NativeSelect
          label={t('record.route')}
          value={route}
          onChange={(event) => setRoute(complaintRoutes.find((known) => known === event.currentTarget.value) ?? route)}
          data={complaintRoutes.map((value) => ({ value, label: t(`complaint.${value}`) }))}
        />
      ) : null}
      {kind === 'complaint-filed' ? (
        <TextInput
          label={t('record.reference')}
          value={reference}
          maxLength={200}
          onChange={(event) => setReference(event.currentTarget.value)}
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
