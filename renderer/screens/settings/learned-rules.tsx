import { useState } from 'react';
import { FailureNote } from '../../components/failure-note.tsx';
import { MarkWindow, type MarkWish } from '../../components/mark-window.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';
import { MarkTag } from '../organisations/mark-tag.tsx';

/** The person's rules for senders: who is welcome and who is not. */
export function LearnedRules() {
  const t = useText();
  const say = useSay();
  const marks = useMethod('mark.list', []);
  useEvent('organisation.changed', marks.reload);
  const [wish, setWish] = useState<MarkWish | null>(null);
  const list = marks.value;
  return (
    <section className="v-setting">
      <h3>{t('learned.rules')}</h3>
      {marks.failure === null ? null : <FailureNote code={marks.failure} onRetry={marks.reload} />}
      {list === null ? null : list.length === 0 ? (
        <p className="v-dim">{t('learned.rules.empty')}</p>
      ) : (
        <ul className="v-plain-list">
          {list.map(({ target, name, marked, madeAt, messages }) => (
            <li key={JSON.stringify(target)}>
              <div className="v-learned v-cut">
                <p className="v-cut">
                  <bdi>{name}</bdi>{' '}
                  <span className="v-small v-dim">
                    {target.of === 'person'
                      ? (target.party.address ?? target.party.profile)
                      : t('learned.organisation')}
                  </span>
                </p>
                <p className="v-small v-dim">
                  {t('organisations.messages', { count: messages })}
                  {madeAt === null ? '' : ` · ${say.instant(madeAt)}`}
                </p>
              </div>
              <MarkTag marked={marked} />
              <button
                type="button"
                className="v-plain v-link v-nowrap"
                onClick={() => setWish({ target, name, marked: null })}
              >
                {t('action.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <MarkWindow wish={wish} onClose={() => setWish(null)} onSet={marks.reload} />
    </section>
  );
}
