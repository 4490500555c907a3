import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { Controller } from '../../../shared/domain/controller.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { isAddress } from '../../text/is-address.ts';
import { isCountry, shownCountries } from '../../text/countries.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

interface ControllerFormProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
  readonly onDone?: () => void;
}

/** The addressee as far as known, to be looked at and kept by the person. */
export function ControllerForm({ view, onChange, onDone }: ControllerFormProps) {
  const t = useText();
  const fail = useFailureToast();
  const known = view.state.controller ?? view.suggestedController;
  const [name, setName] = useState(known?.name ?? '');
  const [email, setEmail] = useState(known?.email ?? '');
  const [postal, setPostal] = useState(known?.postalAddress ?? '');
  const [country, setCountry] = useState<Controller['country']>(known?.country ?? 'NL');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);

  const badEmail = email.trim() !== '' && !isAddress(email);
  const confirm = async () => {
    setTried(true);
    if (name.trim() === '' || badEmail) return;
    setBusy(true);
    const controller: Controller = {
      name: name.trim(),
      email: email.trim() || null,
      postalAddress: postal.trim() || null,
      country,
    };
    const result = await call('case.confirmController', { id: view.id, controller });
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    onChange(result.value);
    onDone?.();
  };
  return (
    <form
      noValidate
      className="v-stack"
      aria-label={t('controller.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <TextInput
        label={t('controller.name')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
        error={tried && name.trim() === '' ? t('field.needed') : null}
      />
      <TextInput
        label={t('controller.email')}
        description={
          view.state.controller === null && !view.suggestionVerified && email !== '' && email === known?.email
            ? t('controller.email.fromMessage')
            : t('controller.email.hint')
        }
        type="email"
        value={email}
        maxLength={320}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={tried && badEmail ? t('field.address') : null}
      />
      <Textarea
        label={t('controller.postal')}
        description={t('controller.postal.hint')}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        value={postal}
        onChange={(event) => setPostal(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('controller.country')}
        description={t('controller.country.hint')}
        value={country}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (isCountry(value)) setCountry(value);
        }}
        data={shownCountries.map((value) => ({ value, label: t(`country.${value}`) }))}
      />
      <Button type="submit" loading={busy}>
        {t('controller.do')}
      </Button>
    </form>
  );
}
