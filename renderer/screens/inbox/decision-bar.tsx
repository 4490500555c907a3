import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { CaseKind } from '../../../shared/domain/case.ts';
import type { InboxRow } from '../../../shared/domain/inbox.ts';
import type { Label } from '../../../shared/domain/verdict.ts';
import { type ShortcutName, shortcuts } from '../../components/shortcuts.ts';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import type { ShownView } from './use-inbox.ts';

interface DecisionBarProps {
  readonly row: InboxRow;
  readonly view: ShownView;
  readonly actions: {
    readonly leave: () => void;
    readonly open: (kind: CaseKind) => void;
    readonly correct: (label: Label, unsolicited: boolean) => void;
    readonly putBack: () => void;
  };
}

const key = (name: ShortcutName) => (
  <kbd className="v-key" aria-hidden>
    {shortcuts[name].shown[0]}
  </kbd>
);

/** What can be done about this message, the strongest first. */
export function DecisionBar({ row, view, actions }: DecisionBarProps) {
  const t = useText();
  const { go } = useNavigation();
  if (row.caseId !== null) {
    const id = row.caseId;
    return (
      <footer className="v-decide" role="toolbar" aria-label={t('decide.name')}>
        <span className="v-dim">{t(row.breach ? 'decide.breach' : 'decide.hasCase')}</span>
        <Button onClick={() => go({ screen: 'case', id })}>{t('decided.toCase')}</Button>
        <span className="v-decide-gap" />
        {row.breach && view !== 'decided' ? (
          <Button variant="subtle" color="clay" rightSection={key('leave')} onClick={actions.leave}>
            {t('decide.seen')}
          </Button>
        ) : null}
        <Corrections row={row} onCorrect={actions.correct} />
      </footer>
    );
  }
  // A message that was no solicitation asks for nothing; the letters stay within reach.
  const first = row.band === 'clear' ? 'default' : 'filled';
  return (
    <footer className="v-decide" role="toolbar" aria-label={t('decide.name')}>
      <Button variant={first} rightSection={key('objection')} onClick={() => actions.open('objection')}>
        {t('decide.objection')}
      </Button>
      <Button variant="default" rightSection={key('access')} onClick={() => actions.open('access')}>
        {t('decide.access')}
      </Button>
      <Button variant="default" rightSection={key('both')} onClick={() => actions.open('both')}>
        {t('decide.both')}
      </Button>
      <span className="v-decide-gap" />
      {view === 'decided' ? (
        <Button variant="subtle" color="clay" onClick={actions.putBack}>
          {t('decide.putBack')}
        </Button>
      ) : (
        <Button variant="subtle" color="clay" rightSection={key('leave')} onClick={actions.leave}>
          {t('decide.leave')}
        </Button>
      )}
      <Corrections row={row} onCorrect={actions.correct} />
    </footer>
  );
}

interface CorrectionsProps {
  readonly row: InboxRow;
  readonly onCorrect: (label: Label, unsolicited: boolean) => void;
}

function Corrections({ row, onCorrect }: CorrectionsProps) {
  const t = useText();
  const is = (label: Label, unsolicited: boolean) =>
    row.label === label && row.unsolicited === unsolicited && row.band !== 'unsure';
  return (
    <Menu position="top-end" width={280}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="clay" size={36} aria-label={t('correct.open')} title={t('correct.open')}>
          <IconDots size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
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
