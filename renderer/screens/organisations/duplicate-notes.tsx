import { useState } from 'react';
import type { PossibleDuplicate } from '../../../shared/domain/organisation-change.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call, useEvent, useMethod } from '../../verzet.ts';
import { MergeWindow } from './merge-window.tsx';

/** Those that may be the same as this organisation. A guess: nothing is merged before the person says so. */
export function DuplicateNotes({ id }: { readonly id: number }) {
  const t = useText();
  const fail = useFailureToast();
  const found = useMethod('organisation.duplicates', [{ id }]);
  useEvent('organisation.changed', found.reload);
  const [merging, setMerging] = useState<number | null>(null);
  const pairs = (found.value ?? []).slice(0, shown);
  const setApart = async ({ one, other }: PossibleDuplicate) => {
    const result = await call('organisation.setApart', { one: one.id, other: other.id, apart: true });
    if (!result.ok) return fail(result.error.code);
    const undo = () => void call('organisation.setApart', { one: one.id, other: other.id, apart: false });
    const actions = [{ label: t('action.undo'), run: undo }];
    showToast({ id: 'apart', text: t('duplicate.apart.done'), actions, close: t('action.close') });
  };
  return (
    <>
      {pairs.length === 0 ? null : (
        <ul className="v-duplicates">
          {pairs.map((pair) => {
            const other = pair.one.id === id ? pair.other : pair.one;
            return (
              <li key={other.id}>
                <span>{t(`duplicate.text.${pair.why}`, { other: other.name })}</span>
                <span className="v-inline">
                  <button type="button" className="v-plain v-link" onClick={() => setMerging(other.id)}>
                    {t('merge.open')}
                  </button>
                  <button type="button" className="v-plain v-link" onClick={() => void setApart(pair)}>
                    {t('duplicate.apart')}
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <MergeWindow opened={merging !== null} id={id} suggested={merging} onClose={() => setMerging(null)} />
    </>
  );
}

const shown = 5;
