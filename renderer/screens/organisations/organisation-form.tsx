import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Organisation } from '../../../shared/domain/controller.ts';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { DateField } from '../../components/date-field.tsx';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { isCountry, shownCountries } from '../../text/countries.ts';
import { isAddress } from '../../text/is-address.ts';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

interface OrganisationFormProps {
  readonly organisation: Organisation;
  readonly onChange: (detail: OrganisationDetail) => void;
}

const fields = ['name', 'privacyAddress', 'privacyForm', 'privacySource', 'verifiedOn', 'postalAddress'] as const;
type Field = (typeof fields)[number];
type Draft = Readonly<Record<Field, string>>;

/** Where privacy letters to this organisation go, where that was found and when it was checked; used for its next case. */
export function OrganisationForm({ organisation, onChange }: OrganisationFormProps) {
  const t = useText();
  const say = useSay();
  const fail = useFailureToast();
  const before = draftOf(organisation);
  const [draft, setDraft] = useState(before);
  const [country, setCountry] = useState(organisation.country);
  const [domains, setDomains] = useState(organisation.domains.join(', '));
  const [busy, setBusy] = useState(false);
  const set = (field: Field) => (value: string) => setDraft((current) => ({ ...current, [field]: value }));
  const typed = domainsIn(domains);
  const badAddress = draft.privacyAddress.trim() !== '' && !isAddress(draft.privacyAddress);
  const badDomain = typed.some((domain) => !/^[^\s.@/]+(\.[^\s.@/]+)+$/.test(domain));
  const complete = draft.name.trim() !== '' && !badAddress && !badDomain;
  const changed =
    fields.some((field) => draft[field] !== before[field]) ||
    country !== organisation.country ||
    typed.join() !== organisation.domains.join();

  const save = async () => {
    setBusy(true);
    const filled = (field: Field) => draft[field].trim() || null;
    const result = await call('organisation.save', {
      ...organisation,
      name: draft.name.trim(),
      domains: typed,
      privacyAddress: filled('privacyAddress'),
      privacyForm: filled('privacyForm'),
      privacySource: filled('privacySource'),
      verifiedOn: filled('verifiedOn'),
      postalAddress: filled('postalAddress'),
      country,
      confirmed: true,
    });
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    onChange(result.value);
    showToast({ id: 'saved', text: t('action.saved'), close: t('action.close'), milliseconds: 3000 });
  };
  const line = (field: Field, label: string, more: { description?: string; error?: string | null } = {}) => (
    <TextInput
      label={label}
      value={draft[field]}
      maxLength={field === 'name' ? 200 : 320}
      onChange={(event) => set(field)(event.currentTarget.value)}
      {...more}
    />
  );
  return (
    <details className="v-details">
      <summary>{t('organisations.particulars')}</summary>
      <form
        noValidate
        className="v-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) void save();
        }}
      >
        {line('name', t('controller.name'), { error: draft.name.trim() === '' ? t('field.needed') : null })}
        <TextInput
          label={t('organisation.domain')}
          value={domains}
          onChange={(event) => setDomains(event.currentTarget.value)}
          error={badDomain ? t('organisation.domain.bad') : null}
        />
        {line('privacyAddress', t('organisations.privacy'), {
          description: t('controller.email.hint'),
          error: badAddress ? t('field.address') : null,
        })}
        {line('privacyForm', t('organisation.form.form'))}
        {line('privacySource', t('organisation.form.source'), { description: t('organisation.form.source.hint') })}
        <DateField
          label={t('organisation.form.verified')}
          value={draft.verifiedOn}
          max={say.today()}
          onChange={set('verifiedOn')}
        />
        <Textarea
          label={t('controller.postal')}
          autosize
          minRows={2}
          maxRows={5}
          maxLength={500}
          value={draft.postalAddress}
          onChange={(event) => set('postalAddress')(event.currentTarget.value)}
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
          <Button type="submit" variant="default" loading={busy} disabled={!changed || !complete}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}

const draftOf = (organisation: Organisation): Draft => ({
  name: organisation.name,
  privacyAddress: organisation.privacyAddress ?? '',
  privacyForm: organisation.privacyForm ?? '',
  privacySource: organisation.privacySource ?? '',
  verifiedOn: organisation.verifiedOn ?? '',
  postalAddress: organisation.postalAddress ?? '',
});

const domainsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter((domain) => domain !== ''),
  ),
];
