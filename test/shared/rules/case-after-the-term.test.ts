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

describe('reminders', () => {
  const reminded = () =>
    sentCase(sentOn)
      .issue('2026-05-19', 'reminder', 2)
      .handOver('2026-05-19', 'reminder', 2)
      .send('2026-05-19', 'reminder', 2);

  test('the courtesy of fourteen days comes before a complaint', () => {
    expect(caseState(reminded().events, '2026-06-02')).toMatchObject({
      stage: 'awaiting',
      remindersSent: 1,
      receivedOn: sentOn,
    });
    expect(caseState(reminded().events, '2026-06-02').next).toEqual([
      { action: 'wait', from: null, why: 'courtesy-term', article: '' },
    ]);
    expect(caseState(reminded().events, '2026-06-03').next).toEqual([
      { action: 'complain', from: '2026-06-03', why: 'reminder-in-vain', article: 'AVG art. 77' },
      { action: 'close', from: null, why: 'enough', article: '' },
    ]);
    expect(stage(reminded(), '2026-06-03')).toBe('escalated');
  });

  test('a reminder in the making is sent first', () => {
    const written = sentCase(sentOn).issue('2026-05-19', 'reminder', 2);
    expect(actions(written, '2026-05-20')).toEqual(['send-letter', 'complain', 'close']);
    expect(actions(written.handOver('2026-05-20', 'reminder', 2), '2026-05-20')).toEqual([
      'confirm-sent',
      'complain',
      'close',
    ]);
  });

  test('an early reminder does not shorten the term', () => {
    const early = sentCase(sentOn).send('2026-04-16', 'reminder', 2);
    expect(stage(early, '2026-05-18')).toBe('awaiting');
    expect(stage(early, '2026-05-19')).toBe('escalated');
  });

  test('a reminder after half an answer waits again, then offers the complaint', () => {
    const log = sentCase(sentOn).answer('2026-05-10', 'partly').send('2026-05-12', 'reminder', 2);
    expect(stage(log, '2026-05-20')).toBe('awaiting');
    expect(stage(log, '2026-05-27')).toBe('escalated');
    expect(actions(log, '2026-05-27')).toEqual(['complain', 'close']);
  });

  test('a refusal after the reminder can be complained about at once', () => {
    const log = reminded().answer('2026-05-22', 'refused');
    expect(actions(log, '2026-05-22')).toEqual(['complain', 'close']);
  });
});

describe('contact after the objection (AVG art. 21(3))', () => {
  // Received on Tuesday 14 April: two working days of grace end on Thursday 16 April.
  test.each([
    ['2026-04-13', 0],
    ['2026-04-14', 0],
    ['2026-04-16', 0],
    ['2026-04-17', 1],
  ])('a message of %s counts %d', (on, breaches) => {
    const state = caseState(sentCase(sentOn, 'objection').contact(on).events, '2026-04-20');
    expect(state.breaches).toBe(breaches);
    expect(state.stage).toBe(breaches === 0 ? 'awaiting' : 'breached');
  });

  test('is a breach within the month of the answer, and can be complained about at once', () => {
    const log = sentCase(sentOn, 'objection').contact('2026-04-20');
    expect(caseState(log.events, '2026-04-20').next).toEqual([
      { action: 'send-reminder', from: '2026-04-20', why: 'contact-after-objection', article: 'AVG art. 21(3)' },
      { action: 'complain', from: '2026-04-20', why: 'contact-after-objection', article: 'AVG art. 77' },
      { action: 'close', from: null, why: 'enough', article: '' },
    ]);
  });

  test('tells the latest of them by its day', () => {
    const log = sentCase(sentOn).contact('2026-04-22', 31).contact('2026-04-20', 30).contact('2026-04-15', 32);
    expect(caseState(log.events, '2026-04-23').lastBreach).toEqual({ messageId: 31, on: '2026-04-22' });
    expect(caseState(sentCase(sentOn).contact('2026-04-15').events, '2026-04-23').lastBreach).toBeNull();
  });

  test('counts each message once', () => {
    const log = sentCase(sentOn).contact('2026-04-20', 30).contact('2026-04-20', 30).contact('2026-04-22', 31);
    expect(caseState(log.events, '2026-04-23').breaches).toBe(2);
  });

  test('does not exist for an access request, nor before the objection left', () => {
    expect(caseState(sentCase(sentOn, 'access').contact('2026-04-20').events, '2026-04-21')).toMatchObject({
      breaches: 0,
      stage: 'awaiting',
    });
    const unsent = new CaseLog().open(sentOn, 'objection').confirm(sentOn).contact('2026-04-20');
    expect(caseState(unsent.events, '2026-04-21')).toMatchObject({ breaches: 0, stage: 'draft' });
  });

  test('in a case of both rights, counts only when the letter carried the objection', () => {
    const log = new CaseLog().open(sentOn, 'both').confirm(sentOn).send(sentOn, 'access').contact('2026-04-20');
    expect(caseState(log.events, '2026-04-21').breaches).toBe(0);
  });

  test('opens a closed case, until a reminder or a closing', () => {
    const closed = sentCase(sentOn).answer('2026-04-20', 'answered').close('2026-04-21');
    expect(stage(closed, '2026-04-22')).toBe('closed');
    const breached = closed.contact('2026-06-01');
    expect(caseState(breached.events, '2026-06-02')).toMatchObject({ stage: 'breached', breaches: 1, outcome: null });
    expect(caseState(breached.copy().close('2026-06-03').events, '2026-06-04')).toMatchObject({
      stage: 'closed',
      breaches: 1,
      outcome: 'honoured',
    });
    const reminded = breached.copy().send('2026-06-03', 'reminder', 2);
    expect(stage(reminded, '2026-06-10')).toBe('awaiting');
    expect(actions(reminded, '2026-06-10')).toEqual(['wait']);
    expect(actions(reminded, '2026-06-18')).toEqual(['complain', 'close']);
  });

  test('after a closing that settled it, an older breach is no ground any more', () => {
    const log = sentCase(sentOn).contact('2026-04-20').close('2026-04-21').reopen('2026-04-22');
    expect(stage(log, '2026-04-23')).toBe('awaiting');
    expect(actions(log, '2026-04-23')).not.toContain('complain');
  });

  test('a new message after the reminder breaches again, without a second reminder', () => {
    const log = sentCase(sentOn).contact('2026-04-20').send('2026-04-21', 'reminder', 2).contact('2026-04-24', 31);
    expect(caseState(log.events, '2026-04-24')).toMatchObject({ stage: 'breached', breaches: 2 });
    expect(actions(log, '2026-04-24')).toEqual(['complain', 'close']);
  });

  test('comes before an unread answer, which stays to be read', () => {
    const log = sentCase(sentOn).answer('2026-04-18', 'unread').contact('2026-04-20');
    expect(stage(log, '2026-04-21')).toBe('breached');
    expect(actions(log, '2026-04-21')[0]).toBe('judge-response');
  });
});
