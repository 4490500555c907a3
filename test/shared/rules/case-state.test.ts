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

describe('before the letter leaves', () => {
  const opened = () => new CaseLog().open('2026-04-10');

  test.each([
    ['nothing but the opening', opened(), 'draft', ['confirm-controller']],
    ['controller confirmed', opened().confirm('2026-04-10'), 'draft', ['write-letter']],
    ['letter written without an addressee', opened().issue('2026-04-11'), 'needs-contact', ['confirm-controller']],
    ['letter written', opened().confirm('2026-04-10').issue('2026-04-11'), 'ready', ['send-letter']],
    [
      'handed over',
      opened().confirm('2026-04-10').issue('2026-04-11').handOver('2026-04-11'),
      'handed-over',
      ['confirm-sent'],
    ],
    [
      'written anew after handing over',
      opened().confirm('2026-04-10').handOver('2026-04-11').issue('2026-04-12', 'both', 2),
      'ready',
      ['send-letter'],
    ],
  ] as const)('%s: %s', (_name, log, expected, next) => {
    expect(stage(log, '2027-01-01')).toBe(expected);
    expect(actions(log, '2027-01-01')).toEqual(next);
    expect(caseState(log.events, '2027-01-01')).toMatchObject({
      deadline: null,
      daysLeft: null,
      sentOn: null,
      receivedOn: null,
    });
  });

  test('a log without an opening is a bug', () => {
    expect(() => caseState([], '2026-04-10')).toThrow('opened');
  });
});

describe('after the letter left', () => {
  test('a letter was answered before it counted as received; its receipt is now the day of the answer at the latest', () => {
    const posted = new CaseLog().open('2026-11-24').confirm('2026-11-24').send('2026-11-24', 'both', 1, '2026-11-26');
    const receivedOn = (log: CaseLog) => caseState(log.events, '2026-11-30').receivedOn;
    expect(receivedOn(posted)).toBe('2026-11-26');
    expect(receivedOn(posted.copy().answer('2026-11-24', 'partly'))).toBe('2026-11-24');
    expect(receivedOn(posted.copy().claim('2026-11-25'))).toBe('2026-11-25');
    // Nobody looked yet whether that is an answer to the letter.
    expect(receivedOn(posted.copy().answer('2026-11-24', 'unread'))).toBe('2026-11-26');
    expect(receivedOn(posted.copy().answer('2026-11-20', 'partly'))).toBe('2026-11-26');
    expect(receivedOn(posted.copy().answer('2026-11-28', 'partly'))).toBe('2026-11-26');
  });

  test('the term runs from the presumed receipt', () => {
    const log = new CaseLog().open('2026-04-10').confirm('2026-04-10').send('2026-04-10', 'both', 1, sentOn);
    expect(caseState(log.events, '2026-04-20')).toMatchObject({
      stage: 'awaiting',
      sentOn: '2026-04-10',
      receivedOn: sentOn,
      receiptPresumed: true,
      daysLeft: 25,
      deadline: { received: sentOn, months: 1, due: '2026-05-15', dueIfDecreeDaysCount: '2026-05-18' },
      extension: 'none',
      outcome: null,
    });
  });

  test.each([
    ['2026-04-14', 'awaiting', 31],
    ['2026-05-15', 'awaiting', 0],
    ['2026-05-16', 'awaiting', -1],
    ['2026-05-18', 'awaiting', -3],
    ['2026-05-19', 'overdue', -4],
  ] as const)('on %s: %s, %d days left', (today, expected, daysLeft) => {
    expect(caseState(sentCase(sentOn).events, today)).toMatchObject({ stage: expected, daysLeft });
  });

  test('waiting announces the reminder for the first day of being late', () => {
    expect(caseState(sentCase(sentOn).events, '2026-04-20').next).toEqual([
      { action: 'wait', from: null, why: 'term-running-stop-now', article: 'AVG art. 12(3)' },
      { action: 'send-reminder', from: '2026-05-19', why: 'term-passed', article: 'AVG art. 12(3)' },
    ]);
  });

  test.each([
    ['access', 'term-running'],
    ['objection', 'term-running-stop-now'],
    ['both', 'term-running-stop-now'],
  ] as const)('waiting for %s says %s', (kind, why) => {
    expect(caseState(sentCase(sentOn, kind).events, '2026-04-20').next[0]).toMatchObject({ action: 'wait', why });
  });

  test('overdue offers one reminder, the complaint and the end', () => {
    expect(caseState(sentCase(sentOn).events, '2026-05-19').next).toEqual([
      { action: 'send-reminder', from: '2026-05-19', why: 'term-passed', article: 'AVG art. 12(3)' },
      { action: 'complain', from: '2026-05-19', why: 'term-passed', article: 'AVG art. 77' },
      { action: 'close', from: null, why: 'enough', article: '' },
    ]);
  });

  test('the holidays are those of the controller’s country', () => {
    expect(caseState(sentCase('2026-03-27', 'access', 'IE').events, '2026-04-28').stage).toBe('overdue');
    expect(caseState(sentCase('2026-03-27', 'access', 'NL').events, '2026-04-28').stage).toBe('awaiting');
  });

  test('a second letter does not start the term again', () => {
    const log = sentCase(sentOn).send('2026-05-01', 'both', 2);
    expect(caseState(log.events, '2026-05-02').receivedOn).toBe(sentOn);
  });

  test('an earlier sending that is recorded later is still the first', () => {
    const log = sentCase(sentOn).send('2026-04-12', 'access', 2);
    expect(caseState(log.events, '2026-05-02').receivedOn).toBe('2026-04-12');
  });
});

