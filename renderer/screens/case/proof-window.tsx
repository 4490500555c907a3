import { Modal } from '@mantine/core';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import { explainDeadline } from '../../../shared/rules/explain-deadline.ts';
import { useSay } from '../../text/use-say.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

interface ProofWindowProps {
  readonly deadline: Deadline | null;
  /** What the day rests on besides the law: a presumed receipt, a count afresh after a question. */
  readonly presumed: boolean;
  readonly afresh: boolean;
  readonly onClose: () => void;
}

/** The proof sheet: how the day was counted, step by step. */
export function ProofWindow({ deadline, presumed, afresh, onClose }: ProofWindowProps) {
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
            {explainDeadline(deadline, language, { presumed, afresh }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      )}
    </Modal>
  );
}
