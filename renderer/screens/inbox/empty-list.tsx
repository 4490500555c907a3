import { Button } from '@mantine/core';
import {
  IconChecks,
  IconHelpCircle,
  IconHourglassEmpty,
  IconInbox,
  IconSearchOff,
  type Icon,
} from '@tabler/icons-react';
import { useJobs } from '../../components/jobs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import type { InboxFilter, ShownView } from './use-inbox.ts';

interface EmptyListProps {
  readonly filter: InboxFilter;
  readonly onClear: () => void;
}

const icons: Readonly<Record<ShownView, Icon>> = {
  flagged: IconChecks,
  unsure: IconHelpCircle,
  decided: IconInbox,
  all: IconInbox,
};

export function EmptyList({ filter, onClear }: EmptyListProps) {
  const t = useText();
  const { running } = useJobs();
  if (filter.query !== '' || filter.label !== null) {
    return (
      <EmptyState icon={IconSearchOff} title={t('inbox.found.none')} text={t('inbox.found.none.text')}>
        <Button variant="default" size="xs" onClick={onClear}>
          {t('inbox.found.clear')}
        </Button>
      </EmptyState>
    );
  }
  if (running.length > 0)
    return <EmptyState icon={IconHourglassEmpty} title={t('inbox.filling')} text={t('inbox.filling.text')} />;
  return (
    <EmptyState
      icon={icons[filter.view]}
      title={t(`inbox.empty.${filter.view}`)}
      text={t(`inbox.empty.${filter.view}.text`)}
    />
  );
}
