import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { CaseSummary } from '../../../shared/contract.ts';
import type { StrayAnswer } from '../../../shared/domain/stray.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { shownReference } from '../../text/shown-reference.ts';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call, useEvent, useMethod } from '../../verzet.ts';
import { caseName } from '../case/case-screen.tsx';
import './stray-answers.css';

/** Messages that may answer a letter and match no case surely: the person says to which, or that they are no answer. */
export function StrayAnswers({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const t = useText();
  const strays = useMethod('stray.list', []);
  useEvent('case.changed', strays.reload);
  const waiting = strays.value ?? [];
  const written = cases.filter(({ state }) => state.sentOn !== null);
  if (waiting.length === 0) return null;
  return (
    <section className="v-strays" aria-label={t('stray.title')}>
      <h2>{t('stray.title')}</h2>
      <p className="v-dim v-small">{t('stray.text')}</p>
      <ul className="v-stray-list">
        {waiting.map((stray) => (
          <Stray key={stray.message.id} stray={stray} cases={written} />
        ))}
      </ul>
    </section>
  );
}

function Stray({ stray, cases }: { readonly stray: StrayAnswer; readonly cases: readonly CaseSummary[] }) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  const fail = useFailureToast();
  const { message, arrivedOn, guesses } = stray;
  const [chosen, setChosen] = useState(String(guesses[0]?.caseId ?? ''));
  const guessed = guesses.find(({ caseId }) => String(caseId) === chosen);
  const from = message.from.name || (message.from.address ?? '');
  const messageId = message.id;

  const place = async () => {
    const result = await call('stray.place', { messageId, caseId: Number(chosen) });
    if (!result.ok) return fail(result.error.code);
    const { id, events } = result.value;
    const event = events.findLast(({ fact }) => fact.type === 'response-received' && fact.messageId === messageId);
    const undo = () => void (event === undefined ? null : call('case.withdraw', { id, eventId: event.id }));
    const actions = [
      { label: t('stray.openCase'), run: () => go({ screen: 'case', id }) },
      { label: t('action.undo'), run: undo },
    ];
    showToast({ id: 'stray', text: t('stray.placed'), actions, close: t('action.close') });
  };
  const dismiss = async () => {
    const result = await call('stray.dismiss', { messageId, dismissed: true });
    if (!result.ok) return fail(result.error.code);
    const undo = () => void call('stray.dismiss', { messageId, dismissed: false });
    const actions = [{ label: t('action.undo'), run: undo }];
    showToast({ id: 'stray', text: t('stray.dismissed'), actions, close: t('action.close') });
  };
  return (
    <li className="v-stray">
      <div className="v-stray-message">
        <p className="v-cut">
          <bdi className="v-strong">{from}</bdi> <span className="v-dim v-small">{say.day(arrivedOn)}</span>
        </p>
        <p className="v-cut" dir="auto">
          {message.subject || t('subject.none')}
        </p>
        <p className="v-small v-dim">
          {guessed === undefined ? t('stray.sign.none') : t(`stray.sign.${guessed.sign}`)}{' '}
          <button type="button" className="v-plain v-link" onClick={() => go({ screen: 'inbox', messageId })}>
            {t('timeline.message')}
          </button>
        </p>
      </div>
      <NativeSelect
        size="xs"
        label={t('stray.case')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={cases.map((summary) => ({
          value: String(summary.id),
          label: `${caseName(summary) ?? t('case.unknown')} · ${shownReference(summary.reference)}`,
        }))}
      />
      <div className="v-inline">
        <Button size="xs" onClick={() => void place()}>
          {t('stray.place')}
        </Button>
        <Button size="xs" variant="default" onClick={() => void dismiss()}>
          {t('stray.dismiss')}
        </Button>
      </div>
    </li>
  );
}
