import { Button } from '@mantine/core';
import type { ProfileStatus } from '../../../shared/domain/settings.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { EraseEverything } from '../../components/erase-everything.tsx';
import { failureText } from '../../text/failure-text.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Welcome } from './welcome.tsx';

interface StoppedProfileProps {
  readonly code: FailureCode;
  readonly onRetry: () => void;
  /** Given where beginning anew is one of the ways out. */
  readonly onErased?: (status: ProfileStatus) => void;
}

/** The profile cannot be shown: what happened, what was kept, what to do. */
export function StoppedProfile({ code, onRetry, onErased }: StoppedProfileProps) {
  const t = useText();
  const { happened, next } = failureText(code, useLanguage());
  return (
    <Welcome title={happened} lead={next}>
      <div className="v-inline">
        <Button onClick={onRetry}>{t('action.retry')}</Button>
        {onErased === undefined ? null : <EraseEverything onErased={onErased} />}
      </div>
    </Welcome>
  );
}
