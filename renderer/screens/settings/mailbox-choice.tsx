import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ListedMailbox } from '../../../shared/domain/account.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call, useMethod } from '../../verzet.ts';

interface MailboxChoiceProps {
  readonly name: string;
  readonly onClose: () => void;
}

/** Which mailboxes of an account are read; junk and trash only when the person says so. */
export function MailboxChoice({ name, onClose }: MailboxChoiceProps) {
  const t = useText();
  const mailboxes = useMethod('account.mailboxes', [{ name }]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('mailboxes.title', { name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <p className="v-dim">{t('mailboxes.text')}</p>
      {mailboxes.failure === null ? null : <FailureNote code={mailboxes.failure} onRetry={mailboxes.reload} />}
      {mailboxes.value === null ? (
        <p role="status">{mailboxes.failure === null ? t('mailboxes.asking') : ''}</p>
      ) : (
        <ChoiceForm name={name} listed={mailboxes.value} onClose={onClose} />
      )}
    </Modal>
  );
}

interface ChoiceFormProps extends MailboxChoiceProps {
  readonly listed: readonly ListedMailbox[];
}

function ChoiceForm({ name, listed, onClose }: ChoiceFormProps) {
  const t = useText();
  const fail = useFailureToast();
  const [chosen, setChosen] = useState(
    () => new Set(listed.filter((mailbox) => mailbox.chosen).map(({ path }) => path)),
  );
  const toggle = (path: string) =>
    setChosen((current) => {
      const next = new Set(current);
      if (!next.delete(path)) next.add(path);
      return next;
    });
  const save = async () => {
    const choice = {
      added: listed.filter(({ usual, path }) => !usual && chosen.has(path)).map(({ path }) => path),
      leftOut: listed.filter(({ usual, path }) => usual && !chosen.has(path)).map(({ path }) => path),
    };
    const result = await call('account.choose', { name, choice });
    if (!result.ok) return fail(result.error.code);
    void call('account.sync', { name });
    onClose();
  };
  return (
    <>
      <div className="v-form v-mailboxes">
        {listed.map(({ path, messages }) => (
          <Checkbox
            key={path}
            label={<bdi>{path}</bdi>}
            description={t('accounts.messages', { count: messages })}
            checked={chosen.has(path)}
            onChange={() => toggle(path)}
          />
        ))}
      </div>
      <div className="v-dialog-foot">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button onClick={() => void save()}>{t('action.save')}</Button>
      </div>
    </>
  );
}
