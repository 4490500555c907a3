import { Button } from '@mantine/core';
import type { CaseKind } from '../../../shared/domain/case.ts';
import type { InboxRow } from '../../../shared/domain/inbox.ts';
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
    </footer>
  );
}
