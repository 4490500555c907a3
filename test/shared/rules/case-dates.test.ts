import { describe, expect, test } from 'vitest';
import { caseDates, dueRemindings } from '../../../shared/rules/case-dates.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { explainCaseDate } from '../../../shared/rules/explain-case-date.ts';
import { explainGrace } from '../../../shared/rules/explain-other-dates.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import { CaseLog } from './case-log.ts';

const sent = () => new CaseLog().open('2026-03-02').confirm('2026-03-02').send('2026-03-02');
const datesOf = (log: CaseLog, today: string) => caseDates(caseState(log.events, today), log.events);
const told = (log: CaseLog, since: string, today: string) =>
  dueRemindings(datesOf(log, today), since, today).map(({ date, moment }) => `${date.kind} ${moment}`);

describe('when one is told of a date', () => {
  test('before, on, and once it is past beyond doubt', () => {
    expect(datesOf(sent(), '2026-03-10')).toEqual([{ kind: 'answer', on: '2026-04-02', pastFrom: '2026-04-03' }]);
    expect(told(sent(), '2026-03-29', '2026-03-30')).toEqual(['answer before']);
    expect(told(sent(), '2026-04-01', '2026-04-02')).toEqual(['answer on']);
    expect(told(sent(), '2026-04-02', '2026-04-03')).toEqual(['answer after']);
    expect(told(sent(), '2026-04-03', '2026-04-04')).toEqual([]);
  });

  test('after days away only the last word of each date', () => {
    expect(told(sent(), '2026-03-20', '2026-04-10')).toEqual(['answer after']);
  });

  test('nothing of a case that was answered, closed or put aside', () => {
    expect(told(sent().answer('2026-03-20', 'answered'), '2026-04-02', '2026-04-03')).toEqual([]);
    expect(datesOf(sent().add('2026-03-20', { type: 'paused', note: '' }), '2026-03-21')).toEqual([]);
  });

  test('a clock set back tells nothing twice', () => {
    expect(told(sent(), '2026-04-03', '2026-04-02')).toEqual([]);
  });
});

describe('every date has its proof sheet', () => {
  test('the own six weeks, the courtesy, the three months of the authority', () => {
    const log = sent()
      .answer('2026-03-20', 'refused')
      .add('2026-04-10', { type: 'complaint-filed', route: 'authority', reference: '', note: '' });
    const dates = datesOf(log, '2026-04-11');
    expect(dates.map(({ kind, on }) => `${kind} ${on}`)).toEqual(['court 2026-05-01', 'authority 2026-07-10']);
    for (const date of dates)
      for (const language of ['nl', 'en'] as const)
        expect(explainCaseDate(date, caseState(log.events, '2026-04-11'), log.events, language).length).toBeGreaterThan(
          3,
        );
  });

  test('a holiday moves the day on which the authority is to be heard, and is named', () => {
    const log = sent().add('2026-02-14', { type: 'complaint-filed', route: 'authority', reference: '', note: '' });
    const [date] = datesOf(log, '2026-03-10').filter(({ kind }) => kind === 'authority');
    expect(date?.on).toBe('2026-05-15');
    const lines =
      date === undefined ? [] : explainCaseDate(date, caseState(log.events, '2026-03-10'), log.events, 'nl');
    expect(lines.join('\n')).toContain('Hemelvaart');
  });

  test('what was under way after an objection is let off by working days, each skipped day named', () => {
    const lines = explainGrace('2026-04-02', 'NL', 'nl').join('\n');
    expect(lines).toContain('Goede Vrijdag');
    expect(lines).toContain('donderdag 9 april 2026');
  });
});

test('the nights on which the clock changes have one date each, wherever the person is', () => {
  expect(localDate('2026-03-29T00:59:59Z', 'Europe/Amsterdam')).toBe('2026-03-29');
  expect(localDate('2026-03-28T22:59:59Z', 'Europe/Amsterdam')).toBe('2026-03-28');
  expect(localDate('2026-10-24T21:59:59Z', 'Europe/Amsterdam')).toBe('2026-10-24');
  expect(localDate('2026-10-24T22:00:00Z', 'Europe/Amsterdam')).toBe('2026-10-25');
  expect(localDate('2026-10-25T22:59:59Z', 'Europe/Amsterdam')).toBe('2026-10-25');
  expect(localDate('2026-10-25T22:59:59Z', 'America/New_York')).toBe('2026-10-25');
});
