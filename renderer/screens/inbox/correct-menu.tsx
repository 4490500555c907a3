import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { InboxRow } from '../../../shared/domain/inbox.ts';
import type { Label } from '../../../shared/domain/verdict.ts';
import { MarkWindow, type MarkWish } from '../../components/mark-window.tsx';
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
  const [wish, setWish] = useState<MarkWish | null>(null);
  const { from, organisation } = row;
  const senders: Omit<MarkWish, 'marked'>[] = [
    // A name alone may be that of many.
    ...(from.address === null && from.profile === null
      ? []
      : [{ target: { of: 'person' as const, party: from }, name: from.name || from.address || from.profile || '' }]),
    ...(organisation === null
      ? []
      : [{ target: { of: 'organisation' as const, id: organisation.id }, name: organisation.name }]),
  ];
  return (
    <>
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
          {senders.map((sender) => (
            <SenderItems key={sender.target.of} sender={sender} onWish={setWish} />
          ))}
        </Menu.Dropdown>
      </Menu>
      <MarkWindow wish={wish} onClose={() => setWish(null)} />
    </>
  );
}

interface SenderItemsProps {
  readonly sender: Omit<MarkWish, 'marked'>;
  readonly onWish: (wish: MarkWish) => void;
}

/** The same for everything that a person, or an organisation, sends. */
function SenderItems({ sender, onWish }: SenderItemsProps) {
  const t = useText();
  return (
    <>
      <Menu.Divider />
      <Menu.Label className="v-cut">{t('correct.all', { name: sender.name })}</Menu.Label>
      <Menu.Item onClick={() => onWish({ ...sender, marked: 'allowed' })}>{t('correct.all.allowed')}</Menu.Item>
      <Menu.Item onClick={() => onWish({ ...sender, marked: 'blocked' })}>{t('correct.all.blocked')}</Menu.Item>
    </>
  );
}
