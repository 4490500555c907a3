import { Alert, Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { NewAccount } from '../../../shared/domain/account.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { domainOf } from '../../../shared/rules/mail-provider.ts';
import { failureText } from '../../text/failure-text.ts';
import { isAddress } from '../../text/is-address.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { type AccountDraft, draftedAccount, withFound } from './account-draft.ts';
import { BrowserSignIn } from './browser-sign-in.tsx';
import { CertificateNote } from '../../components/certificate-note.tsx';
import { LookUp } from './look-up.tsx';
import { ServerFields } from './server-fields.tsx';

interface AccountFormProps {
  readonly onAdded: () => void;
  readonly onCancel: () => void;
}

type Step = 'test' | 'add';
type Outcome =
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly step: Step }
  | { readonly kind: 'worked'; readonly mailboxes: number; readonly messages: number };

/** A new mailbox: tried before it is kept. */
export function AccountForm({ onAdded, onCancel }: AccountFormProps) {
  const t = useText();
  const language = useLanguage();
  const [draft, setDraft] = useState<AccountDraft>({ address: '', password: '' });
  const [leftAddress, setLeftAddress] = useState(false);
  const [busy, setBusy] = useState<Step | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { account, provider, outgoing, sends, complete } = draftedAccount(draft);

  // What a try told holds for the account that was tried only.
  const change = (part: Partial<AccountDraft>) => {
    setOutcome(null);
    setDraft((current) => ({ ...current, ...part }));
  };
  const send = async (step: Step, account: NewAccount) => {
    setBusy(step);
    setOutcome(null);
    const tested = await call('account.test', account);
    const added = tested.ok && step === 'add' ? await call('account.add', account) : null;
    setBusy(null);
    const failed = !tested.ok ? tested : added !== null && !added.ok ? added : null;
    if (failed !== null) return setOutcome({ kind: 'failed', code: failed.error.code, step });
    if (tested.ok) setOutcome({ kind: 'worked', ...tested.value });
    if (added?.ok !== true) return;
    void call('account.sync', { name: added.value.name });
    onAdded();
  };
  return (
    <form
      noValidate
      className="v-form v-account-form"
      aria-label={t('accounts.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) void send('add', account);
      }}
    >
      <h3>{t('accounts.add')}</h3>
      <TextInput
        label={t('account.address')}
        type="email"
        value={draft.address}
        maxLength={320}
        autoFocus
        onChange={(event) => {
          const { grant: _other, found: _elsewhere, ...rest } = draft;
          setOutcome(null);
          // A sign-in and what was looked up belong to one address.
          setDraft({ ...rest, address: event.currentTarget.value });
        }}
        onBlur={() => setLeftAddress(true)}
        error={leftAddress && draft.address !== '' && !isAddress(draft.address) ? t('field.address') : null}
      />
      <LookUp
        key={domainOf(draft.address)}
        address={draft.address}
        onFound={(found) => {
          setOutcome(null);
          setDraft((current) => withFound(current, found));
        }}
      />
      {provider?.advice === undefined ? null : <Alert color="ink">{t(`account.advice.${provider.advice}`)}</Alert>}
      <TextInput
        label={t('account.user')}
        value={draft.user ?? account.user}
        maxLength={320}
        autoComplete="off"
        onChange={(event) => change({ user: event.currentTarget.value })}
      />
      {provider?.oauth === undefined ? null : (
        <BrowserSignIn
          provider={provider.oauth}
          address={draft.address.trim()}
          name={null}
          onGrant={(grant) => change({ grant, password: '' })}
        />
      )}
      {draft.grant !== undefined || provider?.signIn.join() === 'oauth' ? null : (
        <PasswordInput
          label={t('account.password')}
          description={t('account.password.hint')}
          value={draft.password}
          maxLength={2000}
          autoComplete="off"
          onChange={(event) => change({ password: event.currentTarget.value })}
          visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
        />
      )}
      <ServerFields
        legend={t('account.incoming')}
        server={account.incoming}
        onChange={(part) => change({ incoming: { ...draft.incoming, ...part } })}
      />
      <Checkbox
        label={t('account.sends')}
        description={t('account.sends.hint')}
        checked={sends}
        onChange={(event) => change({ sends: event.currentTarget.checked })}
      />
      {sends ? (
        <ServerFields
          legend={t('account.outgoing')}
          server={outgoing}
          onChange={(part) => change({ outgoing: { ...draft.outgoing, ...part } })}
        />
      ) : null}
      <div role="status">{outcome === null ? null : <OutcomeNote outcome={outcome} language={language} />}</div>
      {outcome?.kind === 'failed' && outcome.code === 'mail-certificate' ? (
        <CertificateNote
          server={account.incoming}
          protocol="imap"
          onTrust={(pin) => {
            change({ pin });
            void send(outcome.step, draftedAccount({ ...draft, pin }).account);
          }}
        />
      ) : null}
      <div className="v-inline">
        <Button type="submit" loading={busy === 'add'} disabled={!complete || busy !== null}>
          {t('account.add')}
        </Button>
        <Button
          variant="default"
          loading={busy === 'test'}
          disabled={!complete || busy !== null}
          onClick={() => void send('test', account)}
        >
          {t('account.test')}
        </Button>
        <Button variant="subtle" color="clay" onClick={onCancel} disabled={busy !== null}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

function OutcomeNote({ outcome, language }: { readonly outcome: Outcome; readonly language: 'nl' | 'en' }) {
  const t = useText();
  if (outcome.kind === 'worked')
    return (
      <Alert color="ink">{t('account.worked', { mailboxes: outcome.mailboxes, messages: outcome.messages })}</Alert>
    );
  const { happened, next } = failureText(outcome.code, language);
  return (
    <Alert color="clay" title={happened}>
      {next}
    </Alert>
  );
}
