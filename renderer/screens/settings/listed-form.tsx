import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ListedEntry, ListedKind, ListedParticulars } from '../../../shared/domain/listed.ts';
import { DateField } from '../../components/date-field.tsx';
import { isAddress } from '../../text/is-address.ts';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';

export const listedKinds: readonly ListedKind[] = [
  'data-supplier',
  'agency',
  'job-board',
  'tracker',
  'applicant-system',
  'network',
];

interface ListedFormProps {
  /** Null: a new one. */
  readonly entry: ListedEntry | null;
  readonly onSave: (entry: ListedParticulars) => Promise<void>;
  readonly onCancel: () => void;
}

const words = (typed: string, between: RegExp): string[] =>
  typed
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A known organisation, with where it was seen: without a source nothing is put on the list. */
export function ListedForm({ entry, onSave, onCancel }: ListedFormProps) {
  const t = useText();
  const say = useSay();
  const [name, setName] = useState(entry?.name ?? '');
  const [kind, setKind] = useState<ListedKind>(entry?.kind ?? 'data-supplier');
  const [domains, setDomains] = useState(entry?.domains.join(', ') ?? '');
  const [address, setAddress] = useState(entry?.privacyAddress ?? '');
  const [sources, setSources] = useState(entry?.sources.join('\n') ?? '');
  const [seenOn, setSeenOn] = useState<string>(entry?.seenOn ?? say.today());
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const typed = { domains: words(domains, /[\s,;]+/), sources: words(sources, /\n/) };
  const bad = {
    name: name.trim() === '',
    domains: typed.domains.length === 0,
    address: address.trim() !== '' && !isAddress(address),
    sources: typed.sources.length === 0,
    seenOn: seenOn === '',
  };
  const save = async () => {
    setTried(true);
    if (Object.values(bad).some(Boolean)) return;
    setBusy(true);
    await onSave({
      name: name.trim(),
      kind,
      ...typed,
      privacyAddress: address.trim() || null,
      privacyForm: entry?.privacyForm ?? null,
      postalAddress: entry?.postalAddress ?? null,
      country: entry?.country ?? 'ZZ',
      seenOn,
    });
    setBusy(false);
  };
  return (
    <form
      noValidate
      className="v-form v-listed-form"
      aria-label={t('listed.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={t('controller.name')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
        error={tried && bad.name ? t('field.needed') : null}
        data-autofocus
      />
      <NativeSelect
        label={t('listed.kind')}
        value={kind}
        onChange={(event) => setKind(listedKinds.find((one) => one === event.currentTarget.value) ?? kind)}
        data={listedKinds.map((value) => ({ value, label: t(`listed.${value}`) }))}
      />
      <TextInput
        label={t('organisation.domain')}
        value={domains}
        onChange={(event) => setDomains(event.currentTarget.value)}
        error={tried && bad.domains ? t('organisation.domain.bad') : null}
      />
      <TextInput
        label={t('organisations.privacy')}
        value={address}
        maxLength={320}
        onChange={(event) => setAddress(event.currentTarget.value)}
        error={bad.address ? t('field.address') : null}
      />
      <Textarea
        label={t('listed.sources')}
        description={t('organisation.form.source.hint')}
        autosize
        minRows={2}
        maxRows={6}
        value={sources}
        onChange={(event) => setSources(event.currentTarget.value)}
        error={tried && bad.sources ? t('listed.sources.needed') : null}
      />
      <DateField
        label={t('listed.seenOn')}
        value={seenOn}
        max={say.today()}
        onChange={setSeenOn}
        error={tried && bad.seenOn ? t('field.needed') : null}
      />
      <div className="v-inline">
        <Button type="submit" size="xs" loading={busy}>
          {t('action.save')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
