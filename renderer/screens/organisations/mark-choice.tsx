import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { MarkWindow, type MarkWish } from '../../components/mark-window.tsx';
import { useText } from '../../text/use-text.ts';

interface MarkChoiceProps {
  readonly detail: OrganisationDetail;
  readonly onSet: () => void;
}

/** What the person thinks of a whole organisation; what a choice changes is shown before it is made. */
export function MarkChoice({ detail, onSet }: MarkChoiceProps) {
  const t = useText();
  const [wish, setWish] = useState<MarkWish | null>(null);
  const { id, name, marked } = detail.summary;
  const choose = (value: string) =>
    setWish({
      target: { of: 'organisation', id },
      name,
      marked: value === 'allowed' || value === 'blocked' ? value : null,
    });
  return (
    <div className="v-mark-choice">
      <SegmentedControl
        aria-label={t('marked.name')}
        value={marked ?? 'none'}
        onChange={choose}
        data={[
          { value: 'none', label: t('marked.none') },
          { value: 'allowed', label: t('marked.allowed') },
          { value: 'blocked', label: t('marked.blocked') },
        ]}
      />
      <p className="v-small v-dim">{t(marked === null ? 'marked.none.text' : `marked.${marked}.text`)}</p>
      <MarkWindow wish={wish} onClose={() => setWish(null)} onSet={onSet} />
    </div>
  );
}
