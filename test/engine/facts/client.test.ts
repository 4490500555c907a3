import { expect, test } from 'vitest';
import { clientFacts } from '../../../main/engine/facts/client.ts';
import { approach } from './support.ts';

const found = (text: string, known: Parameters<typeof approach>[1] = {}) => clientFacts(approach({ text }, known))[0];

test.each([
  ['nl', 'Voor onze opdrachtgever Waterland Analyse zoek ik een data engineer.', 'Waterland Analyse'],
  ['nl', 'Opdrachtgever: Korenschoof Groothandel\nStandplaats: Zwolle', 'Korenschoof Groothandel'],
  ['nl', 'Onze opdrachtgever is De Korenschoof, uit Almen.', 'De Korenschoof'],
  ['nl', 'Mijn klant Bronveld zoekt een architect.', 'Bronveld'],
  ['nl', 'Namens Bronveld zoeken wij een data engineer.', 'Bronveld'],
  ['en', 'I am recruiting for our client Northmere Energy and your skills fit.', 'Northmere Energy'],
  ['en', 'My client, Northmere Energy, is hiring a lead.', 'Northmere Energy'],
  ['en', 'I write on behalf of Northmere Energy about a role.', 'Northmere Energy'],
  ['en', 'Client: Northmere\nLocation: Utrecht', 'Northmere'],
])('%s, named: %s', (_lang, text, client) => {
  expect(found(text)).toMatchObject({ code: 'client-named', values: { client } });
  expect(text).toContain(found(text)?.evidence[0]?.words);
});

test.each([
  ['nl', 'Voor een mooie opdrachtgever in de regio Zwolle zoek ik een data engineer.'],
  ['nl', 'Onze opdrachtgever, een drinkwaterbedrijf in het oosten, zoekt een architect.'],
  ['en', 'My client, a commodities trader in Rotterdam, is hiring a lead.'],
  ['en', 'One of our clients in the energy sector needs a data engineer.'],
])('%s, hinted: %s', (_lang, text) => {
  expect(found(text)?.code).toBe('client-hinted');
  expect(text).toContain(found(text)?.evidence[0]?.words);
});

test.each([
  ['nl', 'Wij zoeken een data engineer voor ons eigen team.'],
  ['nl', 'Als werkgever vinden wij plezier belangrijk.'],
  ['nl', 'Werken bij Bronveld: wij zoeken een data engineer.'],
  ['en', 'We are hiring a data engineer for our own team.'],
  ['en', 'You will work with clients.'],
  ['en', 'The client is king.'],
])('%s, neither: %s', (_lang, text) => {
  expect(found(text)).toBeUndefined();
});

test('the agency itself is no client of its own, and no client is looked for in what is no recruitment', () => {
  const writer = { names: ['Waterland Analyse'], domains: ['waterland.example'] };
  expect(found('Namens Waterland Analyse zoeken wij een engineer.', { writer })).toBeUndefined();
  expect(found('Voor onze opdrachtgever Bronveld zoek ik iemand.', { label: 'direct-marketing' })).toBeUndefined();
  expect(found('Voor onze opdrachtgever Bronveld zoek ik iemand.', { approach: false })).toBeUndefined();
});

test('the employer whose applicant system a link goes to is a hint', () => {
  const hosts = ['bronveld.recruitee.com'];
  const text = 'Bekijk de vacature en reageer snel.';
  expect(clientFacts(approach({ text, hosts }))[0]).toEqual({
    code: 'client-hinted',
    evidence: [{ words: 'bronveld.recruitee.com', place: 'link' }],
    values: {},
  });
  const writer = { names: ['Bronveld B.V.'], domains: ['bronveld.example'] };
  expect(clientFacts(approach({ text, hosts }, { writer }))).toEqual([]);
});
