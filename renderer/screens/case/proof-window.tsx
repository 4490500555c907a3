import { Modal } from '@mantine/core';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import { explainDeadline } from '../../../shared/rules/explain-deadline.ts';
import { useSay } from '../../text/use-say.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

interface ProofWindowProps {
  readonly deadline: Deadline | null;
  readonly onClose: () => void;
}

/** The proof sheet: how the day was counted, step by step. */
export function ProofWindow({ deadline, onClose }: ProofWindowProps) {
  const t = useText();
  const say = useSay();
  const language = useLanguage();
  return (
    <Modal
      opened={deadline !== null}
      onClose={onClose}
      title={t('due.why')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {deadline === null ? null : (
        <div className="v-stack">
          <p className="v-proof-day">{say.day(deadline.due)}</p>
          <ol className="v-proof">
            {explainDeadline(deadline, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      )}
    </Modal>
  );
}
