import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { InboxCounts, InboxQuery, InboxRow, InboxView } from '../../../shared/domain/inbox.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { call, useEvent } from '../../verzet.ts';

const pageSize = 100;

/** The views that the window has tabs for. */
export type ShownView = Exclude<InboxView, 'unsolicited'>;

export interface InboxFilter extends Pick<InboxQuery, 'query' | 'label'> {
  readonly view: ShownView;
}

/** First and last place in view. */
interface Range {
  readonly first: number;
  readonly last: number;
}

interface Loaded {
  readonly key: string;
  readonly total: number;
  readonly counts: InboxCounts;
  readonly pages: ReadonlyMap<number, readonly InboxRow[]>;
}

export interface Inbox {
  /** Which list this is: of a view, a search and a kind. */
  readonly key: string;
  /** Null until the first page is in. */
  readonly total: number | null;
  readonly counts: InboxCounts | null;
  readonly failure: FailureCode | null;
  readonly rowAt: (index: number) => InboxRow | undefined;
  readonly indexOf: (id: number) => number | null;
  /** Loads what is missing between two places in the list. */
  readonly want: (first: number, last: number) => void;
  readonly reload: () => void;
}

/** The list behind the inbox: pages of 100 are fetched where the person looks, however long the list is. */
export function useInbox(filter: InboxFilter): Inbox {
  const key = JSON.stringify(filter);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const range = useRef({ first: 0, last: 0 });
  const asked = useRef({ key: '', round: 0, pages: new Set<number>() });

  const ask = useCallback(
    (page: number) => {
      const state = asked.current;
      if (state.pages.has(page)) return;
      state.pages.add(page);
      const { round } = state;
      const load = async () => {
        const result = await call('inbox.list', { ...filter, offset: page * pageSize, limit: pageSize });
        if (asked.current.round !== round || asked.current.key !== key) return;
        if (!result.ok) {
          asked.current.pages.delete(page);
          setFailure(result.error.code);
          return;
        }
        setFailure(null);
        const { total, counts, rows } = result.value;
        const roundKey = `${key} ${round}`;
        setLoaded((current) => ({
          key: roundKey,
          total,
          counts,
          pages: new Map([...kept(current, roundKey, key, range.current), [page, rows]]),
        }));
      };
      void load();
    },
    [filter, key],
  );

  const want = useCallback(
    (first: number, last: number) => {
      range.current = { first, last };
      for (
        let page = Math.floor(Math.max(0, first) / pageSize);
        page <= Math.floor(Math.max(0, last) / pageSize);
        page++
      )
        ask(page);
    },
    [ask],
  );

  const reload = useCallback(() => {
    asked.current = { key, round: asked.current.round + 1, pages: new Set() };
    want(range.current.first, range.current.last);
  }, [key, want]);

  useEffect(() => {
    range.current = { first: 0, last: 0 };
    reload();
  }, [reload]);

  const timer = useRef<number | undefined>(undefined);
  useEvent('inbox.changed', () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(reload, 120);
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const current = loaded?.key.startsWith(`${key} `) === true ? loaded : null;
  return useMemo(
    () => ({
      key,
      total: current?.total ?? null,
      counts: loaded?.counts ?? null,
      failure,
      rowAt: (index) => current?.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
      indexOf: (id) => indexIn(current?.pages ?? new Map(), id),
      want,
      reload,
    }),
    [key, current, loaded, failure, want, reload],
  );
}

/** Rows of an earlier round stay in view until their page is fetched anew; rows of another filter do not. */
function kept(current: Loaded | null, roundKey: string, key: string, range: Range): Loaded['pages'] {
  if (current === null || !current.key.startsWith(`${key} `)) return new Map();
  return current.key === roundKey ? current.pages : visible(current.pages, range);
}

function visible(pages: Loaded['pages'], { first, last }: Range) {
  return new Map(
    [...pages].filter(([page]) => page >= Math.floor(first / pageSize) && page <= Math.floor(last / pageSize)),
  );
}

function indexIn(pages: Loaded['pages'], id: number): number | null {
  for (const [page, rows] of pages) {
    const place = rows.findIndex((row) => row.id === id);
    if (place !== -1) return page * pageSize + place;
  }
  return null;
}
