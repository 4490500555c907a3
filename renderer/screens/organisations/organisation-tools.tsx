import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { MergeWindow } from './merge-window.tsx';
import { SplitWindow } from './split-window.tsx';

/** Merging and splitting by hand, and taking it back. */
export function OrganisationTools({ detail }: { readonly detail: OrganisationDetail }) {
  const t = useText();
  const [open, setOpen] = useState<'merge' | 'split' | null>(null);
  const { summary, changes, people } = detail;
  const close = () => setOpen(null);
  return (
    <details className="v-details">
      <summary>{t('organisation.tools')}</summary>
      <div className="v-stack">
        <p className="v-dim">{t('organisation.tools.text')}</p>
        <div className="v-inline">
          <Button variant="default" size="xs" onClick={() => setOpen('merge')}>
            {t('merge.open')}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={people.length + summary.domains.length < 2}
            onClick={() => setOpen('split')}
          >
            {t('split.open')}
          </Button>
        </div>
        <Changes detail={detail} />
      </div>
      <MergeWindow opened={open === 'merge'} id={summary.id} suggested={null} onClose={close} />
      <SplitWindow key={changes.length} opened={open === 'split'} detail={detail} onClose={close} />
    </details>
  );
}

function Changes({ detail: { changes, summary } }: { readonly detail: OrganisationDetail }) {
  const t = useText();
  const say = useSay();
  const fail = useFailureToast();
  const { go } = useNavigation();
  if (changes.length === 0) return null;
  const undo = async (id: number, keptId: number) => {
    const result = await call('organisation.undoChange', { id });
    if (!result.ok) return fail(result.error.code);
    if (keptId !== summary.id) go({ screen: 'organisations', id: keptId });
    showToast({ id: 'undone', text: t('change.undone'), close: t('action.close'), milliseconds: 3000 });
  };
  return (
    <section aria-label={t('change.list')}>
      <h3 className="v-eyebrow">{t('change.list')}</h3>
      <ul className="v-plain-list">
        {changes.map(({ id, kind, kept, other, messages, madeAt, undoable }) => (
          <li key={id}>
            <div className="v-learned v-cut">
              <p className="v-cut">{t(`change.${kind}`, { kept: kept.name, other: other.name })}</p>
              <p className="v-small v-dim">{t('change.about', { messages, date: say.instant(madeAt) })}</p>
            </div>
            {undoable ? (
              <button type="button" className="v-plain v-link v-nowrap" onClick={() => void undo(id, kept.id)}>
                {t('change.undo')}
              </button>
            ) : (
              <span className="v-small v-dim v-nowrap">{t('change.later')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
