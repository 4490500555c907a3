import { describe, expect, test } from 'vitest';
import { countries } from '../../../shared/domain/dates.ts';
import { answerDeadline, ownTerm } from '../../../shared/rules/deadlines.ts';
import { explainDeadline, explainOwnTerm, movedLines } from '../../../shared/rules/explain-deadline.ts';

const acrossEaster = answerDeadline({ received: '2024-02-29', months: 1, country: 'NL' });
const acrossAscension = answerDeadline({ received: '2026-04-14', months: 1, country: 'NL' });

describe('why this day', () => {
  test('in Dutch: the rule, each day passed over, the outcome and what would change it', () => {
    const lines = explainDeadline(acrossEaster, 'nl');
    expect(lines[0]).toContain('donderdag 29 februari 2024');
    expect(lines.join('\n')).toContain('art. 12 lid 3 AVG');
    expect(lines.join('\n')).toContain('Verordening 1182/71, art. 3 lid 2 onder c');
    expect(
      lines.filter((line) => line.includes('telt niet als laatste dag') || line.includes('telt hier niet')),
    ).toEqual([
      expect.stringMatching(/^Vrijdag 29 maart 2024 \(Goede Vrijdag\)/),
      expect.stringMatching(/^Zaterdag 30 maart 2024/),
      expect.stringMatching(/^Zondag 31 maart 2024/),
      expect.stringMatching(/^Maandag 1 april 2024 is een feestdag in Nederland \(Tweede paasdag\)/),
    ]);
    expect(lines).toContain(
      'De laatste dag om te antwoorden is dinsdag 2 april 2024, tot het einde van de dag in Nederland.',
    );
    expect(lines).toContain(
      'Geldt de gelijkgestelde dag toch als gewone dag, dan is vrijdag 29 maart 2024 de laatste dag.',
    );
    expect(lines).toContain('Verzet noemt een antwoord pas te laat vanaf woensdag 3 april 2024.');
  });

  test('in English, with the holidays named in their own language', () => {
    const text = explainDeadline(acrossEaster, 'en').join('\n');
    expect(text).toContain('Monday 1 April 2024 is a public holiday in the Netherlands (Tweede paasdag)');
    expect(text).toContain('The last day to answer is Tuesday 2 April 2024');
    expect(text).toContain('Art. 12(3) GDPR');
  });

  test('a decree day is told as a doubt, with the latest date and the first day of being late', () => {
    const lines = explainDeadline(acrossAscension, 'nl');
    expect(lines).toContain(
      'Gelden alle twijfelachtige dagen als feestdag, dan is maandag 18 mei 2026 de laatste dag.',
    );
    expect(lines).toContain('Verzet noemt een antwoord pas te laat vanaf dinsdag 19 mei 2026.');
    expect(lines.some((line) => line.startsWith('Vrijdag 15 mei 2026 is bij besluit'))).toBe(true);
  });

  test('the date of a valid extension is told for a month, not for three', () => {
    expect(explainDeadline(acrossAscension, 'en').join('\n')).toContain(
      'the last day is then Tuesday 14 July 2026 at the latest',
    );
    const extended = answerDeadline({ received: '2026-04-14', months: 3, country: 'NL' });
    expect(explainDeadline(extended, 'en').join('\n')).not.toContain('This changes if the organisation says');
    expect(explainDeadline(extended, 'en').join('\n')).toContain(
      'at most three months, counted from the original receipt',
    );
    expect(explainDeadline(extended, 'nl')).toContain(
      'De laatste dag om te antwoorden is op zijn laatst dinsdag 14 juli 2026, tot het einde van de dag in Nederland.',
    );
    expect(explainDeadline(extended, 'nl').at(-1)).toBe('Dit verandert als de brief op een andere dag is ontvangen.');
    expect(explainDeadline(acrossAscension, 'nl').at(-1)).toMatch(/^Dit verandert ook /);
  });

  test('a clamped month names the day it does not have', () => {
    const lines = explainDeadline(answerDeadline({ received: '2026-08-31', months: 1, country: 'NL' }), 'nl').join(
      '\n',
    );
    expect(lines).toContain('heeft geen dag 31');
    expect(explainDeadline(acrossEaster, 'nl').join('\n')).not.toContain('heeft geen dag');
  });

  test('an Irish bank holiday is a doubt of its own', () => {
    const term = answerDeadline({ received: '2026-03-03', months: 1, country: 'IE' });
    expect(term).toMatchObject({ due: '2026-04-03', dueIfDecreeDaysCount: '2026-04-07' });
    expect(explainDeadline(term, 'en').join('\n')).toContain('customarily a day off in Ireland');
    expect(explainDeadline(term, 'en').join('\n')).not.toContain('decree');
  });

  test.each([
    [
      'DE',
      '2026-10-18',
      'nl',
      'Woensdag 18 november 2026 (Buß- und Bettag) is in een deel van Duitsland een feestdag.',
    ],
    [
      'DE',
      '2026-10-18',
      'en',
      'Wednesday 18 November 2026 (Buß- und Bettag) is a public holiday in a part of Germany.',
    ],
    [
      'GB',
      '2026-10-30',
      'nl',
      'Maandag 30 november 2026 (St Andrew’s Day) is in Schotland of Noord-Ierland een feestdag.',
    ],
  ] as const)('a day of a part of %s moves only the latest defensible date', (country, received, language, words) => {
    const term = answerDeadline({ received, months: 1, country });
    expect(term.due).toBe(term.raw);
    expect(term.dueIfDecreeDaysCount > term.due).toBe(true);
    expect(explainDeadline(term, language).some((line) => line.startsWith(words))).toBe(true);
  });

  test('a day that may still be decreed is told, once its decree is not known', () => {
    const unknown = 'Of deze dag bij besluit wordt gelijkgesteld met een feestdag, is nog niet bekend.';
    const on = (received: string) => explainDeadline(answerDeadline({ received, months: 1, country: 'NL' }), 'nl');
    expect(on('2029-04-11')).toContain(unknown);
    expect(on('2029-04-12')).not.toContain(unknown);
    expect(on('2027-04-07')).not.toContain(unknown);
  });

  test('a presumed receipt is told as a convention', () => {
    expect(explainDeadline(acrossAscension, 'nl', { presumed: true })[0]).toContain(
      'dinsdag 14 april 2026, de dag waarop de brief vermoedelijk is ontvangen (twee werkdagen na het posten, een vuistregel en geen wet, of de dag waarop al was geantwoord)',
    );
    expect(explainDeadline(acrossAscension, 'en', { presumed: true })[0]).toContain('presumed to have been received');
  });

  test('a term counted afresh says so, and tells no extension, which it does not hold', () => {
    const lines = explainDeadline(acrossAscension, 'nl', { presumed: true, afresh: true });
    expect(lines[0]).toMatch(/^De organisatie stelde een vraag en u antwoordde op dinsdag 14 april 2026\. In de wet/);
    expect(lines.join('\n')).not.toMatch(/Dit verandert|vermoedelijk/);
    expect(explainDeadline(acrossAscension, 'en', { afresh: true })).toHaveLength(lines.length);
  });

  test('the United Kingdom gets its reservation, and a year without known holidays too', () => {
    const british = answerDeadline({ received: '2026-04-01', months: 1, country: 'GB' });
    expect(explainDeadline(british, 'en').at(-1)).toContain('no longer binds the United Kingdom');
    const far = answerDeadline({ received: '2045-04-01', months: 1, country: 'NL' });
    expect(explainDeadline(far, 'nl').join('\n')).toContain('De feestdagen van 2045 zijn hier niet bekend');
  });

  test('both languages tell the same number of facts for every country', () => {
    for (const country of countries) {
      for (const received of ['2026-03-04', '2026-04-14', '2026-11-25', '2027-01-31']) {
        const term = answerDeadline({ received, months: 1, country });
        expect(explainDeadline(term, 'nl')).toHaveLength(explainDeadline(term, 'en').length);
      }
    }
  });
});

