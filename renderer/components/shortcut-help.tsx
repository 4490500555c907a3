import { Modal } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { shortcuts } from './shortcuts.ts';

interface ShortcutHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function ShortcutHelp({ opened, onClose }: ShortcutHelpProps) {
  const t = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <dl className="v-keys">
        {Object.values(shortcuts).map(({ text, shown }) => (
          <div key={text}>
            <dt>{t(text)}</dt>
            <dd>
              {shown.map((key) => (
                <kbd key={key} className="v-key">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="v-small v-dim">{t('keys.note')}</p>
    </Modal>
  );
}
