import { expect, test } from 'vitest';
import { likelyWay, routeOf } from '../../renderer/screens/letter/how-it-left.ts';
import { CaseLog } from '../shared/rules/case-log.ts';

const written = () => new CaseLog().open('2026-11-24').confirm('2026-11-24').issue('2026-11-24');
const nobody = { email: null, postalAddress: null };

test('a letter just saved as PDF was preset as sent by e-mail while the case was still being read', () => {
  expect(routeOf(written().events, 1)).toBeNull();
  expect(routeOf(written().handOver('2026-11-24', 'both', 1, 'pdf').events, 1)).toBe('pdf');
  // Of another letter.
  expect(routeOf(written().handOver('2026-11-24', 'both', 2, 'pdf').events, 1)).toBeNull();
});

test('a sending that was taken back still tells by which way', () => {
  expect(routeOf(written().send('2026-11-24').withdraw('2026-11-24').events, 1)).toBe('smtp');
});

test('a letter on paper was preset as posted to an addressee without a postal address', () => {
  expect(likelyWay('pdf', { ...nobody, postalAddress: 'Kade 1\n8011 AA Zwolle' })).toBe('pdf');
  expect(likelyWay('pdf', { ...nobody, email: 'privacy@talentvonk.example' })).toBe('eml');
  expect(likelyWay('print', nobody)).toBeNull();
  expect(likelyWay('clipboard', nobody)).toBe('clipboard');
});
