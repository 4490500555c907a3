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
    expect(explainDeadline(acrossAscension, 'en').join('\n')).toContain('the last day is then Tuesday 14 July 2026');
    const extended = answerDeadline({ received: '2026-04-14', months: 3, country: 'NL' });
    expect(explainDeadline(extended, 'en').join('\n')).not.toContain('This changes if the organisation says');
    expect(explainDeadline(extended, 'en').join('\n')).toContain('three months, counted from the original receipt');
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
      'Sunday 5 April 2026 falls in the weekend and cannot be the last day (Regulation 1182/71, Art. 3(4)).',
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
  });

  test('without a note when nothing is extended', () => {
    expect(explainOwnTerm(ownTerm('2026-09-01'), 'en').join('\n')).not.toContain('rely');
  });
});
