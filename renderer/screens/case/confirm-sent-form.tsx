import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

interface ConfirmSentFormProps {
  readonly letterId: number;
  readonly route: HandoverRoute;
  readonly today: CalendarDate;
  readonly onSent: (view: CaseView) => void;
}

/** "I have sent it on …": from then on the term runs. */
export function ConfirmSentForm({ letterId, route, today, onSent }: ConfirmSentFormProps) {
  const t = useText();
  const say = useSay();
  const fail = useFailureToast();
  const [on, setOn] = useState<string>(today);
  const [way, setWay] = useState<HandoverRoute>(route);
  const [busy, setBusy] = useState(false);
  const future = on > today;
  // A sheet of paper and a file can both leave in two ways, which differ in when they count as received.
  const ways: readonly HandoverRoute[] = route === 'pdf' || route === 'print' ? ['print', 'eml'] : [];
  const confirm = async () => {
    if (on === '' || future) return;
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
      <TextInput
        type="date"
        label={t('sent.on')}
        description={on === '' ? undefined : say.day(on)}
        value={on}
        max={today}
        onChange={(event) => setOn(event.currentTarget.value)}
        error={future ? t('field.future') : null}
      />
      {ways.length === 0 ? null : (
        <NativeSelect
          label={t('sent.way')}
          value={way === 'pdf' ? 'print' : way}
          onChange={(event) => setWay(event.currentTarget.value === 'eml' ? 'eml' : 'print')}
          data={ways.map((value) => ({ value, label: t(value === 'print' ? 'sent.way.post' : 'sent.way.mail') }))}
        />
      )}
      <Button type="submit" loading={busy} disabled={on === '' || future}>
        {t('sent.do')}
      </Button>
    </form>
  );
}
