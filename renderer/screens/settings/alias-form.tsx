import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Alias } from '../../../shared/domain/alias.ts';
import { DateField } from '../../components/date-field.tsx';
import { isAddress } from '../../text/is-address.ts';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';

interface AliasFormProps {
  readonly alias: Alias;
  /** The address is that of a row: only to whom it was given can be said. */
  readonly fixed: boolean;
  readonly onSave: (alias: Alias) => Promise<void>;
  readonly onCancel: () => void;
}

export function AliasForm({ alias, fixed, onSave, onCancel }: AliasFormProps) {
  const t = useText();
  const say = useSay();
  const [address, setAddress] = useState(alias.address);
  const [givenTo, setGivenTo] = useState(alias.givenTo);
  const [givenOn, setGivenOn] = useState(alias.givenOn ?? '');
  const [busy, setBusy] = useState(false);
  const typed = address.trim();
  const bad = typed !== '' && !isAddress(typed);
  const complete = typed !== '' && !bad && givenTo.trim() !== '';
  const save = async () => {
    setBusy(true);
    await onSave({ address: typed.toLowerCase(), givenTo: givenTo.trim(), givenOn: givenOn === '' ? null : givenOn });
    setBusy(false);
  };
  return (
    <form
      noValidate
      className="v-form v-alias-form"
      aria-label={t('aliases.form')}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) void save();
      }}
    >
      <TextInput
        label={t('aliases.address')}
        type="email"
        maxLength={320}
        readOnly={fixed}
        data-autofocus={!fixed}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
        error={bad ? t('field.address') : null}
      />
      <TextInput
        label={t('aliases.name')}
        description={t('aliases.name.hint')}
        maxLength={200}
        value={givenTo}
        onChange={(event) => setGivenTo(event.currentTarget.value)}
      />
      <DateField label={t('aliases.on')} value={givenOn} max={say.today()} onChange={setGivenOn} />
      <div className="v-inline">
        <Button type="submit" size="xs" loading={busy} disabled={!complete}>
          {t('aliases.register')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
