import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonthsClamped,
  compareDates,
  daysBetween,
  latestOf,
  partsOf,
  weekday,
} from '../../../shared/rules/calendar.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import { anyDate } from './arbitrary.ts';

describe('calendar dates', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-16', 42, '2026-04-27'],
    ['0001-01-01', -1, '0000-12-31'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %d days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28', true],
    ['2024-01-31', 1, '2024-02-29', true],
    ['2026-01-31', 3, '2026-04-30', true],
    ['2026-08-31', 1, '2026-09-30', true],
    ['2026-03-05', 1, '2026-04-05', false],
    ['2024-02-29', 1, '2024-03-29', false],
    ['2026-12-15', 1, '2027-01-15', false],
    ['2026-11-30', 3, '2027-02-28', true],
  ])('%s and %d months is %s', (date, months, expected, clamped) => {
    expect(addMonthsClamped(date, months)).toEqual({ date: expected, clamped });
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-04-05', 0],
    ['1969-12-31', 3],
    ['2000-01-01', 6],
    ['0000-12-31', 0],
  ])('%s is weekday %d', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-00',
    '2026-4-1',
    '',
    '2026-04-01T00:00Z',
    '２０26-04-01',
  ])('refuses %j', (text) => {
    expect(() => partsOf(text)).toThrow(RangeError);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  test('refuses to leave the years that four digits can write', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonthsClamped('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
  });

  test('agrees with the platform on every date', () => {
    fc.assert(
      fc.property(anyDate('1900-01-01', '2199-12-31'), fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const platform = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
        expect(addDays(date, days)).toBe(platform.toISOString().slice(0, 10));
        expect(weekday(addDays(date, days))).toBe(platform.getUTCDay());
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('sorts and picks the latest', () => {
    expect(['2026-05-01', '2025-12-31', '2026-04-30'].sort(compareDates)).toEqual([
      '2025-12-31',
      '2026-04-30',
      '2026-05-01',
    ]);
    expect(compareDates('2026-05-01', '2026-05-01')).toBe(0);
    expect(latestOf('2026-05-01', '2026-06-01', '2025-01-01')).toBe('2026-06-01');
  });
});

describe('the local date of an instant', () => {
  test.each([
    ['2026-03-31T22:30:00Z', 'Europe/Amsterdam', '2026-04-01'],
    ['2026-03-31T21:59:59.999Z', 'Europe/Amsterdam', '2026-03-31'],
    ['2026-01-15T23:30:00+01:00', 'Europe/Amsterdam', '2026-01-15'],
    ['2026-01-15T23:30:00-05:00', 'Europe/Amsterdam', '2026-01-16'],
    ['2026-10-25T00:30:00Z', 'Europe/Amsterdam', '2026-10-25'],
    ['2026-12-31T23:30:00Z', 'Europe/Dublin', '2026-12-31'],
    ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01'],
    ['1969-12-31T23:30Z', 'UTC', '1969-12-31'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(localDate(instant, zone)).toBe(expected);
  });

  test.each(['2026-03-31', '2026-03-31T22:30:00', 'yesterday', '2026-02-30T10:00:00Z'])('refuses %j', (text) => {
    expect(() => localDate(text, 'UTC')).toThrow(RangeError);
  });

  test('agrees with the platform in UTC', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (instant) => {
          expect(localDate(instant.toISOString(), 'UTC')).toBe(instant.toISOString().slice(0, 10));
        },
      ),
    );
  });
});
