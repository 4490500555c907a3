import type { Store } from './open-store.ts';
import { storeFailure } from './store-failure.ts';

type Value = string | number | null | Uint8Array<ArrayBuffer>;
type Row = Record<string, Value>;
/** A domain type whose fields are the columns of a query. */
export type Columns<T> = { [K in keyof T]: T[K] };
/** Named values (`$name` in the query, without the sign here) or values in order. */
export type Values = readonly Value[] | Readonly<Record<string, Value>>;

/** A query without parameters takes no names, whatever the values are. */
const bound = (values: Values): Values => (!Array.isArray(values) && Object.keys(values).length === 0 ? [] : values);

/** Changes rows. Gives the number of rows changed and the id of the last one added. */
export function run(store: Store, sql: string, values: Values = []): { readonly changes: number; readonly id: number } {
  try {
    const { changes, lastInsertRowid } = store.statement(sql).run(bound(values));
    return { changes, id: lastInsertRowid };
  } catch (error) {
    throw storeFailure(error);
  }
}

/** The first row, of the shape that the query names; null when there is none. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- only the caller knows the columns of its query
export function first<R extends Row>(store: Store, sql: string, values: Values = []): R | null {
  try {
    return store.statement(sql).get<R>(bound(values)) ?? null;
  } catch (error) {
    throw storeFailure(error);
  }
}

/** All rows, of the shape that the query names. */
export function all<R extends Row>(store: Store, sql: string, values: Values = []): R[] {
  try {
    return store.statement(sql).all<R>(bound(values));
  } catch (error) {
    throw storeFailure(error);
  }
}

/** The one number a query gives; 0 when it gives none. */
export function count(store: Store, sql: string, values: Values = []): number {
  const [value] = Object.values(first(store, sql, values) ?? {});
  return typeof value === 'number' ? value : 0;
}

export function exists(store: Store, sql: string, values: Values = []): boolean {
  return first(store, sql, values) !== null;
}

/** The `id` column of all rows. */
export function idsOf(store: Store, sql: string, values: Values = []): number[] {
  return all<{ id: number }>(store, sql, values).map(({ id }) => id);
}
