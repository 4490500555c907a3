import { describe, expect, test } from 'vitest';
import type { NextAction, Stage } from '../../../shared/domain/case.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { CaseLog, sentCase } from './case-log.ts';

function stage(log: CaseLog, today: string): Stage {
  return caseState(log.events, today).stage;
}

function actions(log: CaseLog, today: string): NextAction[] {
  return caseState(log.events, today).next.map(({ action }) => action);
}

// Sent on Tuesday 14 April 2026: due Friday 15 May, latest defensible day Monday 18 May.
const sentOn = '2026-04-14';

describe('whether an answer left a part open', () => {
  test.each([
    [[], false],
    [['partly'], true],
    [['unread'], false],
    [['partly', 'receipt'], true],
    [['partly', 'question'], true],
    [['partly', 'answered'], false],
    [['answered', 'partly'], true],
  ] as const)('%j: %s', (readings, expected) => {
    const log = sentCase(sentOn);
    for (const [index, reading] of readings.entries()) log.answer('2026-04-20', reading, 20 + index);
    expect(caseState(log.events, '2026-04-21').answeredPartly).toBe(expected);
  });

  test('an answer from before the letter is about something else', () => {
    expect(caseState(sentCase(sentOn).answer('2026-04-10', 'partly').events, '2026-04-21').answeredPartly).toBe(false);
  });
});

describe('an extension (AVG art. 12(3))', () => {
  test('announced on the last defensible day: three months from the original receipt', () => {
    const log = sentCase(sentOn).claim('2026-05-18');
    expect(caseState(log.events, '2026-05-19')).toMatchObject({
      stage: 'awaiting',
      extension: 'valid',
      deadline: { months: 3, raw: '2026-07-14' },
    });
    expect(stage(log, '2026-07-14')).toBe('awaiting');
    expect(stage(log, '2026-07-15')).toBe('overdue');
  });

  test('announced a day later: too late, and the case is overdue', () => {
    const log = sentCase(sentOn).claim('2026-05-19');
    expect(caseState(log.events, '2026-05-19')).toMatchObject({
      stage: 'overdue',
      extension: 'too-late',
      deadline: { months: 1 },
    });
  });

  test('an extension from before the letter is about something else', () => {
    expect(caseState(sentCase(sentOn).claim('2026-04-01').events, '2026-04-20').extension).toBe('none');
  });
});

describe('closing and correcting', () => {
  test('a closed case says how it ended and asks nothing', () => {
    const state = caseState(sentCase(sentOn).close('2026-05-01').events, '2026-09-01');
    expect(state).toMatchObject({ stage: 'closed', outcome: 'honoured' });
    expect(state.next).toEqual([{ action: 'none', from: null, why: 'closed', article: '' }]);
  });

  test('reopening brings back what was computed before', () => {
    expect(stage(sentCase(sentOn).close('2026-05-01').reopen('2026-05-02'), '2026-05-03')).toBe('awaiting');
    expect(stage(sentCase(sentOn).close('2026-05-01').reopen('2026-05-02'), '2026-05-19')).toBe('overdue');
  });

  test('reopening sets aside an answer that seemed to settle it, but nobody who answered is called late', () => {
    const log = sentCase(sentOn).answer('2026-04-20', 'answered').close('2026-04-20').reopen('2026-04-21');
    expect(stage(log, '2026-05-18')).toBe('awaiting');
    expect(stage(log, '2026-05-19')).toBe('rebuttal-due');
    expect(actions(log, '2026-05-19')).toEqual(['send-reminder', 'complain', 'close']);
  });

  test('a late answer opens a closed case', () => {
    const log = sentCase(sentOn).close('2026-06-01').answer('2026-07-01', 'unread');
    expect(caseState(log.events, '2026-07-02')).toMatchObject({ stage: 'to-judge', outcome: null });
  });

  test('withdrawing an event gives the state from before it', () => {
    const log = sentCase(sentOn);
    const before = caseState(log.events, '2026-05-19');
    expect(caseState(log.close('2026-05-01').withdraw('2026-05-02').events, '2026-05-19')).toEqual(before);
  });

  test('a withdrawal can be withdrawn', () => {
    const log = sentCase(sentOn).close('2026-05-01').withdraw('2026-05-02').withdraw('2026-05-03');
    expect(stage(log, '2026-05-04')).toBe('closed');
  });

  test('the opening cannot be withdrawn, nor an event that is still to come', () => {
    expect(stage(new CaseLog().open(sentOn).withdraw(sentOn, 1), sentOn)).toBe('draft');
    expect(stage(new CaseLog().open(sentOn).withdraw(sentOn, 3).confirm(sentOn).issue(sentOn), sentOn)).toBe('ready');
  });
});
