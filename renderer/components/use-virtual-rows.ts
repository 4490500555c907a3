import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import { useSettings } from './settings-context.tsx';
import { useRemPixels } from './use-rem-pixels.ts';

const rowRem = { comfortable: 3.5, compact: 2.5 } as const;

/** Which rows of a long list are in view. `height`: of one row, in CSS pixels. */
export function useVirtualRows(
  count: number,
  box: RefObject<HTMLDivElement | null>,
): { readonly rows: Virtualizer<HTMLDivElement, Element>; readonly height: number } {
  const { settings } = useSettings();
  const height = rowRem[settings.density] * useRemPixels();
  // Nothing here is compiled by the React compiler, which is what this rule guards.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({ count, getScrollElement: () => box.current, estimateSize: () => height, overscan: 12 });
  useEffect(() => rows.measure(), [rows, height]);
  return { rows, height };
}
