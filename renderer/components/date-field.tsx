import 'dayjs/locale/nl';
import 'dayjs/locale/en-gb';
import { DateInput } from '@mantine/dates';
import type { CalendarDate } from '../../shared/domain/dates.ts';
import { typedDate } from '../text/typed-date.ts';
import { useSay } from '../text/use-say.ts';
import { useLanguage, useText } from '../text/use-text.ts';

interface DateFieldProps {
  readonly label: string;
  /** Empty while no day is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: CalendarDate | undefined;
  readonly max?: CalendarDate | undefined;
  readonly error?: string | null;
  readonly size?: 'xs' | 'sm';
}

/** A day in the order of the window's language: the browser's own field follows the system's, whatever is read around it. */
export function DateField({ label, value, onChange, min, max, error = null, size = 'sm' }: DateFieldProps) {
  const t = useText();
  const say = useSay();
  const dutch = useLanguage() === 'nl';
  return (
    <DateInput
      label={label}
      size={size}
      description={value === '' ? undefined : say.day(value)}
      placeholder={t('date.order')}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      dateParser={typedDate}
      valueFormat={dutch ? 'DD-MM-YYYY' : 'DD/MM/YYYY'}
      locale={dutch ? 'nl' : 'en-gb'}
      // Greyed in the calendar; typed, they stay to be seen with what is wrong about them.
      excludeDate={(date) => (min !== undefined && date < min) || (max !== undefined && date > max)}
      allowDeselect
      error={error}
    />
  );
}