describe('only the days passed over', () => {
  test('one line a day', () => {
    expect(movedLines(answerDeadline({ received: '2026-03-05', months: 1, country: 'NL' }), 'en')).toEqual([
      'Sunday 5 April 2026 falls on a weekend and cannot be the last day (Regulation 1182/71, Art. 3(4)).',
      'Monday 6 April 2026 is a public holiday in the Netherlands (Tweede paasdag) and cannot be the last day (Regulation 1182/71, Art. 2(1) and Art. 3(4)).',
    ]);
  });

  test('then the doubts that could move it again', () => {
    expect(movedLines(acrossAscension, 'en').map((line) => line.slice(0, 24))).toEqual([
      'Thursday 14 May 2026 is ',
      'Friday 15 May 2026 is eq',
      'If every doubtful day is',
    ]);
  });

  test('nothing when nothing moved', () => {
    expect(movedLines(answerDeadline({ received: '2026-09-01', months: 1, country: 'NL' }), 'nl')).toEqual([]);
  });
});

describe('the proof of the own term', () => {
  test('warns for the safe day and tells the extension as a note', () => {
    const lines = explainOwnTerm(ownTerm('2026-11-13'), 'nl');
    expect(lines).toContain('De veilige laatste dag is daarom donderdag 24 december 2026.');
    expect(lines.join('\n')).toContain('maandag 28 december 2026. Reken daar niet op.');
    expect(lines.at(-1)).toContain('geldt er geen termijn');
    expect(lines.at(-1)).toContain('houd ze dan voor de zekerheid aan');
  });

  test('without a note when nothing is extended', () => {
    expect(explainOwnTerm(ownTerm('2026-09-01'), 'en').join('\n')).not.toContain('rely');
  });
});

test('another country: only weekends are passed over, and the proof says so', () => {
  const term = answerDeadline({ received: '2026-03-27', months: 1, country: 'ZZ' });
  expect(term).toMatchObject({ due: '2026-04-27', dueIfDecreeDaysCount: '2026-04-27' });
  expect(explainDeadline(term, 'nl').at(-1)).toMatch(/feestdagen van dit land niet/u);
  expect(explainDeadline(term, 'en').at(-1)).toMatch(/does not know the public holidays/u);
});
