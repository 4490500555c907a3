import { describe, expect, test } from 'vitest';
import shipped from '../../../shared/data/listed-organisations.json' with { type: 'json' };
import { type ListedEntry, ListedOrganisation } from '../../../shared/domain/listed.ts';
import { listedIndex, lookUpListed } from '../../../shared/rules/look-up-listed.ts';

const entry = (change: Partial<ListedEntry>): ListedEntry => ({
  slug: 'zoeker',
  name: 'Zoeker',
  kind: 'data-supplier',
  domains: ['zoeker.example'],
  privacyAddress: null,
  privacyForm: null,
  postalAddress: null,
  country: 'NL',
  sources: ['https://zoeker.example/privacy'],
  seenOn: '2026-03-01',
  origin: 'shipped',
  off: false,
  ...change,
});

describe('the list that comes along', () => {
  const entries = ListedOrganisation.array().parse(shipped);

  test('names each domain and each entry once', () => {
    const domains = entries.flatMap((one) => one.domains);
    expect(new Set(domains).size).toBe(domains.length);
    expect(new Set(entries.map(({ slug }) => slug)).size).toBe(entries.length);
  });

  test.each(entries.map((one) => [one.slug, one] as const))('says of %s where it was seen and when', (_slug, one) => {
    expect(one.sources.length).toBeGreaterThan(0);
    for (const source of one.sources) expect(source).toMatch(/^https?:\/\/[^\s/]+\.[^\s/]+/);
    for (const domain of one.domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    if (one.privacyAddress !== null) expect(one.privacyAddress).toMatch(/^[^\s@]+@[^\s@]+\.[^\s@]+$/);
    expect(one.seenOn <= '2026-12-31').toBe(true);
  });
});

test('a host is looked up by its domain and what lies below it, never by the end of a word', () => {
  const index = listedIndex([entry({})]);
  expect(lookUpListed(index, 'zoeker.example')?.slug).toBe('zoeker');
  expect(lookUpListed(index, 'T.Mail.Zoeker.Example')?.slug).toBe('zoeker');
  for (const host of ['nietzoeker.example', 'example', 'zoeker.example.net', '']) {
    expect([host, lookUpListed(index, host)]).toEqual([host, null]);
  }
});

test('what is switched off labels nobody, and the own entry wins over the one that came along', () => {
  expect(lookUpListed(listedIndex([entry({ off: true })]), 'zoeker.example')).toBe(null);
  const own = entry({ slug: 'own-1', kind: 'agency', origin: 'own' });
  for (const entries of [
    [own, entry({})],
    [entry({}), own],
  ])
    expect(lookUpListed(listedIndex(entries), 'zoeker.example')?.slug).toBe('own-1');
});
