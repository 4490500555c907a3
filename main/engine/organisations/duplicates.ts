import { distance } from 'fastest-levenshtein';
import type { Likeness, PossibleDuplicate } from '../../../shared/domain/organisation-change.ts';
import { domainName } from '../intake/domains.ts';
import { companyKey } from '../store/name-key.ts';

export interface NamedOrganisation {
  readonly id: number;
  readonly name: string;
  readonly domains: readonly string[];
}

interface Compared extends NamedOrganisation {
  /** Without legal form, accents and spaces. */
  readonly key: string;
  readonly words: string;
  readonly unnamed: boolean;
  readonly brands: readonly string[];
}

// A short name is like too many others.
const shortest = 5;
// Letters that may differ, as a part of the longer name.
const unlike = 0.15;
const neighbours = 12;

/**
 * Pairs that may be one organisation: the same name but for its legal form, the same brand in their domains, or a name spelt or
 * continued a little differently. A guess for the data subject to judge, the surest first.
 */
export function possibleDuplicates(
  organisations: readonly NamedOrganisation[],
  areApart: (one: number, other: number) => boolean,
  only: number | null = null,
): PossibleDuplicate[] {
  const compared = around(organisations.map(compare), only);
  const found = new Map<string, PossibleDuplicate>();
  const note = (one: Compared, other: Compared, why: Likeness) => {
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    const key = `${first.id} ${second.id}`;
    if (first.id === second.id || found.has(key) || areApart(first.id, second.id)) return;
    const named = ({ id, name }: Compared) => ({ id, name });
    found.set(key, { one: named(first), other: named(second), why });
  };
  pairs(
    compared,
    ({ key }) => [key],
    (one, other) => note(one, other, 'name'),
  );
  pairs(
    compared,
    ({ key, brands }) => new Set([key, ...brands]),
    (one, other) => note(one, other, 'brand'),
  );
  similar(compared, (one, other) => note(one, other, 'similar'));
  return [...found.values()].filter(({ one, other }) => only === null || one.id === only || other.id === only);
}

/** Those that one organisation is worth being held against, so that asking about one costs little. */
function around(all: readonly Compared[], only: number | null): readonly Compared[] {
  const asked = all.find(({ id }) => id === only);
  if (asked === undefined) return only === null ? all : [];
  const keys = new Set([asked.key, ...asked.brands]);
  const start = asked.key.slice(0, 3);
  return all.filter((one) => one.key.startsWith(start) || [one.key, ...one.brands].some((key) => keys.has(key)));
}

function compare(organisation: NamedOrganisation): Compared {
  // Until a message names it, it is called by its domain.
  const unnamed = organisation.domains.includes(organisation.name);
  const words = companyKey(unnamed ? domainName(organisation.name) : organisation.name);
  const key = words.replaceAll(' ', '');
  const brands = organisation.domains.map((domain) => domainName(domain).replaceAll('-', ''));
  return { ...organisation, words, key, unnamed, brands: brands.filter((brand) => brand.length >= shortest) };
}

function pairs(
  all: readonly Compared[],
  keysOf: (one: Compared) => Iterable<string>,
  note: (one: Compared, other: Compared) => void,
): void {
  for (const [first, ...rest] of grouped(all, keysOf))
    for (const one of rest) if (first !== undefined) note(first, one);
}

function grouped(all: readonly Compared[], keysOf: (one: Compared) => Iterable<string>): Compared[][] {
  const groups = new Map<string, Compared[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  groups.delete('');
  return [...groups.values()];
}

/** Names that stand near each other in the alphabet are held against each other, not every one against every other. */
function similar(all: readonly Compared[], note: (one: Compared, other: Compared) => void): void {
  const inOrder = all
    .filter(({ key, unnamed }) => key.length >= shortest && !unnamed)
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  for (const [at, one] of inOrder.entries()) {
    for (const other of inOrder.slice(at + 1, at + 1 + neighbours)) if (isLike(one, other)) note(one, other);
  }
}

/** "Talentvonk" and "Talentvonk Noord", but not "Talent" and "Talentvonk". */
function isLike(one: Compared, other: Compared): boolean {
  if (other.words.startsWith(`${one.words} `)) return true;
  return distance(one.key, other.key) <= Math.max(one.key.length, other.key.length) * unlike;
}
