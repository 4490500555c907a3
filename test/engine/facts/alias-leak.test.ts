import { describe, expect, test } from 'vitest';
import { aliasLeak } from '../../../main/engine/facts/alias-leak.ts';
import { isGivenTo } from '../../../main/engine/facts/given-to.ts';
import { approach } from './support.ts';

const alias = { address: 'jorinde+vonk@kwakernaak.example', givenTo: 'Vonk Shop', givenOn: '2025-11-04' };
const texts = {
  nl: 'Beste Jorinde, ik zoek een data engineer voor een opdrachtgever in Zwolle.',
  en: 'Hi Jorinde, I am looking for a data engineer for a client in Zwolle.',
};

describe.each(['nl', 'en'] as const)('mail to an alias, in %s', (lang) => {
  const text = texts[lang];

  test('from somebody else than it was given to shows the address, to whom and when', () => {
    expect(aliasLeak(approach({ text }, { alias }))).toEqual([
      {
        code: 'alias-leak',
        evidence: [{ words: 'to: jorinde+vonk@kwakernaak.example', place: 'header' }],
        values: { address: alias.address, givenTo: 'Vonk Shop', givenOn: '2025-11-04', dated: 'yes' },
      },
    ]);
  });

  test.each([
    ['from the one it was given to', { alias, writer: { names: ['Vonk Shop B.V.'], domains: ['vonkshop.example'] } }],
    [
      'from its newsletter on another domain',
      { alias, writer: { names: ['Vonk Shop'], domains: ['mailservice.example'] } },
    ],
    ['that is no approach, such as that of a courier', { alias, approach: false }],
    ['from somebody the person wrote to', { alias, known: true }],
    ['from before it was given', { alias, day: '2025-10-01' }],
    ['that is not registered', { alias: null }],
  ] as const)('%s shows no leak', (_name, known) => {
    expect(aliasLeak(approach({ text }, known))).toEqual([]);
  });
});

test.each([
  ['Vonk Shop', { names: ['Vonk Shop B.V.'], domains: [] }, true],
  ['vonkshop.example', { names: ['Klantenservice'], domains: ['vonkshop.example'] }, true],
  ['vonkshop', { names: [], domains: ['vonkshop-mail.example'] }, true],
  ['Bakker Boeken', { names: ['Anna van Bakker Boeken'], domains: ['gmail.com'] }, true],
  ['LinkedIn', { names: ['LinkedIn Job Alerts'], domains: ['linkedin.com'] }, true],
  ['Vonk Shop', { names: ['Talentvonk', 'Sanne de Bruin'], domains: ['talentvonk.example'] }, false],
  ['Bakker Online', { names: ['Vissers Online'], domains: ['vissersonline.example'] }, false],
  ['LinkedIn', { names: ['Brightpennant Ltd'], domains: ['brightpennant.example'] }, false],
])('an address given to %s, written to by %o: the same party is %s', (givenTo, writer, same) => {
  expect(isGivenTo(givenTo, writer)).toBe(same);
});
