import { describe, expect, test } from 'vitest';
import type { LetterFacts } from '../../../shared/domain/letter-facts.ts';
import { letterElementIds, letterElements } from '../../../shared/rules/letter-elements.ts';
import { letterText } from '../../../shared/rules/letter-text.ts';
import { printArticle } from '../../../shared/rules/print-article.ts';
import { bareFacts, everyLetter, fullFacts } from './letter-facts.ts';

describe.each(everyLetter)('the checklist of %s in %s, %s', (kind, language, tone) => {
  const facts = fullFacts(kind, language, tone);
  const { subject, text } = letterText(facts);
  const elements = letterElements(kind, text, facts, subject);
  const missing = (edited: string) =>
    letterElements(kind, edited, facts, subject).flatMap(({ id, present }) => (present ? [] : [id]));

  test('is complete for the letter as written, whatever is known', () => {
    expect(missing(text)).toEqual([]);
    const bare = bareFacts(kind, language, tone);
    expect(letterElements(kind, letterText(bare).text, bare).filter(({ present }) => !present)).toEqual([]);
  });

  test('is the same for a text with other line ends and wrapped lines', () => {
    expect(missing(text.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(missing(text.replaceAll(/(.{40,70}) /g, '$1\n'))).toEqual([]);
  });

  test('is empty-handed for an empty letter', () => {
    const found = letterElements(kind, '', facts).filter(({ present }) => present);
    expect(found).toEqual([]);
  });

  test('notices of every element that the paragraph that carries it was taken out', () => {
    const lines = text.split('\n');
    const without = (...indexes: number[]) => missing(lines.filter((_, index) => !indexes.includes(index)).join('\n'));
    const noticed = new Set(lines.flatMap((_, index) => without(index)));
    // Of the line above the letter, of too long a letter, and of a word too many there are tests of their own.
    for (const id of ['subject', 'length', 'neutral']) noticed.add(id);
    // Told more than once: to be taken out everywhere.
    for (const [id, words] of repeated) {
      if (missing(text.replaceAll(words, '')).includes(id)) noticed.add(id);
    }
    // Told twice, in different words.
    if (elements.some(({ id }) => !noticed.has(id))) {
      for (const one of lines.keys())
        for (const other of lines.keys()) without(one, other).forEach((id) => noticed.add(id));
    }
    expect(elements.map(({ id }) => id).filter((id) => !noticed.has(id))).toEqual([]);
  });

  test('has known ids, each once, with a citation that can be printed', () => {
    const ids = elements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, article } of elements) {
      expect(letterElementIds).toContain(id);
      if (article === '') expect(ownConventions).toContain(id);
      else expect(printArticle(article, 'nl')).toMatch(/^art\. \d.* (?:AVG|UAVG|BW|Tw)$/);
    }
  });
});

/** What rests on no article: customs of this application, steps on a platform, a trade body's own rules. */
const ownConventions = [
  'courtesy-term',
  'length',
  'translation',
  'what-happened',
  'invitation',
  'report',
  'block',
  'steps-at-acm',
  'membership',
  'own-code',
];

const repeated: readonly (readonly [string, RegExp])[] = [
  ['reference', /VZ-7K3QF2/g],
  ['due-date', /uiterlijk op 7 mei 2026|by 7 May 2026/g],
  ['reply-address', /jorine@dewit\.example/g],
  ['extension-with-reasons', /redenen voor de verlenging|reasons for the extension/g],
  ['addressee', /Talentvonk B\.V\./g],
  ['ground-own-situation', /\b21(?: lid 1\b|\(1\))/g],
  ['first-letter', /12 (?:februari|February) 2026/g],
  ['reasons', /12(?: lid 4\b|\(4\))/g],
];

