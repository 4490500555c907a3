import type { CaseView } from '../../../shared/contract.ts';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';

/** What was asked for, each with how it fared. */
export function RightsList({ state, silence }: Pick<CaseView, 'state' | 'silence'>) {
  const t = useText();
  const say = useSay();
  if (state.sentOn === null) return null;
  return (
    <section aria-label={t('rights.name')}>
      <h3 className="v-eyebrow">{t('rights.name')}</h3>
      <dl className="v-rights">
        {state.rights.map(({ right, outcome, on, times }) => (
          <div key={right}>
            <dt>{t(`right.${right}`)}</dt>
            <dd data-outcome={outcome}>
              {t(`right.outcome.${outcome}`, { times })}
              {on === null || outcome === 'ignored' ? null : <span className="v-dim"> · {say.date(on)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {silence === null ? null : (
        <p className="v-small v-dim">
          {silence.milestone === 0 ? null : <strong>{t('silence.milestone', { days: silence.milestone })} </strong>}
          {t('silence.measured', {
            since: say.date(silence.since),
            until: say.date(silence.until),
            days: silence.days,
          })}
        </p>
      )}
    </section>
  );
}
