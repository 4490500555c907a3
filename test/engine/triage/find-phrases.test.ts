import { describe, expect, test } from 'vitest';
import { foldText } from '../../../main/engine/triage/fold-text.ts';
import { preparePhrases } from '../../../main/engine/triage/find-phrases.ts';

const classes = { job: 'rol functie vacature', you: 'je jij u' };
const find = (phrase: string, text: string): readonly string[] => {
  const hits = new Map<number, string[]>();
  preparePhrases([{ phrases: [phrase], group: 0 }], classes)(text, hits);
  return hits.get(0) ?? [];
};

describe('the notation', () => {
  test.each([
    ['alternatives', 'open voor|to', 'Sta open to change', 'open to'],
    ['a class', 'nieuwe @job', 'Een nieuwe functie', 'nieuwe functie'],
    ['a class among alternatives', '@job|kans', 'Een kans', 'kans'],
    ['beginning', 'recruit*', 'De recruiters', 'recruiters'],
    ['end', '*ontwikkelaar', 'Een webontwikkelaar', 'webontwikkelaar'],
    ['an optional word, absent', 'sta ?je open', 'Sta open', 'Sta open'],
    ['an optional word, present', 'sta ?je open', 'Sta je open', 'Sta je open'],
    ['a gap', 'sta ~2 open', 'Sta je ook open', 'Sta je ook open'],
    [
      'a gap that reaches back from the anchor',
      'je ~3 zeldzaamwoord',
      'Je bent een zeldzaamwoord',
      'Je bent een zeldzaamwoord',
    ],
    ['a number', 'tot € #', 'tot € 6.800 per maand', 'tot € 6.800'],
    ['a hyphen as a separator', 'follow up', 'A Follow-up mail', 'Follow-up'],
    ['a curly apostrophe', "i'm a", 'I’m a nurse', 'I’m a'],
  ])('%s', (_, phrase, text, evidence) => {
    expect(find(phrase, text)).toEqual([evidence]);
  });

  test.each([
    ['a gap that is too small', 'sta ~1 open', 'Sta je nu ook open'],
    ['the end of a sentence between', 'sta ~3 open', 'Hier sta ik. De deur is open'],
    ['an empty line between', 'sta ~3 open', 'Hier sta ik\n\nDe deur is open'],
    ['another word', 'recruit*', 'Wij rekruteren'],
    ['words inside a link', 'vacature', 'Zie https://x.example/vacature/12'],
    ['words inside an address', 'vacature', 'Mail hr@vacature.example'],
  ])('does not match: %s', (_, phrase, text) => {
    expect(find(phrase, text)).toEqual([]);
  });

  test('a line break inside a sentence does not matter', () => {
    expect(find('nieuwe functie', 'Een nieuwe\n  functie')).toEqual(['nieuwe\n  functie']);
  });

  test('evidence is the text as written, with its capitals and diacritics', () => {
    expect(find('carriere stap', 'Eén CARRIÈRE-stap')).toEqual(['CARRIÈRE-stap']);
    expect(find('een carriere', 'E\u0301e\u0301n carrie\u0300re')).toEqual(['E\u0301e\u0301n carrie\u0300re']);
  });

  test('a phrase that says nothing, or a class that is unknown, is refused', () => {
    for (const phrase of ['~2 open', 'open ~2', '?je open', 'open ?je', 'a ~x b'])
      expect(() => find(phrase, 'x'), phrase).toThrow(/malformed/);
    expect(() => find('@nobody', 'x')).toThrow(/unknown word class/);
  });
});

test('folding keeps every position', () => {
  for (const text of ['Eén café', 'İstanbul Zoë', 'ÅÄÖ ß ﬁ', '😀 ’s avonds', 'E\u0301e\u0301n']) {
    expect(foldText(text), text).toHaveLength(text.length);
  }
  expect(foldText('Carrière ’s')).toBe("carriere 's");
});
