import type { ListedEntry } from '../domain/listed.ts';

export type ListedIndex = ReadonlyMap<string, ListedEntry>;

/** The entries in use by their domains; where two name the same domain, that of the person wins. */
export function listedIndex(entries: readonly ListedEntry[]): ListedIndex {
  const index = new Map<string, ListedEntry>();
  for (const entry of entries.filter(({ off }) => !off)) {
    for (const domain of entry.domains) {
      if (entry.origin !== 'shipped' || !index.has(domain)) index.set(domain, entry);
    }
  }
  return index;
}

/** The known organisation that a host or domain is of: `t.outreach.io` is of `outreach.io`, `notoutreach.io` is not. */
export function lookUpListed(index: ListedIndex, host: string): ListedEntry | null {
  let part = host.toLowerCase();
  for (;;) {
    const found = index.get(part);
    if (found !== undefined) return found;
    const dot = part.indexOf('.');
    if (dot === -1) return null;
    part = part.slice(dot + 1);
  }
}
