import { useCallback, useEffect, useRef } from 'react';
import { useRemembered } from '../../components/remember.ts';
import type { Inbox } from './use-inbox.ts';

/** So many new messages in a list are a first import rather than a few that came in while the person read the first. */
const aFew = 10;

interface Place {
  /** -1: the message is not from this list. */
  readonly index: number;
  readonly id: number | null;
  /** How long the list was when the first message was shown unasked; null once the person went somewhere. */
  readonly unaskedAmong: number | null;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'index' in value && 'id' in value && 'unaskedAmong' in value;

const chosen = (index: number, id: number | null): Place => ({ index, id, unaskedAmong: null });

export interface Selection extends Place {
  readonly select: (index: number) => void;
  readonly showOther: (id: number) => void;
  /** Goes to that message as soon as the list holds it again. */
  readonly follow: (id: number) => void;
  /** The next message, or the one before the last. Asked before a decision changes the list. */
  readonly after: () => Place | null;
  /** Moves on from a message that was decided on, unless the person went elsewhere meanwhile. */
  readonly moveOn: (from: number, to: Place | null) => void;
}

/** The chosen message: followed by its id when the list changes, by its place when it left the list; another list begins at its top. */
export function useSelection(inbox: Inbox): Selection {
  const [place, setPlace] = useRemembered<Place>(
    'inbox.place',
    { index: 0, id: null, unaskedAmong: -aFew - 1 },
    isPlace,
  );
  const { key, rowAt, indexOf, total, want } = inbox;

  const wanted = useRef<number | null>(null);
  const follow = useCallback((id: number) => {
    wanted.current = id;
  }, []);

  const list = useRef(key);
  useEffect(() => {
    if (total === null) return;
    // While a first import fills the list, its newest message comes late: nobody chose the one that happened to be first.
    const filled = place.unaskedAmong !== null && total > place.unaskedAmong + aFew;
    const otherList = list.current !== key;
    list.current = key;
    if (place.index === -1 && !otherList) return;
    const back = wanted.current === null ? null : indexOf(wanted.current);
    if (back !== null) {
      setPlace(chosen(back, wanted.current));
      wanted.current = null;
      return;
    }
    if (filled) {
      setPlace({ index: 0, id: rowAt(0)?.id ?? null, unaskedAmong: total });
      return;
    }
    const here = rowAt(place.index)?.id;
    if (place.id !== null && here === place.id) return;
    const found = place.id === null ? null : indexOf(place.id);
    const index = found ?? (otherList ? 0 : Math.max(0, Math.min(place.index, total - 1)));
    const id = rowAt(index)?.id ?? null;
    if (index !== place.index || id !== place.id) setPlace({ ...place, index, id });
  }, [key, total, place, rowAt, indexOf, setPlace]);

  const select = useCallback(
    (place: number) => {
      if (total === null || total === 0) return;
      const index = Math.max(0, Math.min(place, total - 1));
      wanted.current = null;
      want(index, index);
      setPlace(chosen(index, rowAt(index)?.id ?? null));
    },
    [total, want, rowAt, setPlace],
  );
  const showOther = useCallback((id: number) => setPlace(chosen(-1, id)), [setPlace]);
  const after = (): Place | null => {
    const index = rowAt(place.index + 1) === undefined ? place.index - 1 : place.index + 1;
    const next = rowAt(index);
    return next === undefined ? null : chosen(index, next.id);
  };
  const moveOn = useCallback(
    (from: number, to: Place | null) => setPlace((current) => (current.id === from && to !== null ? to : current)),
    [setPlace],
  );
  return { ...place, select, showOther, follow, after, moveOn };
}
