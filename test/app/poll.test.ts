import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pollOnResume, startPolling } from '../../main/app/poll.ts';
import type { Settings } from '../../shared/domain/settings.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function polling(pollMinutes: number) {
  const asked: string[] = [];
  const settings: Settings = { language: 'nl', theme: 'system', density: 'comfortable', pollMinutes, notices: 'count' };
  const change = (minutes: number) => {
    settings.pollMinutes = minutes;
  };
  const call = (name: string) => {
    asked.push(name);
    return Promise.resolve({ ok: true as const, value: null });
  };
  return { asked, change, stop: startPolling({ call }, { get: () => settings }) };
}

test('asks as often as the settings say, and a change counts from the next minute', () => {
  const { asked, change, stop } = polling(15);
  vi.advanceTimersByTime(44 * 60_000);
  expect(asked).toEqual(['account.poll', 'account.poll']);
  change(60);
  vi.advanceTimersByTime(20 * 60_000);
  expect(asked).toHaveLength(2);
  stop();
  vi.advanceTimersByTime(600 * 60_000);
  expect(asked).toHaveLength(2);
});

test('zero minutes: never by itself', () => {
  const { asked, stop } = polling(0);
  vi.advanceTimersByTime(24 * 60 * 60_000);
  expect(asked).toEqual([]);
  stop();
});

test('a computer that wakes up asks once the network had a moment to come back, unless it never asks by itself', () => {
  for (const [minutes, expected] of [
    [15, ['account.poll']],
    [0, []],
  ] as const) {
    const { asked, stop } = polling(minutes);
    let wake: () => void = () => undefined;
    const settings: Settings = {
      language: 'nl',
      theme: 'system',
      density: 'comfortable',
      pollMinutes: minutes,
      notices: 'count',
    };
    const call = (name: string) => Promise.resolve({ ok: true as const, value: asked.push(name) });
    pollOnResume({ call }, { get: () => settings }, { on: (_event, listener) => (wake = listener) });
    wake();
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(asked).toEqual(expected);
    stop();
  }
});
