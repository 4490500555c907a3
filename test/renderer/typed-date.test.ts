import { expect, test } from 'vitest';
import { typedDate } from '../../renderer/text/typed-date.ts';

test.each([
  ['05-03-2026', '2026-03-05'],
  ['5/3/2026', '2026-03-05'],
  ['5-3-26', '2026-03-05'],
  ['5 3 2026', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['31-02-2026', null],
  ['5-13-2026', null],
  ['vandaag', null],
  ['5-3', null],
])('%s is read day first', (typed, date) => {
  expect(typedDate(typed)).toBe(date);
});
