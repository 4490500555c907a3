import { describe, expect, test } from 'vitest';
import type { AnswerSays } from '../../../shared/domain/answer.ts';
import { possibleSayings, readingOf } from '../../../shared/rules/answer-reading.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { mayBeWritten, offeredLetters } from '../../../shared/rules/fitting-letters.ts';
import { letterOfStep } from '../../../shared/rules/next-step.ts';
import { CaseLog } from './case-log.ts';

const sent = (kind: 'objection' | 'access' | 'both' = 'both') =>
  new CaseLog().open('2026-03-02', kind).confirm('2026-03-02').send('2026-03-02', kind);
const outcomes = (log: CaseLog, today: string) =>
  Object.fromEntries(caseState(log.events, today).rights.map(({ right, outcome }) => [right, outcome]));
/** An answer, weighed as the engine weighs it. */
const says = (log: CaseLog, on: string, word: AnswerSays, source = '') => {
  const { kind, rights } = caseState(log.events, on);
  const fact = {
    type: 'response-received',
    messageId: null,
    reading: readingOf(word, kind, rights),
    says: word,
  } as const;
  return log.add(on, { ...fact, source, note: '' });
};

describe('each right fares by itself', () => {
  test('nothing is asked before a letter left', () => {
    expect(outcomes(new CaseLog().open('2026-03-02'), '2026-03-03')).toEqual({
      objection: 'not-asked',
      access: 'not-asked',
      source: 'not-asked',
    });
  });

  test('a confirmed objection leaves the access request waiting, and nobody is reminded before the term ends', () => {
    const log = says(sent(), '2026-03-10', 'confirmed');
    expect(outcomes(log, '2026-03-11')).toEqual({ objection: 'acknowledged', access: 'awaiting', source: 'awaiting' });
    const { stage, next } = caseState(log.events, '2026-03-11');
    expect(stage).toBe('awaiting');
    expect(next.find(({ action }) => action === 'send-reminder')?.from).toBe('2026-04-03');
    expect(outcomes(log, '2026-04-03')).toMatchObject({ objection: 'acknowledged', access: 'ignored' });
    expect(caseState(log.events, '2026-04-03').stage).toBe('rebuttal-due');
  });

  test('the second half settles the case', () => {
    const log = says(says(sent(), '2026-03-10', 'confirmed'), '2026-03-20', 'complete', 'Leadbron B.V.');
    expect(outcomes(log, '2026-03-21')).toEqual({ objection: 'acknowledged', access: 'complete', source: 'named' });
    expect(caseState(log.events, '2026-03-21').stage).toBe('answered');
  });

  test('what was promised counts no more once they wrote again', () => {
    const log = says(sent('objection'), '2026-03-10', 'confirmed');
    log.add('2026-04-20', { type: 'contact-after-objection', messageId: 30 });
    const { rights } = caseState(log.events, '2026-04-21');
    expect(rights[0]).toEqual({ right: 'objection', outcome: 'breached', on: '2026-04-20', times: 1 });
  });

  test('an excuse after a refusal wiped the six weeks to go to court, and a second refusal put them off', () => {
    const refused = () => says(sent(), '2026-03-10', 'refused');
    const { ownTerm } = caseState(refused().events, '2026-03-11');
    expect(ownTerm?.received).toBe('2026-03-10');
    for (const later of ['own-form', 'refused'] as const)
      expect(caseState(says(refused(), '2026-03-17', later).events, '2026-03-18').ownTerm).toEqual(ownTerm);
  });

  test('a reminder that nothing came was offered to whoever had confirmed one half', () => {
    const log = says(sent(), '2026-03-10', 'confirmed');
    const state = caseState(log.events, '2026-04-10');
    const situation = { state, channel: 'email', answered: true, today: '2026-04-10' } as const;
    expect(offeredLetters(situation)).not.toContain('reminder');
    expect(mayBeWritten('reminder', situation)).toBe(false);
    expect(letterOfStep({ why: 'term-passed' }, state)).toBe('incomplete');
  });

  test('a reply about a form or a fee was shown as refusing every right', () => {
    for (const word of ['own-form', 'asks-fee', 'wrong-channel', 'language', 'processor'] as const) {
      const log = says(says(sent(), '2026-03-10', 'confirmed'), '2026-03-12', word);
      expect(outcomes(log, '2026-03-13')).toEqual({
        objection: 'acknowledged',
        access: 'undecided',
        source: 'undecided',
      });
      const { stage, next } = caseState(log.events, '2026-03-13');
      expect(stage).toBe('awaiting');
      expect(next[0]).toMatchObject({ action: 'wait', why: 'condition-set' });
      expect(next.map(({ action }) => action)).not.toContain('complain');
    }
  });

  test('whoever asked for a form or a copy of an ID was said to have ignored the letter once the month was over', () => {
    for (const word of ['own-form', 'asks-id'] as const) {
      const log = says(sent('access'), '2026-03-12', word);
      expect(outcomes(log, '2026-04-20')).toEqual({ access: 'undecided', source: 'undecided' });
      const { stage } = caseState(log.events, '2026-04-20');
      expect(stage).toBe(word === 'asks-id' ? 'question-open' : 'rebuttal-due');
    }
  });

  test('once it was gone into, the term is theirs again, and silence after it counts', () => {
    const log = says(sent('access'), '2026-03-12', 'asks-fee');
    log.send('2026-03-14', 'excuse-fee', 2);
    expect(caseState(log.events, '2026-03-15').next[0]).toMatchObject({ action: 'wait', why: 'term-running' });
    expect(outcomes(log, '2026-03-15')).toEqual({ access: 'undecided', source: 'undecided' });
    expect(outcomes(log, '2026-04-20')).toEqual({ access: 'ignored', source: 'ignored' });
  });

  test('a question takes back no refusal, and a decision ends the waiting', () => {
    expect(
      outcomes(says(says(sent('access'), '2026-03-10', 'refused'), '2026-03-12', 'asks-id'), '2026-03-13'),
    ).toEqual({
      access: 'refused',
      source: 'refused',
    });
    expect(
      outcomes(says(says(sent('access'), '2026-03-10', 'asks-id'), '2026-03-12', 'complete'), '2026-03-13'),
    ).toEqual({
      access: 'complete',
      source: 'answered',
    });
  });

  test('only an outright refusal takes back what was confirmed', () => {
    const confirmed = () => says(sent(), '2026-03-10', 'confirmed');
    expect(outcomes(says(confirmed(), '2026-03-12', 'article-41'), '2026-03-13')).toMatchObject({
      objection: 'acknowledged',
      access: 'refused',
    });
    expect(outcomes(says(confirmed(), '2026-03-12', 'refused'), '2026-03-13')).toMatchObject({ objection: 'refused' });
  });

  test('a later answer that nobody read hid an earlier one: the oldest is judged first', () => {
    const log = sent().answer('2026-03-10', 'unread', 20).answer('2026-03-12', 'unread', 21);
    const first = caseState(log.events, '2026-03-13').toJudge;
    expect(log.events.find(({ id }) => id === first)?.on).toBe('2026-03-10');
    log.answer('2026-03-10', 'partly', 20);
    const second = caseState(log.events, '2026-03-13').toJudge;
    expect(log.events.find(({ id }) => id === second)?.on).toBe('2026-03-12');
  });

  test('an answer that nobody looked at is no silence', () => {
    const log = sent('access').answer('2026-03-30', 'unread');
    expect(outcomes(log, '2026-04-20')).toEqual({ access: 'awaiting', source: 'awaiting' });
  });

  test('on the last defensible day nobody ignored anything', () => {
    expect(outcomes(sent('access'), '2026-04-02')).toMatchObject({ access: 'awaiting' });
    expect(outcomes(sent('access'), '2026-04-03')).toMatchObject({ access: 'ignored', source: 'ignored' });
  });
});

test('a case that only objects is not asked about copies, one that only asks not about consent', () => {
  expect(possibleSayings('objection')).not.toContain('complete');
  expect(possibleSayings('access')).not.toContain('confirmed');
  expect(possibleSayings('both')).toContain('linkedin-consent');
});
