import { FailureNote } from '../../components/failure-note.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call, useEvent, useMethod } from '../../verzet.ts';
import { LearnedRules } from './learned-rules.tsx';
import { ReviewAll } from './review-all.tsx';

/** What the person taught: rules for senders and corrected messages, each with its origin and a way back; and judging all anew. */
export function LearnedSection() {
  const t = useText();
  return (
    <>
      <h2>{t('settings.learned')}</h2>
      <p className="v-dim">{t('learned.text')}</p>
      <LearnedRules />
      <LearnedCorrections />
      <LearnedWords />
      <ReviewAll />
    </>
  );
}

/** Whether what the person judged is enough to judge other messages by. */
function LearnedWords() {
  const t = useText();
  const learning = useMethod('learning.get', []);
  useEvent('inbox.changed', learning.reload);
  const known = learning.value;
  if (known === null)
    return learning.failure === null ? null : <FailureNote code={learning.failure} onRetry={learning.reload} />;
  const { unwanted, wanted, needed, counts } = known;
  return (
    <section className="v-setting">
      <h3>{t('learned.words')}</h3>
      <p>{t(counts ? 'learned.words.counts' : 'learned.words.few', { unwanted, wanted, needed })}</p>
      <p className="v-small v-dim">{t('learned.words.from')}</p>
    </section>
  );
}

function LearnedCorrections() {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  const fail = useFailureToast();
  const corrections = useMethod('correction.list', []);
  useEvent('inbox.changed', corrections.reload);
  const undo = async (id: number) => {
    const result = await call('correction.undo', { id });
    if (result.ok) corrections.reload();
    else fail(result.error.code);
  };
  const list = corrections.value;
  return (
    <section className="v-setting">
      <h3>{t('learned.corrections')}</h3>
      {corrections.failure === null ? null : <FailureNote code={corrections.failure} onRetry={corrections.reload} />}
      {list === null ? null : list.length === 0 ? (
        <p className="v-dim">{t('learned.empty.text')}</p>
      ) : (
        <ul className="v-plain-list">
          {list.map(({ correction, row }) => (
            <li key={correction.id}>
              <div className="v-learned v-cut">
                <button
                  type="button"
                  className="v-plain v-link v-cut"
                  title={row.subject}
                  onClick={() => go({ screen: 'inbox', messageId: row.id })}
                >
                  <bdi>{row.from.name || row.from.address}</bdi> · <bdi>{row.subject || t('subject.none')}</bdi>
                </button>
                <p className="v-small v-dim">
                  {t(
                    correction.label === 'other'
                      ? 'label.other'
                      : correction.unsolicited
                        ? `learned.${correction.label}`
                        : 'learned.solicited',
                  )}{' '}
                  · {say.instant(correction.madeAt)}
                </p>
              </div>
              <button type="button" className="v-plain v-link v-nowrap" onClick={() => void undo(correction.id)}>
                {t('action.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
