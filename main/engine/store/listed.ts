import shipped from '../../../shared/data/listed-organisations.json' with { type: 'json' };
import { ListedOrganisation } from '../../../shared/domain/listed.ts';
import type { ListedEntry, ListedParticulars } from '../../../shared/domain/listed.ts';
import { Failure } from '../../../shared/failure.ts';
import { listedIndex, type ListedIndex, lookUpListed } from '../../../shared/rules/look-up-listed.ts';
import type { Store } from './open-store.ts';
import { all, first, run } from './statements.ts';

type ChangeRecord = { slug: string; entry: string | null; off: number };

const asShipped: readonly ListedOrganisation[] = ListedOrganisation.array().parse(shipped);
const ownPrefix = 'own-';

/** The list that comes along with the person's changes, what the person added first, then by name. */
export function listedEntries(store: Store): ListedEntry[] {
  const changes = new Map(
    all<ChangeRecord>(store, 'SELECT slug, entry, off FROM listed_change ORDER BY slug').map((row) => [row.slug, row]),
  );
  const entries = asShipped.map((entry): ListedEntry => {
    const change = changes.get(entry.slug);
    changes.delete(entry.slug);
    const kept = change?.entry ?? null;
    return kept === null
      ? { ...entry, origin: 'shipped', off: change?.off === 1 }
      : { ...parsed(kept), origin: 'changed', off: change?.off === 1 };
  });
  // What is left is the person's own, or was on the list of an earlier version and changed then.
  const own = [...changes.values()].flatMap(({ entry, off }): ListedEntry[] =>
    entry === null ? [] : [{ ...parsed(entry), origin: 'own', off: off === 1 }],
  );
  return [...byName(own), ...byName(entries)];
}

const parsed = (entry: string): ListedOrganisation => ListedOrganisation.parse(JSON.parse(entry));
const byName = (entries: readonly ListedEntry[]) =>
  entries.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));

const indexes = new WeakMap<Store, ListedIndex>();

/** The known organisation behind one of these hosts or domains. */
export function listedOf(store: Store, hosts: readonly string[]): ListedEntry | null {
  let index = indexes.get(store);
  if (index === undefined) indexes.set(store, (index = listedIndex(listedEntries(store))));
  for (const host of hosts) {
    const found = lookUpListed(index, host);
    if (found !== null) return found;
  }
  return null;
}

/** Adds an entry (`slug` null) or changes one. Throws `not-found`. */
export function saveListed(store: Store, slug: string | null, entry: ListedParticulars): void {
  if (slug !== null) known(store, slug);
  const key = slug ?? nextOwn(store);
  run(
    store,
    `INSERT INTO listed_change (slug, entry) VALUES ($key, $entry)
     ON CONFLICT (slug) DO UPDATE SET entry = excluded.entry`,
    { key, entry: JSON.stringify({ ...entry, slug: key } satisfies ListedOrganisation) },
  );
  indexes.delete(store);
}

/** Throws `not-found`. */
export function switchListed(store: Store, slug: string, off: boolean): void {
  known(store, slug);
  run(
    store,
    `INSERT INTO listed_change (slug, entry, off) VALUES ($slug, NULL, $off)
     ON CONFLICT (slug) DO UPDATE SET off = excluded.off`,
    { slug, off: Number(off) },
  );
  indexes.delete(store);
}

/** As it came along again; one that the person added is gone. */
export function resetListed(store: Store, slug: string): void {
  run(store, 'DELETE FROM listed_change WHERE slug = ?', [slug]);
  indexes.delete(store);
}

function known(store: Store, slug: string): void {
  if (!listedEntries(store).some((entry) => entry.slug === slug)) throw new Failure('not-found');
}

function nextOwn(store: Store): string {
  const last = first<{ number: number | null }>(
    store,
    `SELECT max(CAST(substr(slug, $from) AS INTEGER)) AS number FROM listed_change WHERE slug LIKE $own`,
    { from: ownPrefix.length + 1, own: `${ownPrefix}%` },
  );
  return `${ownPrefix}${(last?.number ?? 0) + 1}`;
}
