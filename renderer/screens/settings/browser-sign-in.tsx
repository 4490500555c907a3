import { Alert, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OauthProvider } from '../../../shared/domain/account.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { failureText } from '../../text/failure-text.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call, useMethod } from '../../verzet.ts';

interface BrowserSignInProps {
  readonly provider: OauthProvider;
  readonly address: string;
  /** The account it is for; null: one that is still to be added. */
  readonly name: string | null;
  readonly onGrant: (grant: string) => void;
}

type Stage = 'idle' | 'waiting' | 'done';

const names: Readonly<Record<OauthProvider, string>> = { google: 'Google', microsoft: 'Microsoft' };

/** Signing in at the provider itself, in the person's own browser. */
export function BrowserSignIn({ provider, address, name, onGrant }: BrowserSignInProps) {
  const t = useText();
  const language = useLanguage();
  const clients = useMethod('oauth.clients', []);
  const [stage, setStage] = useState<Stage>('idle');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const known = clients.value?.find((client) => client.provider === provider) ?? null;
  const said = failure === null ? null : failureText(failure, language);

  const signIn = async () => {
    setStage('waiting');
    setFailure(null);
    const result = await call('account.signIn', { provider, address, name });
    setStage(result.ok ? 'done' : 'idle');
    if (result.ok) return onGrant(result.value.grant);
    if (result.error.code !== 'cancelled') setFailure(result.error.code);
  };
  if (clients.value === null && clients.failure === null) return null;
  return (
    <div className="v-form" role="group" aria-label={t('oauth.title', { provider: names[provider] })}>
      {known === null ? (
        <ClientFields provider={provider} onSaved={clients.reload} />
      ) : (
        <div className="v-inline">
          <Button variant="default" loading={stage === 'waiting'} onClick={() => void signIn()}>
            {t(stage === 'done' ? 'oauth.again' : 'oauth.do', { provider: names[provider] })}
          </Button>
          {stage === 'waiting' ? (
            <Button variant="subtle" color="clay" onClick={() => void call('oauth.cancel')}>
              {t('action.cancel')}
            </Button>
          ) : null}
        </div>
      )}
      <div role="status">
        {stage === 'waiting' ? <p className="v-dim">{t('oauth.waiting')}</p> : null}
        {stage === 'done' ? <p>{t('oauth.done')}</p> : null}
        {said === null ? null : (
          <Alert color="clay" title={said.happened}>
            {said.next}
          </Alert>
        )}
      </div>
    </div>
  );
}

function ClientFields({ provider, onSaved }: { readonly provider: OauthProvider; readonly onSaved: () => void }) {
  const t = useText();
  const [clientId, setClientId] = useState('');
  const [clientSecret, setClientSecret] = useState('');
  const save = async () => {
    const result = await call('oauth.saveClient', { provider, clientId, clientSecret });
    if (result.ok) onSaved();
  };
  return (
    <>
      <p className="v-dim">{t('oauth.client.text', { provider: names[provider] })}</p>
      <TextInput
        label={t('oauth.client.id')}
        value={clientId}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => setClientId(event.currentTarget.value)}
      />
      {provider === 'google' ? (
        <TextInput
          label={t('oauth.client.secret')}
          value={clientSecret}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => setClientSecret(event.currentTarget.value)}
        />
      ) : null}
      <div>
        <Button variant="default" disabled={clientId.trim() === ''} onClick={() => void save()}>
          {t('oauth.client.save')}
        </Button>
      </div>
    </>
  );
}
