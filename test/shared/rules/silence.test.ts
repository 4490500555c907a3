import { expect, test } from 'vitest';
import { caseState } from '../../../shared/rules/case-state.ts';
import { silenceOf } from '../../../shared/rules/silence.ts';
import { CaseLog } from './case-log.ts';

const sent = () => new CaseLog().open('2026-03-02', 'objection').confirm('2026-03-02').send('2026-03-02', 'objection');
const silence = (log: CaseLog, seen: string | null) => silenceOf(caseState(log.events, '2027-06-01'), seen);

test('quiet days are counted from the first day on which a message would count', () => {
  expect(silence(sent(), '2026-03-05')).toEqual({ since: '2026-03-05', until: '2026-03-05', days: 1, milestone: 0 });
  expect(silence(sent(), '2026-06-01')).toMatchObject({ days: 89, milestone: 0 });
  expect(silence(sent(), '2026-06-02')).toMatchObject({ days: 90, milestone: 90 });
  expect(silence(sent(), '2026-08-31')).toMatchObject({ days: 180, milestone: 180 });
  expect(silence(sent(), '2027-03-04')).toMatchObject({ days: 365, milestone: 365 });
});

test('a message in between starts the count again', () => {
  const log = sent().add('2026-05-11', { type: 'contact-after-objection', messageId: 20 });
  expect(silence(log, '2026-06-02')).toMatchObject({ since: '2026-05-12', days: 22, milestone: 0 });
});

test('mail that nobody read is no silence, and without an objection there is none', () => {
  expect(silence(sent(), '2026-03-04')).toBeNull();
  expect(silence(sent(), null)).toBeNull();
  expect(silence(new CaseLog().open('2026-03-02').confirm('2026-03-02'), '2026-09-01')).toBeNull();
  const access = new CaseLog().open('2026-03-02', 'access').confirm('2026-03-02').send('2026-03-02', 'access');
  expect(silence(access, '2026-09-01')).toBeNull();
});
