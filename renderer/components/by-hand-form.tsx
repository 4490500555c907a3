import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ByHand, ChosenFile } from '../../shared/domain/by-hand.ts';
import { useSay } from '../text/use-say.ts';
import { useText } from '../text/use-text.ts';
import { call } from '../verzet.ts';
import { ByHandFiles } from './by-hand-files.tsx';
import { useFailureToast } from './toast.tsx';
import './by-hand.css';

interface ByHandFormProps {
  readonly onKept: (id: number, added: boolean) => void;
  readonly onCancel: () => void;
}

const kinds = ['post', 'phone', 'chat'] as const;

export function ByHandForm({ onKept, onCancel }: ByHandFormProps) {
  const t = useText();
  const say = useSay();
  const fail = useFailureToast();
  const [entry, setEntry] = useState<ByHand>(() => emptyEntry(say.today()));
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<ByHand>) => setEntry((current) => ({ ...current, ...change }));
  const { channel } = entry;
  const isLetter = channel === 'post';
  const nobody = entry.name.trim() === '' && entry.organisation.trim() === '';
  const nothing = entry.text.trim() === '' && files.length === 0;
  const wrongDay = entry.on === '' ? t('field.needed') : entry.on > say.today() ? t('field.future') : null;

  const keep = async () => {
    setTried(true);
    if (nobody || nothing || wrongDay !== null) return;
    setBusy(true);
    const about = isLetter ? entry : { ...entry, subject: '', residents: false };
    const result = await call('byHand.add', { entry: about, tokens: files.map(({ token }) => token) });
    setBusy(false);
    if (result.ok) onKept(result.value.id, result.value.added);
    else fail(result.error.code);
  };
  const attach = async () => {
    const result = await call('byHand.attach');
    if (result.ok) setFiles((current) => [...current, ...result.value].slice(0, 20));
    else fail(result.error.code);
  };

  return (
    <form
      noValidate
      className="v-stack v-by-hand"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p className="v-dim">{t('byHand.text')}</p>
      <SegmentedControl
        aria-label={t('byHand.kind')}
        value={channel}
        onChange={(value) => set({ channel: kinds.find((kind) => kind === value) ?? 'post' })}
        data={kinds.map((value) => ({ value, label: t(`byHand.${value}`) }))}
      />
      <Pair>
        <TextInput
          label={t('byHand.organisation')}
          value={entry.organisation}
          maxLength={200}
          onChange={(event) => set({ organisation: event.currentTarget.value })}
          error={tried && nobody ? t('byHand.one') : null}
          data-autofocus
        />
        <TextInput
          label={t('byHand.name')}
          value={entry.name}
          maxLength={200}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      </Pair>
      <Pair>
        <TextInput
          type="date"
          label={t(`byHand.on.${channel}`)}
          value={entry.on}
          max={say.today()}
          onChange={(event) => set({ on: event.currentTarget.value })}
          error={wrongDay}
        />
        <TextInput
          label={t(`byHand.reach.${channel}`)}
          placeholder={t('byHand.reach.hint')}
          value={entry.reach}
          maxLength={500}
          onChange={(event) => set({ reach: event.currentTarget.value })}
        />
      </Pair>
      {isLetter ? <LetterFields entry={entry} onChange={set} /> : null}
      <Textarea
        label={t(`byHand.words.${channel}`)}
        description={t('byHand.words.hint')}
        autosize
        minRows={4}
        maxRows={10}
        maxLength={50_000}
        value={entry.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        error={tried && nothing ? t('byHand.needed') : null}
      />
      <ByHandFiles
        files={files}
        label={t('byHand.files')}
        add={t('byHand.files.add')}
        onChange={setFiles}
        onAttach={() => void attach()}
      />
      <div className="v-dialog-foot">
        <Button variant="default" onClick={onCancel} disabled={busy}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('byHand.do')}
        </Button>
      </div>
    </form>
  );
}

const emptyEntry = (on: string): ByHand => ({
  channel: 'post',
  on,
  name: '',
  organisation: '',
  reach: '',
  residents: false,
  subject: '',
  text: '',
});

const Pair = ({ children }: { readonly children: ReactNode }) => <div className="v-by-hand-pair">{children}</div>;

interface LetterFieldsProps {
  readonly entry: ByHand;
  readonly onChange: (change: Partial<ByHand>) => void;
}

/** What only a letter on paper has: a heading, and whom it names. */
function LetterFields({ entry, onChange }: LetterFieldsProps) {
  const t = useText();
  return (
    <Pair>
      <div>
        <p className="v-label" id="by-hand-to">
          {t('byHand.to')}
        </p>
        <SegmentedControl
          fullWidth
          aria-labelledby="by-hand-to"
          value={entry.residents ? 'residents' : 'name'}
          onChange={(value) => onChange({ residents: value === 'residents' })}
          data={[
            { value: 'name', label: t('byHand.to.name') },
            { value: 'residents', label: t('byHand.to.residents') },
          ]}
        />
      </div>
      <TextInput
        label={t('byHand.subject')}
        value={entry.subject}
        maxLength={300}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
    </Pair>
  );
}
