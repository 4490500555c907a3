import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { failureText } from '../text/failure-text.ts';
import { useLanguage, useText } from '../text/use-text.ts';

interface FailureNoteProps {
  readonly code: string;
  readonly onRetry?: () => void;
}

/** In place of what could not be shown: what happened, what was kept, what to do. */
export function FailureNote({ code, onRetry }: FailureNoteProps) {
  const t = useText();
  const { happened, next } = failureText(code, useLanguage());
  return (
    <div className="v-empty" role="alert">
      <IconAlertCircle size={24} stroke={1.5} aria-hidden />
      <h2>{happened}</h2>
      <p className="v-dim">{next}</p>
      {onRetry === undefined ? null : (
        <Button variant="default" size="xs" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  );
}
