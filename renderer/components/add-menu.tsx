import { Menu } from '@mantine/core';
import { IconFileImport, IconFolderOpen, IconPencil, IconPlus } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';

interface AddMenuProps {
  readonly onRead: (from: 'files' | 'folder') => void;
  readonly onByHand: () => void;
}

/** Every way to put something in, from wherever one is. */
export function AddMenu({ onRead, onByHand }: AddMenuProps) {
  const t = useText();
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <button type="button" className="v-plain v-rail-item v-rail-add" title={t('rail.add')}>
          <IconPlus size={18} stroke={1.6} aria-hidden />
          <span className="v-rail-word">{t('rail.add')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />} onClick={() => onRead('files')}>
          {t('add.files')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFolderOpen size={16} stroke={1.6} aria-hidden />} onClick={() => onRead('folder')}>
          {t('add.folder')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />} onClick={onByHand}>
          {t('add.byHand')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
