import type { ImportReport } from '../../shared/domain/job.ts';
import { learnedParts } from '../../shared/rules/learned-parts.ts';
import { useNavigation } from '../route.tsx';
import { useText } from '../text/use-text.ts';

interface LearnedProps {
  readonly learned: ImportReport['learned'];
  readonly onClose: () => void;
}

/** Who the data subject is decides every verdict and signs the letters: what was filled in unasked is said. */
export function Learned({ learned, onClose }: LearnedProps) {
  const t = useText();
  const { go } = useNavigation();
  const parts = learnedParts(learned);
  if (parts.length === 0) return null;
  const show = () => {
    onClose();
    go({ screen: 'settings', section: 'identity' });
  };
  return (
    <p>
      {t('report.learned', { parts: parts.join(', ') })}{' '}
      <button type="button" className="v-plain v-link" onClick={show}>
        {t('report.learned.show')}
      </button>
    </p>
  );
}
