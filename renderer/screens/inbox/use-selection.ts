import { useCallback, useEffect } from 'react';
import { useRemembered } from '../../components/remember.ts';
import type { Inbox } from './use-inbox.ts';

interface Place {
  /** -1: the message is not from this list. */
  readonly index: number;
  readonly id: number | null;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'index' in value && 'id' in value;

export interface Selection extends Place {
  readonly select: (index: number) => void;
  readonly showOther: (id: number) => void;
  /** Moves on to the next message before the list changes under it. */
  readonly advance: () => void;
}

/** The chosen message: followed by its id when the list changes, by its place when it left the list. */
export function useSelection(inbox: Inbox): Selection {
  const [place, setPlace] = useRemembered<Place>('inbox.place', { index: 0, id: null }, isPlace);
  const { rowAt, indexOf, total, want } = inbox;

  useEffect(() => {
    if (total === null || place.index === -1) return;
    const here = rowAt(place.index)?.id;
    if (place.id !== null && here === place.id) return;
    const found = place.id === null ? null : indexOf(place.id);
    const index = found ?? Math.max(0, Math.min(place.index, total - 1));
    const id = rowAt(index)?.id ?? null;
    if (index !== place.index || id !== place.id) setPlace({ index, id });
  }, [total, place, rowAt, indexOf, setPlace]);

  const select = useCallback(
    (wanted: number) => {
      if (total === null || total === 0) return;
      const index = Math.max(0, Math.min(wanted, total - 1));
      want(index, index);
      setPlace({ index, id: rowAt(index)?.id ?? null });
    },
    [total, want, rowAt, setPlace],
  );
  const showOther = useCallback((id: number) => setPlace({ index: -1, id }), [setPlace]);
  const advance = useCallback(() => {
    const index = rowAt(place.index + 1) === undefined ? place.index - 1 : place.index + 1;
    const next = rowAt(index);
    if (next !== undefined) setPlace({ index, id: next.id });
  }, [place, rowAt, setPlace]);
  return { ...place, select, showOther, advance };
}
