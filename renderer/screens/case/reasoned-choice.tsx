import { Radio } from '@mantine/core';
import { useText } from '../../text/use-text.ts';

interface ReasonedChoiceProps {
  readonly reasoned: boolean | null;
  readonly onReasoned: (reasoned: boolean) => void;
}

/** An extension comes with its reasons (AVG art. 12(3)): did it? */
export function ReasonedChoice({ reasoned, onReasoned }: ReasonedChoiceProps) {
  const t = useText();
  return (
    <Radio.Group
      label={t('judge.reasoned')}
      description={t('judge.reasoned.hint')}
      value={reasoned === null ? '' : reasoned ? 'yes' : 'no'}
      onChange={(value) => onReasoned(value === 'yes')}
    >
      <div className="v-radios">
        <Radio value="yes" label={t('judge.reasoned.yes')} />
        <Radio value="no" label={t('judge.reasoned.no')} />
      </div>
    </Radio.Group>
  );
}
