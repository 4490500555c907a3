import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Controller } from '../../../shared/domain/controller.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { isPaper } from '../../../shared/rules/on-paper.ts';
import { DateField } from '../../components/date-field.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { likelyWay } from '../letter/how-it-left.ts';

interface ConfirmSentFormProps {
  readonly letterId: number;
  readonly route: HandoverRoute;
  readonly addressee: Controller | null;
  /** The day that the letter bears. */
  readonly writtenOn: CalendarDate;
  readonly today: CalendarDate;
  readonly onSent: (view: CaseView) => void;
}

/** "I have sent it on …": from then on the term runs. */
export function ConfirmSentForm({ letterId, route, addressee, writtenOn, today, onSent }: ConfirmSentFormProps) {
  const t = useText();
  const fail = useFailureToast();
  const [on, setOn] = useState<string>(today);
  const [way, setWay] = useState<HandoverRoute | null>(likelyWay(route, addressee));
  const [busy, setBusy] = useState(false);
  const wrongDay = on > today ? t('field.future') : on !== '' && on < writtenOn ? t('sent.beforeLetter') : null;
  const unusable = on === '' || wrongDay !== null || way === null;
  // A sheet of paper and a file can both leave in two ways, which differ in when they count as received.
  const ways: readonly HandoverRoute[] = isPaper(route) ? ['print', 'eml'] : [];
  const confirm = async () => {
    if (unusable || way === null) return;
    setBusy(true);
    const result = await call('letter.confirmSent', { id: letterId, route: way, on });
    setBusy(false);
    if (result.ok) onSent(result.value);
    else fail(result.error.code);
  };
  return (
    <form
      noValidate
      className="v-stack"
      aria-label={t('sent.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <DateField label={t('sent.on')} value={on} min={writtenOn} max={today} onChange={setOn} error={wrongDay} />
      {ways.length === 0 ? null : (
        <NativeSelect
          label={t('sent.way')}
          value={way === 'pdf' ? 'print' : (way ?? '')}
          onChange={({ currentTarget: { value } }) => setWay(ways.find((known) => known === value) ?? null)}
          data={[
            ...(way === null ? [{ value: '', label: t('sent.way.choose') }] : []),
            ...ways.map((value) => ({ value, label: t(value === 'print' ? 'sent.way.post' : 'sent.way.mail') })),
          ]}
        />
      )}
      <Button type="submit" loading={busy} disabled={unusable}>
        {t('sent.do')}
      </Button>
    </form>
  );
}
