import { Alert, Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { NewAccount } from '../../../shared/domain/account.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { failureText } from '../../text/failure-text.ts';
import { isAddress } from '../../text/is-address.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { guessServers, providerOf, type Server } from './providers.ts';
import { ServerFields } from './server-fields.tsx';

interface AccountFormProps {
  readonly onAdded: () => void;
  readonly onCancel: () => void;
}

type Outcome =
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'worked'; readonly mailboxes: number; readonly messages: number };

const emptyServer: Server = { host: '', port: 993, security: 'tls' };
const emptyOutgoing: Server = { host: '', port: 587, security: 'starttls' };

/** A new mailbox: tried before it is kept. */
export function AccountForm({ onAdded, onCancel }: AccountFormProps) {
  const t = useText();
  const language = useLanguage();
  const [address, setAddress] = useState('');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [incoming, setIncoming] = useState(emptyServer);
  const [sends, setSends] = useState(true);
  const [outgoing, setOutgoing] = useState(emptyOutgoing);
  const [busy, setBusy] = useState<'test' | 'add' | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const provider = providerOf(address);

  const fill = () => {
    if (!isAddress(address)) return;
    const servers = provider ?? guessServers(address);
    if (servers === null) return;
    if (incoming.host === '') setIncoming(servers.incoming);
    if (outgoing.host === '' && servers.outgoing !== null) setOutgoing(servers.outgoing);
    if (servers.outgoing === null) setSends(false);
    if (user === '') setUser(provider?.localPart === true ? (address.split('@')[0] ?? '') : address.trim());
  };
  const account: NewAccount = {
    name: address.trim(),
    address: address.trim(),
    user: user.trim(),
    password,
    incoming,
    outgoing: sends && outgoing.host.trim() !== '' ? outgoing : null,
  };
  const complete = isAddress(address) && user.trim() !== '' && password !== '' && incoming.host.trim() !== '';
  const send = async (step: 'test' | 'add') => {
    setBusy(step);
    setOutcome(null);
    const tested = await call('account.test', account);
    const added = tested.ok && step === 'add' ? await call('account.add', account) : null;
    setBusy(null);
    const failed = !tested.ok ? tested : added !== null && !added.ok ? added : null;
    if (failed !== null) return setOutcome({ kind: 'failed', code: failed.error.code });
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
        if (complete) void send('add');
      }}
    >
      <h3>{t('accounts.add')}</h3>
      <TextInput
        label={t('account.address')}
        type="email"
        value={address}
        maxLength={320}
        autoFocus
        onChange={(event) => setAddress(event.currentTarget.value)}
        onBlur={fill}
        error={address !== '' && !isAddress(address) && user !== '' ? t('field.address') : null}
      />
      {provider?.advice === undefined ? null : <Alert color="ink">{t(`account.advice.${provider.advice}`)}</Alert>}
      <TextInput
        label={t('account.user')}
        value={user}
        maxLength={320}
        autoComplete="off"
        onChange={(event) => setUser(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('account.password')}
        description={t('account.password.hint')}
        value={password}
        maxLength={2000}
        autoComplete="off"
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
      />
      <ServerFields legend={t('account.incoming')} server={incoming} onServer={setIncoming} />
      <Checkbox
        label={t('account.sends')}
        description={t('account.sends.hint')}
        checked={sends}
        onChange={(event) => setSends(event.currentTarget.checked)}
      />
      {sends ? <ServerFields legend={t('account.outgoing')} server={outgoing} onServer={setOutgoing} /> : null}
      <div role="status">{outcome === null ? null : <OutcomeNote outcome={outcome} language={language} />}</div>
      <div className="v-inline">
        <Button type="submit" loading={busy === 'add'} disabled={!complete || busy !== null}>
          {t('account.add')}
        </Button>
        <Button
          variant="default"
          loading={busy === 'test'}
          disabled={!complete || busy !== null}
          onClick={() => void send('test')}
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
