import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../../../shared/rules/calendar.ts';
import { holidayOn, holidaysKnown, mayBeDecreed } from '../../../shared/rules/holidays.ts';
import { addWorkingDays, rollToWorkingDay, whyPassedOver } from '../../../shared/rules/working-days.ts';

test('the frozen list is what the script makes', () => {
  const check = () => execFileSync(process.execPath, ['scripts/freeze-holidays.mjs', '--check'], { stdio: 'pipe' });
  expect(check).not.toThrow();
}, 120_000);

describe('Dutch holidays (Algemene termijnenwet art. 3)', () => {
  test.each([
    ['2025', '04-18', '04-21', '04-26', '05-29', '06-09'],
    ['2026', '04-03', '04-06', '04-27', '05-14', '05-25'],
    ['2027', '03-26', '03-29', '04-27', '05-06', '05-17'],
    ['2028', '04-14', '04-17', '04-27', '05-25', '06-05'],
  ])('%s: the table of movable days', (year, goodFriday, easterMonday, kingsDay, ascension, whitMonday) => {
    const found = (date: string) => holidayOn(`${year}-${date}`, 'NL');
    expect(found(goodFriday)).toMatchObject({ name: 'Goede Vrijdag', kind: 'equated' });
    expect(found(easterMonday)).toMatchObject({ name: 'Tweede paasdag', kind: 'holiday' });
    expect(found(kingsDay)).toMatchObject({ name: 'Koningsdag', kind: 'holiday' });
    expect(found(ascension)).toMatchObject({ name: 'Hemelvaartsdag', kind: 'holiday' });
    expect(found(whitMonday)).toMatchObject({ name: 'Tweede pinksterdag', kind: 'holiday' });
    expect(weekday(`${year}-${goodFriday}`)).toBe(5);
    expect(weekday(`${year}-${ascension}`)).toBe(4);
  });

  test('5 May and both Christmas days count every year', () => {
    for (let year = 2018; year <= 2040; year += 1) {
      for (const [day, name] of [
        ['01-01', 'Nieuwjaarsdag'],
        ['05-05', 'Bevrijdingsdag'],
        ['12-25', 'Eerste kerstdag'],
        ['12-26', 'Tweede kerstdag'],
      ] as const) {
        expect(holidayOn(`${year}-${day}`, 'NL')).toMatchObject({ name, kind: 'holiday' });
      }
    }
  });

  test("King's Day is 27 April, or 26 April when the 27th is a Sunday", () => {
    for (let year = 2018; year <= 2040; year += 1) {
      const sunday = weekday(`${year}-04-27`) === 0;
      // In 2038 the 26th is Easter Monday.
      expect(holidayOn(`${year}-04-26`, 'NL')?.name === 'Koningsdag').toBe(sunday);
      expect(holidayOn(`${year}-04-27`, 'NL')?.name === 'Koningsdag').toBe(!sunday);
    }
    expect(holidayOn('2025-04-26', 'NL')?.name).toBe('Koningsdag');
    expect(holidayOn('2031-04-26', 'NL')?.name).toBe('Koningsdag');
  });

  test.each([
    '2023-04-28',
    '2023-05-19',
    '2024-05-10',
    '2024-12-27',
    '2025-05-30',
    '2026-01-02',
    '2026-05-15',
    '2027-05-07',
    '2028-04-28',
    '2028-05-26',
  ])('%s is equated by decree: doubtful', (date) => {
    expect(holidayOn(date, 'NL')?.kind).toBe('decree');
    expect(whyPassedOver(date, 'NL', 'usual')).toBeNull();
    expect(whyPassedOver(date, 'NL', 'all')).toMatchObject({ why: 'doubtful-holiday' });
  });

  test.each([
    ['2029-05-11', true, 'Friday after Ascension'],
    ['2034-04-28', true, 'Friday after King’s Day'],
    ['2034-04-21', false, 'Friday after no holiday'],
    ['2029-04-30', false, 'Monday before an ordinary day'],
    ['2032-12-24', false, 'Friday before Christmas'],
    ['2030-12-27', true, 'Friday after Boxing Day'],
    ['2030-12-24', false, 'Tuesday'],
    ['2029-12-24', true, 'Monday before Christmas'],
    ['2027-05-07', false, 'its decree is known'],
  ])('%s may still be equated by decree: %s (%s)', (date, expected) => {
    expect(mayBeDecreed(date, 'NL')).toBe(expected);
    expect(mayBeDecreed(date, 'BE')).toBe(false);
  });

  test('days that are kept but are no holidays are not in the list', () => {
    for (const date of ['2026-05-04', '2026-12-05', '2026-12-31', '2026-05-10'])
      expect(holidayOn(date, 'NL')).toBeNull();
  });
});

