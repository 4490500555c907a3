import { Button, Modal } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useState } from 'react';
import type { AccountSummary } from '../../../shared/domain/account.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNote } from '../../components/failure-note.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { failureText } from '../../text/failure-text.ts';
import { useSay } from '../../text/use-say.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call, useEvent, useMethod } from '../../verzet.ts';
import type { Intent } from '../first-run/profile-gate.tsx';
import { BrowserSignIn } from './browser-sign-in.tsx';
import { CertificateNote } from '../../components/certificate-note.tsx';
import { MailboxChoice } from './mailbox-choice.tsx';
import { AccountForm } from './account-form.tsx';
import { OwnMailFirst } from './own-mail-first.tsx';

interface AccountsSectionProps {
  readonly sample: boolean;
  readonly onLeaveSample: (intent: Intent) => Promise<void>;
}

/** The mailboxes Verzet reads. It only reads: nothing in them is changed. */
export function AccountsSection({ sample, onLeaveSample }: AccountsSectionProps) {
  const t = useText();
  const accounts = useMethod('account.list', []);
  const [chosen, setAdding] = useState<boolean | null>(null);
  useEvent('job.progress', ({ kind, state }) => {
    if (kind === 'sync' && state !== 'running') accounts.reload();
  });
  const list = accounts.value;
  // Whoever comes here without a mailbox comes to add one.
  const adding = !sample && (chosen ?? list?.length === 0);
  return (
    <>
      <h2>{t('settings.accounts')}</h2>
      <p className="v-dim">{t('accounts.text')}</p>
      {accounts.failure === null ? null : <FailureNote code={accounts.failure} onRetry={accounts.reload} />}
      {sample ? <OwnMailFirst intent="connect" onLeaveSample={onLeaveSample} /> : null}
      {list === null || list.length > 0 || adding || sample ? null : (
        <EmptyState icon={IconMailbox} title={t('accounts.empty')} text={t('accounts.empty.text')}>
          <Button onClick={() => setAdding(true)}>{t('accounts.add')}</Button>
        </EmptyState>
      )}
      {list === null || list.length === 0 ? null : (
        <ul className="v-plain-list v-accounts">
          {list.map((account) => (
            <AccountRow key={account.name} account={account} onChange={accounts.reload} />
          ))}
        </ul>
      )}
      {adding ? (
        <AccountForm
          onCancel={() => setAdding(false)}
          onAdded={() => {
            setAdding(false);
            accounts.reload();
          }}
        />
      ) : list !== null && list.length > 0 ? (
        <div>
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('accounts.add')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface AccountRowProps {
  readonly account: AccountSummary;
  readonly onChange: () => void;
}

function AccountRow({ account, onChange }: AccountRowProps) {
  const t = useText();
  const say = useSay();
  const language = useLanguage();
  const fail = useFailureToast();
  const [asking, setAsking] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { name, address, incoming, messages, lastSync, lastFailure, outgoing, signIn, restUntil } = account;
  const failure = lastFailure === null ? null : failureText(lastFailure, language);
  const sync = async () => {
    const result = await call('account.sync', { name });
    if (!result.ok) fail(result.error.code);
  };
  const trust = async (fingerprint: string) => {
    const result = await call('account.pin', { name, fingerprint });
    if (!result.ok) return fail(result.error.code);
    await sync();
  };
  const remove = async () => {
    const result = await call('account.remove', { name });
    if (!result.ok) return fail(result.error.code);
    setAsking(false);
    onChange();
  };
  return (
    <li>
      <div className="v-account">
        <p className="v-strong">
          <bdi>{name}</bdi>
        </p>
        <p className="v-small v-dim">
          {address === name ? '' : `${address} · `}
          {incoming.host}:{incoming.port} · {t('accounts.messages', { count: messages })}
        </p>
        <p className="v-small v-dim">
          {lastSync === null ? t('accounts.never') : t('accounts.synced', { ago: say.ago(lastSync) })}
          {outgoing === null ? ` · ${t('accounts.noOutgoing')}` : ''}
        </p>
        {failure === null ? null : (
          <p className="v-small" role="status">
            <strong>{failure.happened}</strong> {failure.next}
          </p>
        )}
        {restUntil === null ? null : <p className="v-small v-dim">{t('accounts.rest')}</p>}
        {signIn !== null && lastFailure === 'mail-sign-in-again' ? (
          <BrowserSignIn provider={signIn} address={address} name={name} onGrant={() => void sync()} />
        ) : null}
      </div>
      <Button size="xs" variant="default" onClick={() => void sync()}>
        {t('accounts.sync')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setChoosing(true)}>
        {t('mailboxes.do')}
      </Button>
      {choosing ? <MailboxChoice name={name} onClose={() => setChoosing(false)} /> : null}
      <Button size="xs" variant="subtle" color="clay" onClick={() => setAsking(true)}>
        {t('accounts.remove')}
      </Button>
      {lastFailure === 'mail-certificate' ? (
        <CertificateNote server={incoming} protocol="imap" onTrust={(fingerprint) => void trust(fingerprint)} />
      ) : null}
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('accounts.remove.title', { name })}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <p>{t('accounts.remove.text')}</p>
        <div className="v-dialog-foot">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('action.cancel')}
          </Button>
          <Button onClick={() => void remove()}>{t('accounts.remove')}</Button>
        </div>
      </Modal>
    </li>
  );
}
