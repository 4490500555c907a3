import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import type { RecordKind } from './record-fact.ts';
import { RecordWindow } from './record-window.tsx';

interface CaseActionsProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
}

/** What can be written down in a case by hand, and its file. */
export function CaseActions({ view, onChange }: CaseActionsProps) {
  const t = useText();
  const fail = useFailureToast();
  const [kind, setKind] = useState<RecordKind | null>(null);
  const kinds = recordable(view);
  const exportCase = async () => {
    const result = await call('export.choose', { caseId: view.id });
    if (!result.ok) fail(result.error.code);
  };
  const saveDates = async () => {
    const result = await call('case.calendar', { id: view.id });
    if (!result.ok) fail(result.error.code);
  };
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}>
            {t('record.open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((value) => (
            <Menu.Item key={value} onClick={() => setKind(value)}>
              {t(`record.${value}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {view.state.deadline === null ? null : (
            <Menu.Item onClick={() => void saveDates()}>{t('case.calendar')}</Menu.Item>
          )}
          <Menu.Item onClick={() => void exportCase()}>{t('case.export')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RecordWindow kind={kind} view={view} onChange={onChange} onClose={() => setKind(null)} />
    </>
  );
}

function recordable({ state }: CaseView): readonly RecordKind[] {
  if (state.stage === 'closed') return ['reopened', 'response-received', 'note'];
  return [
    ...(state.sentOn === null
      ? []
      : ([
          'response-received',
          'extension-claimed',
          'question-answered',
          'letter-bounced',
          'complaint-filed',
        ] as const)),
    ...(state.pending.length === 0 ? [] : (['complaint-decided'] as const)),
    'note',
    state.stage === 'paused' ? 'resumed' : 'paused',
    'closed',
  ];
}