describe('bounces', () => {
  test('a bounce voids the term and asks for another address', () => {
    const log = sentCase(sentOn).bounce('2026-04-15');
    expect(caseState(log.events, '2026-06-01')).toMatchObject({
      stage: 'needs-contact',
      deadline: null,
      receivedOn: null,
    });
    expect(caseState(log.events, '2026-06-01').next).toMatchObject([
      { action: 'confirm-controller', why: 'letter-bounced' },
    ]);
    expect(stage(log.confirm('2026-04-16'), '2026-06-01')).toBe('draft');
    expect(stage(log.issue('2026-04-16', 'both', 2), '2026-06-01')).toBe('ready');
    expect(caseState(log.send('2026-04-17', 'both', 2).events, '2026-04-20')).toMatchObject({
      stage: 'awaiting',
      receivedOn: '2026-04-17',
    });
  });

  test('a bounce of an unknown letter is about the last one that left', () => {
    expect(stage(sentCase(sentOn).bounce('2026-04-15', null), '2026-04-20')).toBe('needs-contact');
    const reminded = sentCase(sentOn).send('2026-05-20', 'reminder', 2).bounce('2026-05-20', null);
    expect(caseState(reminded.events, '2026-05-21')).toMatchObject({ stage: 'overdue', remindersSent: 0 });
    expect(actions(reminded, '2026-05-21')).toContain('send-reminder');
  });

  test('a letter that was handed over can bounce before its sending is confirmed', () => {
    const log = new CaseLog().open(sentOn).confirm(sentOn).issue(sentOn).handOver(sentOn).bounce(sentOn);
    expect(stage(log, sentOn)).toBe('needs-contact');
  });

  test('a bounce with nothing on its way means nothing', () => {
    expect(stage(new CaseLog().open(sentOn).confirm(sentOn).bounce(sentOn, null), sentOn)).toBe('draft');
  });
});

