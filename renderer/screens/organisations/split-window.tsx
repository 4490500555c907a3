import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

interface SplitWindowProps {
  readonly opened: boolean;
  readonly detail: OrganisationDetail;
  readonly onClose: () => void;
}

/** A part of an organisation becomes one of its own: some of its domains, some of its people. */
export function SplitWindow({ opened, detail, onClose }: SplitWindowProps) {
  const t = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('split.title', { name: detail.summary.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {opened ? <SplitBody detail={detail} onClose={onClose} /> : null}
    </Modal>
  );
}

function SplitBody({ detail, onClose }: Omit<SplitWindowProps, 'opened'>) {
  const t = useText();
  const fail = useFailureToast();
  const { go } = useNavigation();
  const { summary, people } = detail;
  const [name, setName] = useState('');
  const [domains, setDomains] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const everything = domains.length === summary.domains.length && chosen.length === people.length;
  const complete = name.trim() !== '' && domains.length + chosen.length > 0 && !everything;

  const split = async () => {
    setBusy(true);
    const parties = people.filter((_person, index) => chosen.includes(String(index))).map(({ party }) => party);
    const part = { id: summary.id, name: name.trim(), domains: [...domains], people: parties };
    const result = await call('organisation.split', part);
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    onClose();
    go({ screen: 'organisations', id: result.value.summary.id });
    const [change] = result.value.changes;
    const undo = async () => {
      if (change === undefined) return;
      const undone = await call('organisation.undoChange', { id: change.id });
      if (undone.ok) go({ screen: 'organisations', id: summary.id });
    };
    showToast({
      id: 'split',
      text: t('split.done', { name: part.name }),
      actions: [{ label: t('change.undo'), run: () => void undo() }],
      close: t('action.close'),
    });
  };
  return (
    <form
      noValidate
      className="v-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) void split();
      }}
    >
      <TextInput
        label={t('split.name')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      {summary.domains.length < 2 ? null : (
        <Checkbox.Group label={t('split.domains')} value={[...domains]} onChange={setDomains}>
          <div className="v-stack v-radio-stack">
            {summary.domains.map((domain) => (
              <Checkbox key={domain} value={domain} label={domain} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <Checkbox.Group label={t('split.people')} value={[...chosen]} onChange={setChosen}>
        <div className="v-stack v-radio-stack v-split-people v-scroll" tabIndex={-1}>
          {people.map(({ party: { name: called, address, profile } }, index) => (
            <Checkbox
              key={`${called} ${address} ${profile}`}
              value={String(index)}
              label={[called, address ?? profile ?? ''].filter((part) => part !== '').join(' · ')}
            />
          ))}
        </div>
      </Checkbox.Group>
      <p className="v-dim">{t('split.text')}</p>
      <div className="v-dialog-foot">
        <Button variant="default" onClick={onClose} disabled={busy}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!complete}>
          {t('split.do')}
        </Button>
      </div>
    </form>
  );
}
