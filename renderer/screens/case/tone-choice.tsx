import { SegmentedControl } from '@mantine/core';
import type { Tone } from '../../../shared/domain/letter.ts';
import { useText } from '../../text/use-text.ts';

interface ToneChoiceProps {
  readonly tone: Tone;
  readonly onTone: (tone: Tone) => void;
}

/** How a letter speaks; it asks the same and rests on the same articles. */
export function ToneChoice({ tone, onTone }: ToneChoiceProps) {
  const t = useText();
  return (
    <div>
      <p className="mantine-InputWrapper-label">{t('write.tone')}</p>
      <SegmentedControl
        fullWidth
        aria-label={t('write.tone')}
        value={tone}
        onChange={(value) => onTone(value === 'plain' ? 'plain' : 'formal')}
        data={[
          { value: 'formal', label: t('tone.formal') },
          { value: 'plain', label: t('tone.plain') },
        ]}
      />
    </div>
  );
}
