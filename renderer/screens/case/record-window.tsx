import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { ChosenFile } from '../../../shared/domain/by-hand.ts';
import type { ComplaintResult, ComplaintRoute, Outcome } from '../../../shared/domain/case.ts';
import { DateField } from '../../components/date-field.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { ReasonedChoice } from './reasoned-choice.tsx';
import { KeptFiles, recordWith } from './kept-files.tsx';
import { JudgeForm } from './judge-form.tsx';
import { complaintRoutes, factOf, type FormKind, likelyOutcome, type RecordKind } from './record-fact.ts';

interface RecordWindowProps {
  readonly kind: RecordKind | null;
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
  readonly onClose: () => void;
  /** Where the complaint lies, when that is known. */
  readonly route?: ComplaintRoute;
}

export function RecordWindow({ kind, view, onChange, onClose, route }: RecordWindowProps) {
  const t = useText();
  return (
    <Modal
      opened={kind !== null}
      onClose={onClose}
      title={kind === null ? '' : t(`record.${kind}`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {kind === null ? null : kind === 'response-received' ? (
        <div className="v-stack">
          <p className="v-dim">{t('record.response-received.text')}</p>
          <JudgeForm
            byHand
            view={view}
            onChange={(changed) => {
              onChange(changed);
              onClose();
            }}
          />
        </div>
      ) : (
        <RecordForm
          key={kind}
          kind={kind}
          at={route}
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

const results: readonly ComplaintResult[] = ['upheld', 'partly', 'rejected', 'not-handled', 'passed-on', 'unknown'];
const outcomes: readonly Outcome[] = ['honoured', 'partly', 'refused', 'no-answer', 'given-up', 'mistake'];

/** Of these something on paper or a copy of a form may be left. */
const keepsFiles: ReadonlySet<FormKind> = new Set([
  'extension-claimed',
  'question-answered',
  'complaint-filed',
  'complaint-decided',
  'note',
]);

interface RecordFormProps {
  readonly kind: FormKind;
  readonly at: ComplaintRoute | undefined;
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
  readonly onCancel: () => void;
}

function RecordForm({ kind, at, view, onChange, onCancel }: RecordFormProps) {
  const t = useText();
  const fail = useFailureToast();
  const [on, setOn] = useState<string>(view.today);
  const [note, setNote] = useState('');
  const [result, setResult] = useState<ComplaintResult>('unknown');
  const [outcome, setOutcome] = useState<Outcome>(likelyOutcome(view));
  const [route, setRoute] = useState<ComplaintRoute>(at ?? view.state.pending[0] ?? 'authority');
  const [reasoned, setReasoned] = useState<boolean | null>(null);
  const [reference, setReference] = useState('');
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [busy, setBusy] = useState(false);
  const wrongDay =
    on > view.today ? t('field.future') : on !== '' && on < view.state.openedOn ? t('record.before') : null;

  const unusable =
    on === '' ||
    wrongDay !== null ||
    (kind === 'note' && note.trim() === '') ||
    (kind === 'extension-claimed' && reasoned === null);
  const record = async () => {
    if (unusable) return;
    setBusy(true);
    const fact = factOf(kind, {
      note: note.trim(),
      result,
      outcome,
      route,
      reference: reference.trim(),
      reasoned,
      view,
    });
    const recorded = await recordWith({ id: view.id, on, fact }, files);
    setBusy(false);
    if (recorded.ok) onChange(recorded.value);
    else fail(recorded.error.code);
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
      {kind === 'complaint-decided' ? (
        <NativeSelect
          label={t('record.result')}
          value={result}
          onChange={(event) => setResult(results.find((known) => known === event.currentTarget.value) ?? 'unknown')}
          data={results.map((value) => ({ value, label: t(`result.${value}`) }))}
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
        label={t('record.on')}
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
      {keepsFiles.has(kind) ? <KeptFiles files={files} onFiles={setFiles} /> : null}
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
