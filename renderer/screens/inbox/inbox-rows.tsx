import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FailureNote } from '../../components/failure-note.tsx';
import { useVirtualRows } from '../../components/use-virtual-rows.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyList } from './empty-list.tsx';
import { InboxRowView, SkeletonRow } from './inbox-row.tsx';
import type { Inbox, InboxFilter } from './use-inbox.ts';

interface InboxRowsProps {
  readonly inbox: Inbox;
  readonly filter: InboxFilter;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onOpen: () => void;
  readonly onClear: () => void;
}

/** Only the rows in view are drawn; a hundred thousand scroll like a hundred. */
export function InboxRows({ inbox, filter, selected, onSelect, onOpen, onClear }: InboxRowsProps) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const { rows, height } = useVirtualRows(inbox.total ?? 0, box);

  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { want, total } = inbox;
  useEffect(() => {
    if (total !== null) want(first, last);
  }, [want, total, first, last]);

  useEffect(() => {
    if (selected >= 0 && total !== null && selected < total) rows.scrollToIndex(selected, { align: 'auto' });
  }, [rows, selected, total]);

  const jump = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? height) / height) - 1);
    const to = { Home: 0, End: (total ?? 1) - 1, PageDown: selected + page, PageUp: selected - page }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to);
  };

  if (inbox.failure !== null && total === null) return <FailureNote code={inbox.failure} onRetry={inbox.reload} />;
  if (total === 0) return <EmptyList filter={filter} onClear={onClear} />;
  return (
    <div
      ref={box}
      className="v-rows v-scroll"
      role="listbox"
      tabIndex={0}
      aria-label={t('inbox.list')}
      aria-busy={total === null}
      aria-activedescendant={selected >= 0 && total !== null ? `row-${selected}` : undefined}
      onKeyDown={jump}
    >
      {total === null ? (
        Array.from({ length: 8 }, (_, index) => <SkeletonRow key={index} />)
      ) : (
        <div className="v-rows-all" role="presentation" style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, start, key }) => {
            const row = inbox.rowAt(index);
            return (
              <div
                key={key}
                className="v-row-place"
                role="presentation"
                style={{ transform: `translateY(${start}px)` }}
              >
                {row === undefined ? (
                  <SkeletonRow />
                ) : (
                  <InboxRowView
                    row={row}
                    index={index}
                    total={total}
                    selected={index === selected}
                    view={filter.view}
                    onChoose={() => {
                      onSelect(index);
                      onOpen();
                    }}
                  />
                )}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
