import { describe, expect, test } from 'vitest';
import { Stage } from '../../../shared/domain/case.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { sayStage } from '../../../shared/rules/stage-words.ts';
import { type CaseLog, sentCase } from './case-log.ts';

const sentOn = '2026-04-15';
const stage = (log: CaseLog, today: string) => caseState(log.events, today).stage;

describe('put aside', () => {
  test('asks nothing until it is resumed', () => {
    const log = sentCase(sentOn).pause('2026-04-20');
    expect(caseState(log.events, '2026-07-01')).toMatchObject({ stage: 'paused', deadline: { due: '2026-05-15' } });
    expect(stage(log.resume('2026-07-01'), '2026-07-01')).toBe('overdue');
  });

  test('an answer or a new message brings it back, an automatic receipt does not', () => {
    const log = () => sentCase(sentOn).pause('2026-04-20');
    expect(stage(log().answer('2026-05-01', 'receipt'), '2026-05-02')).toBe('paused');
    expect(stage(log().answer('2026-05-01', 'unread'), '2026-05-02')).toBe('to-judge');
    expect(stage(log().contact('2026-05-01'), '2026-05-02')).toBe('breached');
  });
});

describe('a complaint', () => {
  test('is pending until it was decided, and then asks to close', () => {
    const log = sentCase(sentOn).complain('2026-05-20');
    expect(caseState(log.events, '2026-05-21')).toMatchObject({ stage: 'authority-pending', pending: ['authority'] });
    const decided = caseState(log.decide('2026-08-01').events, '2026-08-02');
    expect(decided).toMatchObject({ stage: 'answered', pending: [], next: [{ why: 'complaint-decided' }] });
  });

  test('runs beside another one', () => {
    const log = sentCase(sentOn).complain('2026-05-20').complain('2026-05-21', 'acm').decide('2026-06-01');
    expect(caseState(log.events, '2026-06-02')).toMatchObject({ stage: 'authority-pending', pending: ['acm'] });
  });

  test('answers the breach it is about, not a later one', () => {
    const log = sentCase(sentOn).contact('2026-04-25').complain('2026-04-26');
    expect(stage(log, '2026-04-27')).toBe('authority-pending');
    expect(caseState(log.contact('2026-05-02', 31).events, '2026-05-03')).toMatchObject({
      stage: 'breached',
      breaches: 2,
    });
  });
});

describe('what the data subject is told', () => {
  test('an answer in time was shown as overdue', () => {
    const log = sentCase(sentOn).answer('2026-05-10', 'unread').answer('2026-05-10', 'answered');
    expect(caseState(log.events, '2026-06-20')).toMatchObject({
      stage: 'answered',
      response: { on: '2026-05-10', inTime: true },
    });
  });

  test('after "everything was answered" the case still asked to judge the answer', () => {
    expect(stage(sentCase(sentOn).answer('2026-05-10', 'answered'), '2026-05-11')).toBe('answered');
  });

  test('a refusal begins the six weeks of the data subject', () => {
    const { ownTerm } = caseState(sentCase('2026-02-20').answer('2026-03-16', 'refused').events, '2026-03-17');
    expect(ownTerm).toMatchObject({ raw: '2026-04-27', warn: '2026-04-24' });
    expect(caseState(sentCase(sentOn).answer('2026-05-10', 'answered').events, '2026-05-11').ownTerm).toBeNull();
  });

  test('an extension without reasons can be disputed, and makes nobody late', () => {
    const log = sentCase(sentOn).claim('2026-05-01', 21, false);
    expect(caseState(log.events, '2026-06-01')).toMatchObject({ extension: 'unreasoned', stage: 'awaiting' });
    expect(caseState(log.claim('2026-05-02', 22, true).events, '2026-06-01').extension).toBe('valid');
  });

  test.each(Stage.options)('%s is one sentence in both languages', (name) => {
    for (const language of ['nl', 'en'] as const) expect(sayStage(name, language)).toMatch(/^[^.]+; [^.]+\.$/u);
  });
});
