import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { isCountry, shownCountries } from '../../text/countries.ts';
import { isAddress } from '../../text/is-address.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { organisationOf } from './organisation-of.ts';

interface OrganisationFormProps {
  readonly detail: OrganisationDetail;
  readonly onChange: (detail: OrganisationDetail) => void;
}

/** Where privacy letters to this organisation go; used for its next case. */
export function OrganisationForm({ detail, onChange }: OrganisationFormProps) {
  const t = useText();
  const fail = useFailureToast();
  const before = organisationOf(detail);
  const [name, setName] = useState(before.name);
  const [address, setAddress] = useState(before.privacyAddress ?? '');
  const [postal, setPostal] = useState(before.postalAddress ?? '');
  const [country, setCountry] = useState(before.country);
  const [busy, setBusy] = useState(false);
  const bad = address.trim() !== '' && !isAddress(address);
  const changed =
    name !== before.name ||
    address !== (before.privacyAddress ?? '') ||
    postal !== (before.postalAddress ?? '') ||
    country !== before.country;

  const save = async () => {
    setBusy(true);
    const result = await call('organisation.save', {
      ...before,
      name: name.trim(),
      privacyAddress: address.trim() || null,
      postalAddress: postal.trim() || null,
      country,
      confirmed: true,
    });
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    onChange(result.value);
    showToast({ id: 'saved', text: t('action.saved'), close: t('action.close'), milliseconds: 3000 });
  };
  return (
    <details className="v-details">
      <summary>{t('organisations.particulars')}</summary>
      <form
        noValidate
        className="v-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!bad && name.trim() !== '') void save();
        }}
      >
        <TextInput
          label={t('controller.name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          error={name.trim() === '' ? t('field.needed') : null}
        />
        <TextInput
          label={t('organisations.privacy')}
          description={t('controller.email.hint')}
          type="email"
          value={address}
          maxLength={320}
          onChange={(event) => setAddress(event.currentTarget.value)}
          error={bad ? t('field.address') : null}
        />
        <Textarea
          label={t('controller.postal')}
          autosize
          minRows={2}
          maxRows={5}
          maxLength={500}
          value={postal}
          onChange={(event) => setPostal(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('controller.country')}
          value={country}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (isCountry(value)) setCountry(value);
          }}
          data={shownCountries.map((value) => ({ value, label: t(`country.${value}`) }))}
        />
        <div>
          <Button type="submit" variant="default" loading={busy} disabled={!changed || bad || name.trim() === ''}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}
