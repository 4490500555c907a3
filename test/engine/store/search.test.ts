import { describe, expect, test } from 'vitest';
import { listInbox } from '../../../main/engine/store/inbox.ts';
import { run } from '../../../main/engine/store/statements.ts';
import type { Store } from '../../../main/engine/store/open-store.ts';
import {
  findOrCreateOrganisation,
  getOrganisation,
  saveOrganisation,
} from '../../../main/engine/store/organisations.ts';
import { excerpt, ftsQuery, searchWords } from '../../../main/engine/store/search-words.ts';
import { save } from './invented-message.ts';
import { temporaryStore } from './temporary-store.ts';

const search = (store: Store, query: string) =>
  listInbox(store, { view: 'all', query, label: null, offset: 0, limit: 100 });
const idsFor = (store: Store, query: string) => search(store, query).rows.map(({ id }) => id);

describe('search', () => {
  test('finds beginnings of words in subject, sender, address and text, all of them, without case or accents', () => {
    const store = temporaryStore();
    const id = save(store, {
      subject: 'Coördinator gezocht',
      from: { name: 'Renée Dubois', address: 'r.dubois@talent-huis.example', profile: null },
      text: 'In het café spraken wij over een reïntegratieplan.',
    });
    save(store, { text: 'iets heel anders' });
    for (const query of [
      'coord',
      'COÖRDINATOR',
      'renee',
      'dubois cafe',
      'r.dubois@talent-huis.example',
      'talent-huis',
      'reinteg spraken',
    ]) {
      expect([query, idsFor(store, query)]).toEqual([query, [id]]);
    }
    expect(idsFor(store, 'cafe vliegtuig')).toEqual([]);
    expect(idsFor(store, 'ordinator')).toEqual([]);
  });

  test.each([
    '"',
    '""',
    '"vacature',
    'vacature"',
    '*',
    'vacature*',
    'AND',
    'OR',
    'NOT vacature',
    'NEAR(a b)',
    '-',
    '-vacature',
    '(',
    ')',
    '^',
    ':',
    'subject:vacature',
    '{subject}: x',
    '🎉',
    'vacature 🎉',
    "'",
    ';',
    '\\',
    '%',
    '_',
    '\u0000',
    'a\u0000b',
    '+',
    '…',
    'é́',
    'x'.repeat(300),
    'a '.repeat(150),
  ])('takes %j as words, never as a query language', (query) => {
    const store = temporaryStore();
    save(store, { text: 'een vacature AND niets OR iets' });
    const { total, rows } = search(store, query);
    expect(rows).toHaveLength(total);
  });

  test('a query without a letter or digit finds nothing; an empty one lists all', () => {
    const store = temporaryStore();
    const id = save(store);
    expect(search(store, ' "*" 🎉 ')).toEqual({ total: 0, complete: true, rows: [] });
    expect(idsFor(store, '   ')).toEqual([id]);
  });

  test('words beside signs still count', () => {
    const store = temporaryStore();
    const id = save(store, { text: 'C++ en (vacature), "kans"!' });
    for (const query of ['"kans"!', '(vacature)', 'vacature 🎉', 'kans* vacat*'])
      expect(idsFor(store, query)).toEqual([id]);
  });

  test('follows the name of the organisation', () => {
    const store = temporaryStore();
    const first = findOrCreateOrganisation(store, { name: 'Zonneveld Werving', domain: 'zonneveld.example' });
    const second = findOrCreateOrganisation(store, { name: 'Maanlicht', domain: 'maanlicht.example' });
    const id = save(store, {}, { organisationId: first });
    expect(idsFor(store, 'zonneveld')).toEqual([id]);
    const belongsTo = (organisation: number | null) =>
      run(store, 'UPDATE message SET organisation_id = ? WHERE id = ?', [organisation, id]);
    belongsTo(second);
    expect([idsFor(store, 'zonneveld'), idsFor(store, 'maanlicht vacature')]).toEqual([[], [id]]);
    saveOrganisation(store, { ...getOrganisation(store, second), name: 'Sterrenstof' });
    expect([idsFor(store, 'maanlicht'), idsFor(store, 'sterrenstof vacature')]).toEqual([[], [id]]);
    belongsTo(null);
    expect([idsFor(store, 'sterrenstof'), idsFor(store, 'vacature')]).toEqual([[], [id]]);
  });

  test('shows the words where they were found, as plain text', () => {
    const store = temporaryStore();
    save(store, {
      text: `${'Inleiding over niets. '.repeat(30)}Daar is de <b>spelonk</b> van\n\nhet bedrijf. ${'Slot. '.repeat(60)}`,
    });
    const [row] = search(store, 'spelonk').rows;
    expect(row?.snippet).toMatch(/^….*Daar is de <b>spelonk<\/b> van het bedrijf\. .*…$/);
    expect(row?.snippet.length).toBeLessThan(210);
  });
});

describe('search words', () => {
  test('are quoted and open-ended, but for single letters', () => {
    expect(ftsQuery(searchWords('Jan  a "x" jan@a.example'))).toBe('"Jan"* "a" " x " "jan@a.example"*');
    expect(ftsQuery(searchWords('- 🎉 *'))).toBe(null);
    expect(searchWords('w '.repeat(100))).toHaveLength(20);
  });
});

describe('an excerpt', () => {
  test('finds words whatever their accents and case', () => {
    expect(excerpt('Een Réünie in Zoetermeer', ['reunie'])).toBe('Een Réünie in Zoetermeer');
    expect(excerpt('Een reunie', ['réünie'])).toBe('Een reunie');
  });

  test('finds beginnings of words only, and none gives null', () => {
    expect(excerpt('onmogelijk', ['mogelijk'])).toBe(null);
    expect(excerpt('tekst', ['-'])).toBe(null);
    expect(excerpt('prijs (5.000+) per dag', ['5.000+)'])).toBe('prijs (5.000+) per dag');
  });
});

test('of a word in very many messages the newest come first, and it is said that not all were counted', () => {
  const store = temporaryStore();
  const days = Array.from({ length: 1200 }, (_, day) =>
    new Date(Date.UTC(2020, 0, 1 + ((day * 7) % 1200))).toISOString(),
  );
  store.transaction(() => days.forEach((sentAt, number) => save(store, { sentAt, text: `vacature ${number}` })));
  const newest = days.toSorted().toReversed();
  const page = (offset: number) => listInbox(store, { view: 'all', query: 'va', label: null, offset, limit: 100 });
  const dates = (offset: number) => page(offset).rows.map(({ sentAt }) => sentAt);
  expect([dates(0), dates(1100)]).toEqual([newest.slice(0, 100), newest.slice(1100)]);
  expect(page(0)).toMatchObject({ total: 1001, complete: false });
  expect(page(1150)).toMatchObject({ total: 1200, complete: true });
  expect(search(store, 'va 1199')).toMatchObject({ total: 1, complete: true });
});
