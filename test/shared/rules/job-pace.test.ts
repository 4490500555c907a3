import { expect, test } from 'vitest';
import { jobPace } from '../../../shared/rules/job-pace.ts';

test('a pace is told once there is enough work to tell it from', () => {
  expect(jobPace({ done: 50, total: 100, messages: 20, seconds: 2 })).toEqual({ perSecond: null, secondsLeft: null });
  expect(jobPace({ done: 25, total: 100, messages: 900, seconds: 10 })).toEqual({ perSecond: 90, secondsLeft: 30 });
});

test('without a total, or at its end, no time left is told; one message in a minute is not none a second', () => {
  expect(jobPace({ done: 0, total: null, messages: 1, seconds: 60 })).toEqual({ perSecond: 1, secondsLeft: null });
  expect(jobPace({ done: 100, total: 100, messages: 0, seconds: 60 })).toEqual({ perSecond: null, secondsLeft: null });
});
