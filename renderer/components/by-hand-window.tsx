import { Modal } from '@mantine/core';
import { useNavigation } from '../route.tsx';
import { useText } from '../text/use-text.ts';
import { ByHandForm } from './by-hand-form.tsx';
import { showToast } from './toast.tsx';

interface ByHandWindowProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A letter on paper, a call or a message on a telephone, in a form of one screen; what is kept is shown at once. */
export function ByHandWindow({ opened, onClose }: ByHandWindowProps) {
  const t = useText();
  const { go } = useNavigation();
  const kept = (id: number, added: boolean) => {
    onClose();
    go({ screen: 'inbox', messageId: id });
    showToast({ id: 'by-hand', text: t(added ? 'byHand.kept' : 'byHand.known'), close: t('action.close') });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('byHand.title')}
      size="46rem"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {opened ? <ByHandForm onKept={kept} onCancel={onClose} /> : null}
    </Modal>
  );
}
