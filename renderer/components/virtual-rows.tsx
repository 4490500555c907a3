import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { useRemPixels } from './use-rem-pixels.ts';
import { useSettings } from './settings-context.tsx';

interface VirtualRowsProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly itemKey: (item: T) => number;
  readonly render: (item: T) => ReactNode;
}

/** A list of which only the rows in view are drawn. */
export function VirtualRows<T>({ label, items, itemKey, render }: VirtualRowsProps<T>) {
  const { settings } = useSettings();
  const rem = useRemPixels();
  const box = useRef<HTMLDivElement>(null);
  const height = (settings.density === 'compact' ? 2.5 : 3.5) * rem;
  const rows = useVirtualizer({ count: items.length, getScrollElement: () => box.current, estimateSize: () => height, overscan: 12 });
  useEffect(() => rows.measure(), [rows, height]);
  return (
    <div ref={box} className="v-rows v-scroll">
      <ul className="v-rows-all" aria-label={label} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li key={itemKey(item)} className="v-row-place" style={{ transform: `translateY(${start}px)` }} aria-setsize={items.length} aria-posinset={index + 1}>
              {render(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
