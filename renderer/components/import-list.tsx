import { useSay } from '../text/use-say.ts';
import { useText } from '../text/use-text.ts';
import { useMethod } from '../verzet.ts';

interface ImportListProps {
  readonly ids: readonly number[];
  /** How many there are in all; the list may hold the first of them only. */
  readonly count: number;
  readonly label: string;
  readonly onOpen: (id: number) => void;
}

/** The messages of an import, each to be opened. */
export function ImportList({ ids, count, label, onOpen }: ImportListProps) {
  const t = useText();
  const say = useSay();
  const rows = useMethod('inbox.rows', [{ ids: [...ids] }]);
  return (
    <>
      <ul className="v-skipped v-scroll" aria-label={label}>
        {(rows.value ?? []).map(({ id, from, subject, snippet, sentAt }) => (
          <li key={id}>
            <button type="button" className="v-plain v-import-row" onClick={() => onOpen(id)}>
              <bdi className="v-cut v-strong">{from.name || from.address || t('sender.unknown')}</bdi>
              <bdi className="v-cut">{subject || snippet || t('subject.none')}</bdi>
              <span className="v-small v-dim v-nowrap">{sentAt === null ? '' : say.short(sentAt)}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > ids.length ? (
        <p className="v-small v-dim">{t('report.skippedMore', { count: count - ids.length })}</p>
      ) : null}
    </>
  );
}
