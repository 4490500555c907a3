import { expect, test } from 'vitest';
import { dayOf, sayDate, sayDay, sayShort } from '../../renderer/text/say-date.ts';

test('a day is said as people say it', () => {
  expect(sayDay('2026-05-06', 'nl')).toBe('wo 6 mei 2026');
  expect(sayDay('2026-05-06', 'en')).toBe('Wed 6 May 2026');
  expect(sayDate('2026-03-01', 'nl')).toBe('1 maart 2026');
});

test('a list says the time today, the weekday this year and the year before that', () => {
  const now = new Date(2026, 10, 23, 18, 0);
  expect(sayShort(new Date(2026, 10, 23, 9, 5).toISOString(), now, 'nl')).toBe('09:05');
  expect(sayShort(new Date(2026, 9, 27, 9, 5).toISOString(), now, 'nl')).toBe('di 27 okt');
  expect(sayShort(new Date(2025, 9, 27, 9, 5).toISOString(), now, 'nl')).toBe('27 okt 2025');
});

test('the day of an instant is the local one', () => {
  expect(dayOf(new Date(2026, 0, 2, 0, 30))).toBe('2026-01-02');
});
