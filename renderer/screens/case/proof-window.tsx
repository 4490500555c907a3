import { Modal } from '@mantine/core';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';

interface ProofWindowProps {
  readonly day: CalendarDate;
  /** Null while it is closed. */
  readonly lines: readonly string[] | null;
  readonly onClose: () => void;
}

/** The proof sheet: how the day was counted, step by step. */
export function ProofWindow({ day, lines, onClose }: ProofWindowProps) {
  const t = useText();
  const say = useSay();
  return (
    <Modal
      opened={lines !== null}
      onClose={onClose}
      title={t('due.why')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {lines === null ? null : (
        <div className="v-stack">
          <p className="v-proof-day">{say.day(day)}</p>
          <ol className="v-proof">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      )}
    </Modal>
  );
}
