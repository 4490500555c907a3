import { describe, expect, test } from 'vitest';
import type { LetterFacts } from '../../../shared/domain/letter-facts.ts';
import { letterText } from '../../../shared/rules/letter-text.ts';
import { fullFacts } from './letter-facts.ts';

describe('the reminder', () => {
  const facts = fullFacts('reminder', 'nl');
  const earlier = {
    sentOn: '2026-02-12',
    receivedOn: '2026-02-12',
    due: '2026-03-12',
    rights: ['objection', 'access'],
    receiptPresumed: false,
    countedAfresh: false,
    answeredPartly: false,
    answerSettled: false,
    newContact: null,
    answerOn: null,
    extensionOn: null,
  } satisfies LetterFacts['earlier'];

  test('cites the first letter and the date, and gives fourteen days as a courtesy', () => {
    const { text } = letterText(facts);
    expect(text).toContain(
      'Op 12 februari 2026 stuurde ik u een bezwaar (verzet) als bedoeld in artikel 21 leden 1 en 2 AVG en een verzoek om inzage op grond van artikel 15 AVG.',
    );
    expect(text).toContain('liep, gerekend vanaf de ontvangst op 12 februari 2026, tot en met 12 maart 2026');
    expect(text).toContain('veertien dagen');
    expect(text).toContain('uit hoffelijkheid');
  });

  test('names what is missing for the rights that were asked, and no others', () => {
    const objection = letterText({ ...facts, earlier: { ...earlier, rights: ['objection'], newContact: null } });
    expect(objection.text).not.toMatch(/inzage|artikel 15 AVG|15 leden/);
    expect(objection.subject).toBe('Herinnering aan mijn bezwaar (verzet) van 12 februari 2026, kenmerk VZ-7K3QF2');
    const access = letterText({ ...facts, earlier: { ...earlier, rights: ['access'], newContact: null } });
    expect(access.text).not.toMatch(/\bbezwaar\b|blokkeerlijst/);
    expect(access.subject).toBe('Herinnering aan mijn verzoek om inzage van 12 februari 2026, kenmerk VZ-7K3QF2');
  });

  test('does not say that a term has passed while it runs', () => {
    const early = letterText({ ...facts, today: '2026-03-12' }).text;
    expect(early).toContain('loopt, gerekend vanaf de ontvangst op 12 februari 2026, tot en met 12 maart 2026');
    expect(letterText({ ...facts, today: '2026-03-13' }).text).toContain('liep, gerekend');
  });

  test.each([
    ['nl', 'nog niet of niet volledig ontvangen', 'veertien dagen', 'binnen de wettelijke termijn.'],
    ['en', 'I have not, or not fully, received', 'fourteen days', 'within the statutory time limit.'],
  ] as const)(
    'in %s, while the term runs, misses nothing and sets no days, unless an answer fell short',
    (...words) => {
      const [language, missing, days, friendly] = words;
      const text = (today: string, answeredPartly: boolean) =>
        letterText({ ...facts, language, today, earlier: { ...earlier, answeredPartly } }).text;
      for (const insisting of [text('2026-03-13', false), text('2026-03-12', true)]) {
        expect(insisting).toContain(missing);
        expect(insisting).toContain(days);
        expect(insisting).not.toContain(friendly);
      }
      const running = text('2026-03-12', false);
      expect(running).not.toContain(missing);
      expect(running).not.toContain(days);
      expect(running).toContain(
        `\n\n${language === 'nl' ? 'Uw antwoord ontvang ik graag' : 'I look forward to your answer'}`,
      );
      expect(running).toContain(friendly);
      expect(running).not.toMatch(/\n{3}/);
    },
  );

  test.each([
    [
      'nl',
      'kreeg ik op 5 maart 2026 opnieuw een bericht, naar ik begrijp van of namens uw organisatie (Rol). Ik merk ook',
    ],
    [
      'en',
      'reached me on 5 March 2026, as I understand it from or on behalf of your organisation (Rol). I regard this, too',
    ],
  ] as const)('in %s, names the message that came after the objection, and no other', (language, words) => {
    const text = (subject: string) =>
      letterText({
        ...facts,
        language,
        earlier: { ...earlier, newContact: { on: '2026-03-05', subject, senderName: '' } },
      }).text;
    expect(text('Rol')).toContain(words);
    expect(text('')).toContain(words.replace(' (Rol)', ''));
    expect(letterText({ ...facts, language, earlier }).text).not.toMatch(/5 maart 2026|5 March 2026/);
  });

  test.each([
    [
      'nl',
      'liep, gerekend vanaf de ontvangst, die ik op 12 februari 2026 stel, tot en met',
      'liep tot en met 12 maart 2026',
    ],
    [
      'en',
      'counted from receipt, which I put at 12 February 2026, ran up to',
      'for an answer ran up to and including 12 March',
    ],
  ] as const)(
    'in %s, does not state a receipt that is presumed, nor one that the term does not run from',
    (...words) => {
      const [language, presumed, afresh] = words;
      const text = (change: Partial<NonNullable<LetterFacts['earlier']>>) =>
        letterText({ ...facts, language, earlier: { ...earlier, ...change } }).text;
      expect(text({ receiptPresumed: true })).toContain(presumed);
      expect(text({ receiptPresumed: true, countedAfresh: true })).toContain(afresh);
    },
  );

  test('asks for a decision on the objection in the alternative, of an objection only', () => {
    const decision = 'uw beslissing op mijn subsidiaire bezwaar, met redenen (artikel 21 lid 1 AVG);';
    expect(letterText({ ...facts, earlier }).text).toContain(decision);
    expect(letterText({ ...facts, earlier: { ...earlier, rights: ['access'] } }).text).not.toContain(decision);
  });

  test('without a first letter is a bug', () => {
    expect(() => letterText({ ...facts, earlier: null })).toThrow('first letter');
  });
});
