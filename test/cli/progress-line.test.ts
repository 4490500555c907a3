import { expect, test } from 'vitest';
import { progressLine } from '../../main/cli/progress-line.ts';

test.each([
  [{ done: 0, total: null, messages: 0, seconds: 0 }, '0 messages'],
  [{ done: 10, total: 100, messages: 10, seconds: 1 }, '10 messages, 10%'],
  [
    { done: 1200, total: 6000, messages: 1200, seconds: 6 },
    '1200 messages, 20%, 200 a second, less than a minute left',
  ],
  [{ done: 1000, total: 61_000, messages: 900, seconds: 10 }, '900 messages, 2%, 90 a second, 10 min left'],
  [{ done: 1000, total: 1_000_000, messages: 900, seconds: 10 }, '900 messages, 0%, 90 a second, 3 h left'],
  [{ done: 100, total: 100, messages: 100, seconds: 10 }, '100 messages, 100%, 10 a second'],
])('%j is told as %s', (job, line) => {
  expect(progressLine(job)).toBe(line);
});
