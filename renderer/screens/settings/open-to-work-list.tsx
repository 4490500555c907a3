import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Identity } from '../../../shared/domain/identity.ts';
import { DateField } from '../../components/date-field.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';

interface OpenToWorkListProps {
  readonly periods: Identity['openToWork'];
  readonly onPeriods: (periods: Identity['openToWork']) => void;
}

/** When the person said to be open to work: it makes an approach milder, never wished for. */
export function OpenToWorkList({ periods, onPeriods }: OpenToWorkListProps) {
  const t = useText();
  const say = useSay();
  const change = (index: number, period: Identity['openToWork'][number]) =>
    onPeriods(periods.map((old, at) => (at === index ? period : old)));
  return (
    <fieldset className="v-periods">
      <legend>{t('identity.open')}</legend>
      <p className="v-small v-dim">{t('identity.open.hint')}</p>
      {periods.map((period, index) => (
        <div key={`${index} ${periods.length}`} className="v-period">
          <DateField
            size="xs"
            label={t('identity.open.from')}
            value={period.from}
            max={say.today()}
            onChange={(from) => from !== '' && change(index, { ...period, from })}
          />
          <DateField
            size="xs"
            label={t('identity.open.to')}
            value={period.to ?? ''}
            min={period.from}
            onChange={(to) => change(index, { ...period, to: to === '' ? null : to })}
          />
          <button
            type="button"
            className="v-plain v-icon-button"
            aria-label={t('identity.open.remove')}
            title={t('identity.open.remove')}
            onClick={() => onPeriods(periods.filter((_, at) => at !== index))}
          >
            <IconX size={14} stroke={1.75} aria-hidden />
          </button>
        </div>
      ))}
      <div>
        <Button size="xs" variant="default" onClick={() => onPeriods([...periods, { from: say.today(), to: null }])}>
          {t('identity.open.add')}
        </Button>
      </div>
    </fieldset>
  );
}
