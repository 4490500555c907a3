import { expect, test } from 'vitest';
import { likelyWay, routeOf } from '../../renderer/screens/letter/how-it-left.ts';
import { paperWarning } from '../../renderer/screens/letter/paper-warning.ts';
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

test('a PDF without any address on it went out without a word', () => {
  const letter = { kind: 'both', text: 'Met vriendelijke groet,\nNoor de Vries' } as const;
  const controller = { name: 'Talentvonk B.V.', email: null, postalAddress: 'Kade 1', country: 'NL' } as const;
  const bare = { letter, controller, senderLines: ['Noor de Vries'], enclosed: [] };
  expect(paperWarning(bare, 'pdf')).toBe('handover.paper.noReply');
  expect(paperWarning(bare, 'clipboard')).toBeNull();
  expect(paperWarning({ ...bare, letter: { ...letter, kind: 'acm-report' } }, 'print')).toBeNull();
  const answerable = { ...bare, senderLines: ['Noor de Vries', 'Singel 1', '8011 AA Zwolle'] };
  expect(paperWarning(answerable, 'print')).toBeNull();
  expect(paperWarning({ ...bare, letter: { ...letter, text: 'noor@devries.example' } }, 'print')).toBeNull();
  expect(paperWarning({ ...answerable, controller: { ...controller, postalAddress: null } }, 'pdf')).toBe(
    'handover.paper.noAddressee',
  );
});

test('who puts a letter with annexes on paper or copies it is told to add them; mail takes them along', () => {
  const letter = { kind: 'ap-complaint', text: 'noor@devries.example' } as const;
  const view = { letter, controller: null, senderLines: ['Noor de Vries'], enclosed: ['1-bericht.txt'] };
  expect((['pdf', 'clipboard', 'smtp'] as const).map((route) => paperWarning(view, route))).toEqual([
    'handover.enclose',
    'handover.enclose',
    null,
  ]);
});
