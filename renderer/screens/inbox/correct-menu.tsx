import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { InboxRow } from '../../../shared/domain/inbox.ts';
import type { Label } from '../../../shared/domain/verdict.ts';
import { useText } from '../../text/use-text.ts';

interface CorrectMenuProps {
  readonly row: InboxRow;
  readonly onCorrect: (label: Label, unsolicited: boolean) => void;
}

/** Stands beside the verdict: the person's own judgement, which wins. */
export function CorrectMenu({ row, onCorrect }: CorrectMenuProps) {
  const t = useText();
  const is = (label: Label, unsolicited: boolean) =>
    row.label === label && row.unsolicited === unsolicited && row.band !== 'unsure';
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <button type="button" className="v-plain v-link v-correct">
          {t(row.corrected ? 'correct.again' : 'correct.open')}
          <IconChevronDown size={14} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('correct.title')}</Menu.Label>
        <Menu.Item disabled={is('recruiter', true)} onClick={() => onCorrect('recruiter', true)}>
          {t('correct.recruiter')}
        </Menu.Item>
        <Menu.Item disabled={is('direct-marketing', true)} onClick={() => onCorrect('direct-marketing', true)}>
          {t('correct.direct-marketing')}
        </Menu.Item>
        <Menu.Item disabled={!row.unsolicited} onClick={() => onCorrect(row.label, false)}>
          {t('correct.solicited')}
        </Menu.Item>
        <Menu.Item disabled={is('other', false)} onClick={() => onCorrect('other', false)}>
          {t('correct.other')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
