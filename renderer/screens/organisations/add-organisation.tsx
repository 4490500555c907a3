import { Button, Modal, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

/** An organisation that never wrote can be written down too; its particulars are filled in on its own page. */
export function AddOrganisation() {
  const t = useText();
  const fail = useFailureToast();
  const { go } = useNavigation();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const close = () => setOpened(false);
  const add = async () => {
    setBusy(true);
    const result = await call('organisation.add', { name: name.trim() });
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    close();
    setName('');
    go({ screen: 'organisations', id: result.value.summary.id });
  };
  return (
    <>
      <button
        type="button"
        className="v-plain v-list-add"
        aria-label={t('organisation.add')}
        title={t('organisation.add')}
        onClick={() => setOpened(true)}
      >
        <IconPlus size={16} stroke={1.75} aria-hidden />
      </button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('organisation.add')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <form
          noValidate
          className="v-stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') void add();
          }}
        >
          <TextInput
            label={t('controller.name')}
            description={t('organisation.add.text')}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <div className="v-dialog-foot">
            <Button variant="default" onClick={close} disabled={busy}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>
              {t('listed.add')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
