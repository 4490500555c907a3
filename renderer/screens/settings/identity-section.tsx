import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Identity } from '../../../shared/domain/identity.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { isAddress } from '../../text/is-address.ts';
import { useText } from '../../text/use-text.ts';
import { call, useMethod } from '../../verzet.ts';
import { OpenToWorkList } from './open-to-work-list.tsx';

/** Who the mail belongs to: signs the letters, and tells own mail from that of others. */
export function IdentitySection() {
  const t = useText();
  const identity = useMethod('identity.get', []);
  return (
    <>
      <h2>{t('settings.identity')}</h2>
      <p className="v-dim">{t('identity.text')}</p>
      {identity.failure === null ? null : <FailureNote code={identity.failure} onRetry={identity.reload} />}
      {identity.value === null ? null : <IdentityForm identity={identity.value} onSaved={identity.replace} />}
    </>
  );
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface IdentityFormProps {
  readonly identity: Identity;
  readonly onSaved: (identity: Identity) => void;
}

function IdentityForm({ identity, onSaved }: IdentityFormProps) {
  const t = useText();
  const fail = useFailureToast();
  const [name, setName] = useState(identity.names[0] ?? '');
  const [variants, setVariants] = useState(identity.names.slice(1).join('\n'));
  const [addresses, setAddresses] = useState(identity.addresses.join('\n'));
  const [profiles, setProfiles] = useState(identity.profiles.join('\n'));
  const [postal, setPostal] = useState(identity.postalAddress);
  const [city, setCity] = useState(identity.city);
  const [openToWork, setOpenToWork] = useState(identity.openToWork);
  const [busy, setBusy] = useState(false);
  const bad = lines(addresses).find((address) => !isAddress(address));

  const save = async () => {
    setBusy(true);
    const names = name.trim() === '' ? lines(variants) : [name.trim(), ...lines(variants)];
    const result = await call('identity.save', {
      names,
      addresses: lines(addresses),
      profiles: lines(profiles),
      postalAddress: postal.trim(),
      city: city.trim(),
      openToWork,
    });
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    onSaved(result.value);
    showToast({ id: 'saved', text: t('action.saved'), close: t('action.close'), milliseconds: 3000 });
  };
  return (
    <form
      noValidate
      className="v-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (bad === undefined) void save();
      }}
    >
      <TextInput
        label={t('identity.name')}
        description={t('identity.name.hint')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label={t('identity.variants')}
        description={t('identity.variants.hint')}
        autosize
        minRows={1}
        maxRows={6}
        value={variants}
        onChange={(event) => setVariants(event.currentTarget.value)}
      />
      <Textarea
        label={t('identity.addresses')}
        description={t('identity.addresses.hint')}
        autosize
        minRows={2}
        maxRows={10}
        value={addresses}
        onChange={(event) => setAddresses(event.currentTarget.value)}
        error={bad === undefined ? null : t('identity.addresses.bad', { address: bad })}
      />
      <Textarea
        label={t('identity.profiles')}
        description={t('identity.profiles.hint')}
        autosize
        minRows={1}
        maxRows={4}
        value={profiles}
        onChange={(event) => setProfiles(event.currentTarget.value)}
      />
      <Textarea
        label={t('identity.postal')}
        description={t('identity.postal.hint')}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        value={postal}
        onChange={(event) => setPostal(event.currentTarget.value)}
      />
      <TextInput
        label={t('identity.city')}
        description={t('identity.city.hint')}
        value={city}
        maxLength={100}
        onChange={(event) => setCity(event.currentTarget.value)}
      />
      <OpenToWorkList periods={openToWork} onPeriods={setOpenToWork} />
      <div>
        <Button type="submit" loading={busy} disabled={bad !== undefined}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}
