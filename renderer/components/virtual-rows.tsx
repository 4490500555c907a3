import { type ReactNode, useRef } from 'react';
import { useVirtualRows } from './use-virtual-rows.ts';

interface VirtualRowsProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly itemKey: (item: T) => number;
  readonly render: (item: T) => ReactNode;
}

/** A list of which only the rows in view are drawn. */
export function VirtualRows<T>({ label, items, itemKey, render }: VirtualRowsProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const { rows } = useVirtualRows(items.length, box);
  return (
    <div ref={box} className="v-rows v-scroll">
      <ul className="v-rows-all" aria-label={label} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={itemKey(item)}
              className="v-row-place"
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              {render(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
