import { Button } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import type { ChosenFile } from '../../shared/domain/by-hand.ts';
import { useText } from '../text/use-text.ts';

interface ByHandFilesProps {
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
  readonly onAttach: () => void;
  readonly label: string;
  readonly add: string;
}

/** Files that go with what is written down. */
export function ByHandFiles({ files, onChange, onAttach, label, add }: ByHandFilesProps) {
  const t = useText();
  return (
    <div>
      <p className="v-label">{label}</p>
      {files.length === 0 ? null : (
        <ul className="v-by-hand-files">
          {files.map(({ token, name, size }) => (
            <li key={token}>
              <bdi className="v-cut" title={name}>
                {name}
              </bdi>
              <span className="v-small v-dim v-nowrap">{t('byHand.size', { count: Math.ceil(size / 1000) })}</span>
              <button
                type="button"
                className="v-plain v-icon-button"
                aria-label={t('byHand.files.remove', { name })}
                title={t('byHand.files.remove', { name })}
                onClick={() => onChange(files.filter((file) => file.token !== token))}
              >
                <IconX size={14} stroke={1.75} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" leftSection={<IconPaperclip size={16} stroke={1.6} aria-hidden />} onClick={onAttach}>
        {add}
      </Button>
    </div>
  );
}