describe('other countries', () => {
  test.each([
    ['BE', '2026-07-21', 'Nationale feestdag'],
    ['BE', '2026-11-11', 'Wapenstilstand'],
    ['DE', '2026-10-03', 'Tag der Deutschen Einheit'],
    ['DE', '2026-04-03', 'Karfreitag'],
    ['IE', '2026-02-02', 'St. Brigid’s Day'],
    ['IE', '2022-03-18', 'Day of Remembrance and Recognition'],
    ['GB', '2026-12-28', 'Boxing Day (substitute day)'],
    ['GB', '2023-05-08', "King Charles III's Coronation"],
    ['GB', '2026-04-03', 'Good Friday'],
  ] as const)('%s %s is %s', (country, date, name) => {
    expect(holidayOn(date, country)).toEqual({ date, name, kind: 'holiday' });
  });

  test.each([
    ['DE', '2026-01-06', 'Heilige Drei Könige'],
    ['DE', '2027-03-08', 'Internationaler Frauentag'],
    ['DE', '2026-06-04', 'Fronleichnam'],
    ['DE', '2028-08-15', 'Mariä Himmelfahrt'],
    ['DE', '2027-09-20', 'Weltkindertag'],
    ['DE', '2028-10-31', 'Reformationstag'],
    ['DE', '2027-11-01', 'Allerheiligen'],
    ['DE', '2026-11-18', 'Buß- und Bettag'],
    ['GB', '2026-01-02', 'January 2nd'],
    ['GB', '2026-03-17', 'St Patrick’s Day'],
    ['GB', '2026-11-30', 'St Andrew’s Day'],
  ] as const)('%s %s (%s) is kept in a part of the country only: doubtful', (country, date, name) => {
    expect(holidayOn(date, country)).toEqual({ date, name, kind: 'regional' });
    expect(whyPassedOver(date, country, 'usual')).toBeNull();
    expect(whyPassedOver(date, country, 'all')).toEqual({ date, why: 'doubtful-holiday', name });
  });

  test('Irish bank holidays and substitute days are doubtful', () => {
    for (const date of ['2026-04-03', '2026-12-28', '2027-12-27', '2027-12-28', '2022-01-03', '2022-12-27']) {
      expect(holidayOn(date, 'IE')?.kind).toBe('bank');
    }
    expect(holidayOn('2026-04-27', 'IE')).toBeNull();
  });
});

test('the list covers 2018 up to and including 2040', () => {
  expect([
    holidaysKnown('2017-12-31'),
    holidaysKnown('2018-01-01'),
    holidaysKnown('2040-12-31'),
    holidaysKnown('2041-01-01'),
  ]).toEqual([false, true, true, false]);
});

describe('working days', () => {
  test('a holiday in a weekend is told as the weekend, with its name', () => {
    expect(whyPassedOver('2025-04-26', 'NL', 'usual')).toEqual({
      date: '2025-04-26',
      why: 'saturday',
      name: 'Koningsdag',
    });
    expect(whyPassedOver('2027-12-26', 'NL', 'certain')).toEqual({
      date: '2027-12-26',
      why: 'sunday',
      name: 'Tweede kerstdag',
    });
    expect(whyPassedOver('2026-04-04', 'NL', 'usual')).toEqual({ date: '2026-04-04', why: 'saturday', name: '' });
  });

  test('Good Friday is no certain holiday in the Netherlands', () => {
    expect(whyPassedOver('2026-04-03', 'NL', 'certain')).toBeNull();
    expect(whyPassedOver('2026-04-03', 'NL', 'usual')).toMatchObject({
      why: 'doubtful-holiday',
      name: 'Goede Vrijdag',
    });
  });

  test('rolls forward and back, telling the days on the way', () => {
    expect(rollToWorkingDay('2026-04-04', 'NL', 'usual', 1)).toMatchObject({
      date: '2026-04-07',
      skipped: { length: 3 },
    });
    expect(rollToWorkingDay('2026-04-06', 'NL', 'usual', -1).date).toBe('2026-04-02');
    expect(rollToWorkingDay('2026-04-08', 'NL', 'all', -1)).toEqual({ date: '2026-04-08', skipped: [] });
  });

  test('counts working days after the day itself', () => {
    expect(addWorkingDays('2026-04-02', 1, 'NL', 'usual')).toBe('2026-04-07');
    expect(addWorkingDays('2026-04-02', 1, 'NL', 'certain')).toBe('2026-04-03');
    expect(addWorkingDays('2026-04-07', 0, 'NL', 'usual')).toBe('2026-04-07');
    expect(addWorkingDays('2026-05-13', 2, 'NL', 'all')).toBe('2026-05-19');
    expect(addDays('2026-05-13', 6)).toBe('2026-05-19');
  });
});
