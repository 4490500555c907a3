import { expect, test } from 'vitest';
import { type NamedOrganisation, possibleDuplicates } from '../../../main/engine/organisations/duplicates.ts';

const none = () => false;
const named = (entries: readonly (readonly [string, ...string[]])[]): NamedOrganisation[] =>
  entries.map(([name, ...domains], index) => ({ id: index + 1, name, domains }));
const found = (...entries: readonly (readonly [string, ...string[]])[]) =>
  possibleDuplicates(named(entries), none).map(({ one, other, why }) => [one.name, other.name, why]);

test.each([
  [['Talentvonk B.V.'], ['Talentvonk', 'talentvonk.example'], 'name'],
  [['Vonk', 'talentvonk.example'], ['Iets anders', 'talentvonk.nl'], 'brand'],
  [['Talent Vonk'], ['talentvonk.example', 'talent-vonk.example'], 'brand'],
  [['Talentvonk'], ['Talentvonk Noord', 'noord.example'], 'similar'],
  [['Kopstoot Werving & Selectie'], ['Kopstoot Werving en Selectie'], 'similar'],
  [['Müller Recruitment'], ['Muller Recruitmnt'], 'similar'],
] as const)('%j and %j may be one, by their %s', (one, other, why) => {
  expect(found(one, other)).toEqual([[one[0], other[0], why]]);
});

test.each([
  [
    ['Hays', 'hays.example'],
    ['Haystack', 'haystack.example'],
  ],
  [['Talentvonk'], ['Talentmeer']],
  [['ING'], ['Ingenico']],
  [['Noord'], ['Noorderlicht Detachering']],
  [['De Jong Advies'], ['De Jonge Advocaten']],
  [
    ['postkamer.example', 'postkamer.example'],
    ['normkamer.example', 'normkamer.example'],
  ],
  [
    ['Dijkbank', 'dijkbank.example'],
    ['dijkbank-inloggen.example', 'dijkbank-inloggen.example'],
  ],
] as const)('%j and %j are not held for one', (one, other) => {
  expect(found(one, other)).toEqual([]);
});

test('two that the person set apart are not named again, and no pair is named twice', () => {
  const three = named([
    ['Talentvonk', 'talentvonk.example'],
    ['Talentvonk B.V.', 'talentvonk.nl'],
    ['Talentvonk Noord', 'vonknoord.example'],
  ]);
  const pairs = possibleDuplicates(three, none).map(({ one, other }) => `${one.id}-${other.id}`);
  expect(pairs.toSorted()).toEqual(['1-2', '1-3', '2-3']);
  const apart = (one: number, other: number) => one === 1 && other === 2;
  expect(possibleDuplicates(three, apart).map(({ one, other }) => `${one.id}-${other.id}`)).not.toContain('1-2');
});

test('asked about one organisation, only its own pairs are told', () => {
  const four = named([['Talentvonk'], ['Talentvonk B.V.'], ['Kopstoot'], ['Kopstoot B.V.']]);
  expect(possibleDuplicates(four, none, 3).map(({ one, other }) => `${one.id}-${other.id}`)).toEqual(['3-4']);
  expect(possibleDuplicates(four, none, 99)).toEqual([]);
});

test('eight thousand names held up everything else for ten seconds', () => {
  const many = Array.from({ length: 8000 }, (_, index) => {
    const name = `${['Talent', 'Werving', 'Studio', 'Bureau', 'Noord'][index % 5] ?? ''}${(index * 7919).toString(36)} Groep`;
    return { id: index + 1, name, domains: [`firma${index}.example`] };
  });
  const begin = performance.now();
  possibleDuplicates(many, none);
  expect(performance.now() - begin).toBeLessThan(6000);
});
