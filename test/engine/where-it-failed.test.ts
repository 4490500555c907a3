import { expect, test } from 'vitest';
import { whereItFailed } from '../../main/engine/where-it-failed.ts';

test('the second line of a message is not taken for the place where it failed', () => {
  const error = new TypeError('first line\nDag Noor, bel mij op 06\n    at Sanne (sanne@talentvonk.example)');
  expect(whereItFailed(error)).toMatch(/^TypeError at .*where-it-failed\.test\.ts:\d+:\d+/);
  expect(whereItFailed(error)).not.toMatch(/Noor|Sanne/);
});

test('what is no error, or has no stack, still has a word', () => {
  expect(whereItFailed('text of a mail')).toBe('unknown');
  expect(whereItFailed(Object.assign(new RangeError('x'), { stack: undefined }))).toBe('RangeError');
});