describe('answers', () => {
  test.each([
    ['unread', 'to-judge', ['judge-response']],
    ['question', 'question-open', ['judge-response', 'close']],
    ['answered', 'answered', ['close']],
    ['partly', 'rebuttal-due', ['send-reminder', 'complain', 'close']],
    ['refused', 'rebuttal-due', ['complain', 'close']],
    ['receipt', 'awaiting', ['wait', 'send-reminder']],
  ] as const)('%s: %s', (reading, expected, next) => {
    const log = sentCase(sentOn).answer('2026-04-20', reading);
    expect(stage(log, '2026-04-21')).toBe(expected);
    expect(actions(log, '2026-04-21')).toEqual(next);
  });

  test('an automatic receipt changes nothing, not even a closed or an overdue case', () => {
    for (const log of [sentCase(sentOn), sentCase(sentOn).close('2026-05-01')]) {
      for (const today of ['2026-05-02', '2026-06-01']) {
        const before = caseState(log.events, today);
        const after = caseState(log.copy().answer('2026-05-01', 'receipt').events, today);
        expect(after).toEqual(before);
      }
    }
  });

  test('an answer that nobody read keeps a case from being called late', () => {
    const log = sentCase(sentOn).answer('2026-05-20', 'unread');
    expect(stage(log, '2026-06-01')).toBe('to-judge');
    expect(actions(log, '2026-06-01')).toEqual(['judge-response']);
    expect(stage(log.answer('2026-05-20', 'partly'), '2026-06-01')).toBe('rebuttal-due');
  });

  test('reading one answer leaves another one unread', () => {
    const log = sentCase(sentOn)
      .answer('2026-04-20', 'unread', 20)
      .answer('2026-04-21', 'unread', 22)
      .answer('2026-04-20', 'answered', 20);
    expect(actions(log, '2026-04-22')).toEqual(['judge-response']);
  });

  test('of several readings of one message the last one counts', () => {
    const log = sentCase(sentOn).answer('2026-04-20', 'refused', 20).answer('2026-04-20', 'answered', 20);
    expect(actions(log, '2026-04-22')).toEqual(['close']);
    expect(stage(log.answer('2026-04-20', 'receipt', 20), '2026-04-22')).toBe('awaiting');
  });

  test('an answer recorded by hand, without its message, counts as having looked', () => {
    const log = sentCase(sentOn).answer('2026-04-20', 'unread', 20).answer('2026-04-20', 'refused', null);
    expect(actions(log, '2026-04-22')).toEqual(['complain', 'close']);
    expect(
      stage(sentCase(sentOn).answer('2026-04-20', 'unread', 20).answer('2026-04-20', 'receipt', null), '2026-04-22'),
    ).toBe('to-judge');
  });

  test('an extension is the reading of an answer too', () => {
    const log = sentCase(sentOn).answer('2026-05-01', 'unread', 21).claim('2026-05-01', 21);
    expect(caseState(log.events, '2026-05-02')).toMatchObject({ stage: 'awaiting', extension: 'valid' });
  });

  test('an answer that came in before the sending was confirmed still stands', () => {
    const log = new CaseLog()
      .open(sentOn)
      .confirm(sentOn)
      .handOver(sentOn)
      .answer('2026-04-20', 'answered')
      .send(sentOn);
    expect(stage(log, '2026-04-21')).toBe('answered');
  });

  test('an answer before the sending is confirmed asks to confirm it', () => {
    const log = new CaseLog().open(sentOn).confirm(sentOn).handOver(sentOn).answer('2026-04-20', 'refused');
    expect(actions(log, '2026-04-21')).toEqual(['confirm-sent', 'close']);
  });

  test('a question that is answered, told by a note, counts the term afresh', () => {
    const log = sentCase('2026-11-02').answer('2026-11-05', 'question').answeredQuestion('2026-11-12');
    expect(caseState(sentCase('2026-11-02').answer('2026-11-05', 'question').events, '2026-11-20')).toMatchObject({
      termCountedAfresh: false,
    });
    expect(caseState(log.events, '2026-12-14')).toMatchObject({
      stage: 'awaiting',
      termCountedAfresh: true,
      deadline: { due: '2026-12-14' },
      daysLeft: 0,
    });
    expect(stage(log, '2026-12-15')).toBe('overdue');
  });

  test('a question after the term gives no new term', () => {
    const log = sentCase(sentOn).answer('2026-05-20', 'question').answeredQuestion('2026-05-21');
    expect(caseState(log.events, '2026-05-22')).toMatchObject({ stage: 'overdue', deadline: { due: '2026-05-15' } });
  });
});
