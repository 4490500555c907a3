import { Tooltip } from '@mantine/core';
import type { Favours, Reason } from '../../shared/domain/verdict.ts';
import { signalText } from '../text/tables.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import './reason-list.css';

interface ReasonListProps {
  readonly reasons: readonly Reason[];
}

const pointsAway: ReadonlySet<Favours> = new Set(['other', 'solicited']);
const strong = 1.5;
const middling = 0.7;

/** What counted, as sentences with their weight: full bars for, open bars against. */
export function ReasonList({ reasons }: ReasonListProps) {
  const t = useText();
  if (reasons.length === 0) return <p className="v-dim">{t('reasons.none')}</p>;
  const counted = countReasons(reasons);
  const most = Math.max(...counted.map(({ weight }) => Math.abs(weight)), 1);
  return (
    <>
      <ul className="v-reasons">
        {counted.map((reason) => (
          <ReasonRow key={`${reason.code} ${reason.favours}`} reason={reason} most={most} />
        ))}
      </ul>
      <Legend />
    </>
  );
}

/** What the bars say, in words. */
function Legend() {
  const t = useText();
  return (
    <p className="v-reason-legend v-small v-dim">
      <span className="v-reason-key">
        <span className="v-reason-bar" aria-hidden /> {t('reasons.for')}
      </span>
      <span className="v-reason-key">
        <span className="v-reason-bar" data-away aria-hidden /> {t('reasons.against')}
      </span>
      <span>{t('reasons.length')}</span>
    </p>
  );
}

interface Counted extends Pick<Reason, 'code' | 'favours' | 'weight'> {
  readonly evidence: readonly string[];
}

/** One line per signal: a signal found in several places gives as many reasons. */
function countReasons(reasons: readonly Reason[]): Counted[] {
  const byCode = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const key = `${reason.code} ${reason.favours}`;
    byCode.set(key, [...(byCode.get(key) ?? []), reason]);
  }
  return [...byCode.values()]
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const evidence = [...new Set(same.map((reason) => reason.evidence).filter((words) => words.trim() !== ''))];
      return [
        {
          code: first.code,
          favours: first.favours,
          weight: same.reduce((sum, { weight }) => sum + weight, 0),
          evidence,
        },
      ];
    })
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

function ReasonRow({ reason, most }: { readonly reason: Counted; readonly most: number }) {
  const t = useText();
  const language = useLanguage();
  const { code, favours, weight, evidence } = reason;
  const away = pointsAway.has(favours) === weight > 0;
  const size = Math.abs(weight);
  const strength = t(size >= strong ? 'reasons.strong' : size >= middling ? 'reasons.middling' : 'reasons.slight');
  const direction = t(away ? 'reasons.against' : 'reasons.for');
  return (
    <li className="v-reason">
      <div className="v-reason-text">
        <span>{signalText(code, language)}</span>
        {evidence.length === 0 ? null : (
          <span className="v-reason-words v-small" title={evidence.join('\n')}>
            {evidence.map((words) => (
              <q key={words} dir="auto">
                {words}
              </q>
            ))}
          </span>
        )}
      </div>
      <Tooltip label={`${direction}, ${strength}`}>
        <span className="v-reason-weight" role="img" aria-label={`${direction}, ${strength}`}>
          <span
            className="v-reason-bar"
            data-away={away}
            style={{ width: `${Math.max(8, Math.round((size / most) * 100))}%` }}
          />
        </span>
      </Tooltip>
    </li>
  );
}
