import { describe, expect, test } from 'vitest';
import { nameFault } from '../../../main/engine/facts/name-fault.ts';
import { approach, jorinde } from './support.ts';

const rest = {
  nl: '\n\nIk zoek een data engineer voor een opdrachtgever.',
  en: '\n\nI am looking for a data engineer.',
};
const greeted = (line: string, names: readonly string[] = jorinde.names, lang: 'nl' | 'en' = 'nl') =>
  nameFault(approach({ text: line + rest[lang] }, { own: { ...jorinde, names } }));

const faults = [
  ['nl', 'Hoi Jorine,', 'name-misspelt'],
  ['nl', 'Beste Jorinda,', 'name-misspelt'],
  ['nl', 'Geachte mevrouw Kwakernaat,', 'name-misspelt'],
  ['nl', 'Goedemorgen Jorinde Kwakkernaak', 'name-misspelt'],
  ['en', 'Hi Jorynde Kwakernaak,', 'name-misspelt'],
  ['en', 'Dear Ms. Kwakernack,', 'name-misspelt'],
  ['en', 'Good morning Jorinde Kwakernaark!', 'name-misspelt'],
  ['nl', 'Beste Kwakernaak,', 'name-swapped'],
  ['nl', 'Hallo Kwakernaak Jorinde,', 'name-swapped'],
  ['en', 'Hi Kwakernaak,', 'name-swapped'],
  ['en', 'Dear Kwakernaak Jorinde,', 'name-swapped'],
  ['nl', 'Beste {{voornaam}},', 'name-placeholder'],
  ['nl', 'Beste ,', 'name-placeholder'],
  ['en', 'Hi {first_name},', 'name-placeholder'],
  ['en', 'Hi ,', 'name-placeholder'],
  ['nl', 'Beste Jorinde | Senior Data Engineer,', 'name-headline'],
  ['nl', 'Hoi Senior Data Engineer,', 'name-headline'],
  ['en', 'Hi Jorinde Senior Data Engineer,', 'name-headline'],
  ['en', 'Dear Senior Data Engineer,', 'name-headline'],
] as const;

const fine = [
  ['nl', 'Beste Jorinde,'],
  ['nl', 'Hoi JORINDE,'],
  ['nl', 'Geachte mevrouw Kwakernaak,'],
  ['nl', 'Geachte heer/mevrouw,'],
  ['nl', 'Geachte J. Kwakernaak,'],
  ['nl', 'Beste J.,'],
  ['nl', 'Hoi Jo,'],
  ['nl', 'Hé Jorindeke,'],
  ['nl', 'Beste collega,'],
  ['nl', 'Beste recruiter,'],
  ['nl', 'Beste Peter,'],
  ['nl', 'Beste Jorine en Peter,'],
  ['nl', 'Beste, ik zoek iemand.'],
  ['nl', 'Dag allemaal,'],
  ['en', 'Hi Jorinde,'],
  ['en', 'Dear Jorinde Kwakernaak,'],
  ['en', 'Hi there,'],
  ['en', 'Hi,'],
  ['en', 'Dear Hiring Manager,'],
  ['en', 'Dear Sir/Madam,'],
  ['en', 'Hi Robert,'],
  ['en', 'Hello everyone,'],
  ['en', 'Hi Jorinde - I saw your profile'],
] as const;

describe('faults in the name', () => {
  test.each(faults)('%s: %s', (lang, line, code) => {
    const [found] = greeted(line, jorinde.names, lang);
    expect(found?.code).toBe(code);
    expect(line).toContain(found?.evidence[0]?.words);
  });

  test.each(fine)('none in %s: %s', (lang, line) => {
    expect(greeted(line, jorinde.names, lang)).toEqual([]);
  });

  test('a list that has the name wrong shows it in the header', () => {
    const to = [{ name: 'Jorine Kwakernaak', address: 'jorinde@kwakernaak.example', profile: null }];
    expect(nameFault(approach({ text: `Hoi,${rest.nl}`, to }))[0]).toEqual({
      code: 'name-misspelt',
      evidence: [{ words: 'to: Jorine Kwakernaak <jorinde@kwakernaak.example>', place: 'header' }],
      values: { name: 'Jorine Kwakernaak' },
    });
  });

  test('nothing is wrong in a message that is no approach, or when no name is known', () => {
    expect(nameFault(approach({ text: `Hoi Jorine,${rest.nl}` }, { approach: false }))).toEqual([]);
    expect(greeted('Hoi Jorine,', [])).toEqual([]);
  });
});

describe('what is never held against anyone', () => {
  test.each([
    ['marks left out', 'Hoi Noelle,', 'Noëlle van der Meijsloot'],
    ['marks added', 'Hoi Renée,', 'Renee Bakker'],
    ['an umlaut as two letters', 'Sehr geehrte Frau Mueller,', 'Anna Müller'],
    ['ij as y', 'Geachte heer Van Dyk,', 'Tim van Dijk'],
    ['another tussenvoegsel', 'Geachte mevrouw Van den Meijsloot,', 'Noëlle van der Meijsloot'],
    ['no tussenvoegsel', 'Geachte mevrouw Meijsloot,', 'Noëlle van der Meijsloot'],
    ['a shortened tussenvoegsel', 'Geachte mevrouw v.d. Meijsloot,', 'Noëlle van der Meijsloot'],
    ['a pet name', 'Hoi Liesbeth,', 'Elisabeth Smit'],
    ['a pet name one letter off', 'Hi Jon,', 'Joan Smit'],
    ['one of two family names', 'Geachte mevrouw De Vries,', 'Els Jansen-de Vries'],
    ['one of two given names', 'Hoi Marie,', 'Anne-Marie Smit'],
    ['two given names in one', 'Hoi Annemarie,', 'Anne-Marie Smit'],
    ['a short name, where one letter is another name', 'Hoi Tim,', 'Tom Smit'],
    ['the other half of a name', 'Hi Alex,', 'Alexander Smit'],
    ['a family name that is a given name too', 'Hoi Willem,', 'Jan Willem Willems'],
  ])('%s', (_name, line, own) => {
    expect(greeted(line, [own])).toEqual([]);
  });
});

// A salutation that is off may be meant for somebody else: then it says nothing of how a list has the own name.
test.each([
  ['Hoi Boris,', 'Joris Smit'],
  ['Hi Mary,', 'Mark Smit'],
  ['Hi Tara,', 'Sara Smit'],
  ['Beste Bess,', 'Tess Smit'],
  ['Hi Emmy,', 'Emma Smit'],
  ['Hoi Lise,', 'Lisa Smit'],
  ['Beste Noor,', 'de Vries, Noor'],
  ['Hi Wei,', 'Wang Wei'],
])('a name that was meant for another was called misspelt or swapped: "%s" to %s', (line, own) => {
  expect(greeted(line, [own])).toEqual([]);
});

test('a name one letter off was called misspelt in a message to an address that is nobody known', () => {
  const to = [{ name: '', address: 'info@bedrijf.example', profile: null }];
  expect(nameFault(approach({ text: `Hoi Jorine,${rest.nl}`, to }))).toEqual([]);
});