describe('the elements of section 7', () => {
  test('an objection has its grounds, its demands and its neutral close', () => {
    const facts = fullFacts('objection', 'nl');
    const { subject, text } = letterText(facts);
    expect(
      letterElements('objection', text, facts, subject).map(({ id, article }) => `${id} ${article}`.trim()),
    ).toEqual([
      'subject AVG art. 12(2)',
      'addressee AVG art. 4(7)',
      'reference AVG art. 12(2)',
      'message-facts AVG art. 12(2)',
      'ground-direct-marketing AVG art. 21(2)',
      'ground-own-situation AVG art. 21(1)',
      'restriction AVG art. 18(1)(d)',
      'consent-withdrawn AVG art. 7(3)',
      'stop-at-once AVG art. 21(3)',
      'suppression-entry AVG art. 21(3)',
      'erasure AVG art. 17(1)(c)',
      'recipients-informed AVG art. 19',
      'confirmation AVG art. 12(3)',
      'source AVG art. 14(2)(f)',
      'no-extra-identification AVG art. 12(6)',
      'reasons AVG art. 12(4)',
      'remedies AVG art. 77',
      'due-date AVG art. 12(3)',
      'reply-address AVG art. 12(3)',
      'signature AVG art. 12(6)',
      'date AVG art. 12(3)',
    ]);
  });

  test('a letter of both has all that an objection and an access request have', () => {
    const ids = (kind: 'objection' | 'access' | 'both') => {
      const facts = fullFacts(kind, 'en');
      return letterElements(kind, letterText(facts).text, facts).map(({ id }) => id);
    };
    expect(ids('both')).toEqual(expect.arrayContaining([...ids('objection'), ...ids('access')]));
  });

  test('without a known route there is no date to name', () => {
    const facts = { ...fullFacts('objection', 'nl'), expectedDue: null };
    expect(letterElements('objection', letterText(facts).text, facts).some(({ id }) => id === 'due-date')).toBe(false);
  });

  test('a reason that was deleted leaves the ground of article 21(1) without one', () => {
    const facts = { ...fullFacts('objection', 'nl'), personalReason: 'Ik wil rust.' };
    const { text } = letterText(facts);
    const present = (edited: string) =>
      letterElements('objection', edited, facts).find(({ id }) => id === 'ground-own-situation')?.present;
    expect(present(text)).toBe(true);
    expect(present(text.replace('Ik wil rust.', 'Ik wil heel graag rust.'))).toBe(true);
    expect(present(text.replace('Ik wil rust.\n\n', ''))).toBe(false);
  });

  test('a reminder is held to what is missing and to its days only when it may name them', () => {
    const ids = (today: string, change: { answeredPartly?: boolean; newContact?: null }) => {
      const facts = fullFacts('reminder', 'nl');
      if (facts.earlier === null) throw new Error('a reminder has a first letter');
      const running = { ...facts, today, earlier: { ...facts.earlier, ...change } };
      const found = letterElements('reminder', letterText(running).text, running);
      expect(found.filter(({ present }) => !present)).toEqual([]);
      return found.map(({ id }) => id);
    };
    const insisting = ['missing', 'courtesy-term'];
    expect(ids('2026-03-13', {})).toEqual(expect.arrayContaining([...insisting, 'new-contact']));
    expect(ids('2026-03-12', { answeredPartly: true })).toEqual(expect.arrayContaining(insisting));
    const friendly = ids('2026-03-12', { newContact: null });
    for (const id of [...insisting, 'new-contact']) expect(friendly).not.toContain(id);
  });

  test('a word that accuses is noticed in a letter to a third party, unless it is part of a name', () => {
    const facts = fullFacts('client-notice', 'nl');
    const { text } = letterText(facts);
    const neutral = (edited: string, change: Partial<LetterFacts> = {}) =>
      letterElements('client-notice', edited, { ...facts, ...change }).find(({ id }) => id === 'neutral')?.present;
    expect(neutral(text)).toBe(true);
    expect(neutral(text.replace('Ik heb drie vragen', 'Dit is illegaal. Ik heb drie vragen'))).toBe(false);
    expect(neutral(`${text} Spamvrij B.V.`, { controller: { name: 'Spamvrij B.V.' } })).toBe(true);
  });

  test('a short letter that no chat takes is noticed', () => {
    const facts = fullFacts('objection-short', 'en');
    const { text } = letterText(facts);
    const fits = (edited: string) =>
      letterElements('objection-short', edited, facts).find(({ id }) => id === 'length')?.present;
    expect(fits(text)).toBe(true);
    expect(fits(text + '.'.repeat(2000))).toBe(false);
  });

  test('a name above the letter is no signature', () => {
    const facts = fullFacts('access', 'en');
    const { text } = letterText(facts);
    const unsigned = `Jorine de Wit\n\n${text.replace('\nJorine de Wit\n', '\n')}`;
    expect(letterElements('access', unsigned, facts).find(({ id }) => id === 'signature')?.present).toBe(false);
  });

  test('other ways to cite an article are understood', () => {
    const facts = fullFacts('objection', 'nl');
    const text = letterText(facts)
      .text.replaceAll('artikel 21 lid 2', 'art. 21, lid 2,')
      .replaceAll('17 lid 1 onder c', '17, lid 1, sub c,');
    expect(letterElements('objection', text, facts).filter(({ present }) => !present)).toEqual([]);
  });
});
