import { expect, test } from 'vitest';
import { printArticle } from '../../../shared/rules/print-article.ts';
import { printDate, printDay } from '../../../shared/rules/print-date.ts';

test('dates are printed as people write them', () => {
  expect(printDate('2026-04-07', 'nl')).toBe('7 april 2026');
  expect(printDate('2026-04-07', 'en')).toBe('7 April 2026');
  expect(printDay('2026-05-06', 'nl')).toBe('woensdag 6 mei 2026');
  expect(printDay('2026-05-06', 'en')).toBe('Wednesday 6 May 2026');
});

test('articles are cited in the way of the language', () => {
  expect(printArticle('AVG art. 21(2)', 'nl')).toBe('art. 21 lid 2 AVG');
  expect(printArticle('AVG art. 17(1)(c)', 'nl')).toBe('art. 17 lid 1 onder c AVG');
  expect(printArticle('AVG art. 17(1)(c)', 'en')).toBe('Art. 17(1)(c) GDPR');
  expect(printArticle('AVG art. 15', 'en')).toBe('Art. 15 GDPR');
  expect(printArticle('UAVG art. 35(2)', 'en')).toBe('Art. 35(2) UAVG');
  expect(printArticle('AVG art. 21(2), AVG art. 15', 'nl')).toBe('art. 21 lid 2 AVG en art. 15 AVG');
  expect(printArticle('AVG art. 21(2), AVG art. 15', 'en')).toBe('Art. 21(2) GDPR and Art. 15 GDPR');
  expect(printArticle('', 'nl')).toBe('');
});
