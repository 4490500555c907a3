import { describe, expect, test } from 'vitest';
import {
  answerDeadline,
  earliestDue,
  firstBreachDay,
  ownTerm,
  presumedReceipt,
  suspendedDeadline,
} from '../../../shared/rules/deadlines.ts';

// Every row of the examples; `latest` is the due date when decree days count too.
const examples = [
  {
    row: 2,
    received: '2025-01-31',
    months: 1,
    raw: '2025-02-28',
    due: '2025-02-28',
    clamped: true,
    why: 'no 31 February',
  },
  {
    row: 3,
    received: '2026-01-31',
    months: 1,
    raw: '2026-02-28',
    due: '2026-03-02',
    clamped: true,
    why: 'clamped, then a weekend',
  },
  {
    row: 7,
    received: '2024-02-29',
    months: 1,
    raw: '2024-03-29',
    due: '2024-04-02',
    clamped: false,
    why: 'Good Friday to Easter Monday',
  },
  {
    row: 8,
    received: '2026-08-31',
    months: 1,
    raw: '2026-09-30',
    due: '2026-09-30',
    clamped: true,
    why: 'last day of the month',
  },
  {
    row: 10,
    received: '2026-03-05',
    months: 1,
    raw: '2026-04-05',
    due: '2026-04-07',
    clamped: false,
    why: 'Easter Sunday and Monday',
  },
  {
    row: 13,
    received: '2026-03-27',
    months: 1,
    raw: '2026-04-27',
    due: '2026-04-28',
    clamped: false,
    why: "King's Day",
  },
  {
    row: 14,
    received: '2025-03-26',
    months: 1,
    raw: '2025-04-26',
    due: '2025-04-28',
    clamped: false,
    why: "King's Day on Saturday",
  },
  {
    row: 16,
    received: '2026-04-14',
    months: 1,
    raw: '2026-05-14',
    due: '2026-05-15',
    latest: '2026-05-18',
    clamped: false,
    why: 'Ascension, then a decree day',
  },
  {
    row: 19,
    received: '2026-11-25',
    months: 1,
    raw: '2026-12-25',
    due: '2026-12-28',
    clamped: false,
    why: 'Christmas and a weekend',
  },
  {
    row: 22,
    received: '2026-01-31',
    months: 3,
    raw: '2026-04-30',
    due: '2026-04-30',
    clamped: true,
    why: 'three months from the original date',
  },
  {
    row: 24,
    received: '2026-01-25',
    months: 3,
    raw: '2026-04-25',
    due: '2026-04-28',
    clamped: false,
    why: "weekend and King's Day",
  },
] as const;

describe('the last day to answer, Dutch controller', () => {
  test.each(examples)('example $row: received $received, $months month(s), due $due ($why)', (example) => {
    const { received, months, raw, due, clamped } = example;
    const deadline = answerDeadline({ received, months, country: 'NL' });
    expect(deadline).toMatchObject({ received, months, country: 'NL', raw, due, clamped });
    expect(deadline.dueIfDecreeDaysCount).toBe('latest' in example ? example.latest : due);
  });

  test('example 7, alternative: 29 March 2024 if Good Friday does not count', () => {
    expect(earliestDue({ received: '2024-02-29', months: 1, country: 'NL' })).toBe('2024-03-29');
  });

  test('example 29: an Irish controller does not keep King’s Day', () => {
    const deadline = answerDeadline({ received: '2026-03-27', months: 1, country: 'IE' });
    expect(deadline).toMatchObject({
      raw: '2026-04-27',
      due: '2026-04-27',
      dueIfDecreeDaysCount: '2026-04-27',
      skipped: [],
    });
  });

  test('never the day after the same number: 3 September gives 3 October', () => {
    expect(answerDeadline({ received: '2026-09-03', months: 1, country: 'DE' }).raw).toBe('2026-10-03');
  });

  test('tells the days passed over and why', () => {
    expect(answerDeadline({ received: '2024-02-29', months: 1, country: 'NL' }).skipped).toEqual([
      { date: '2024-03-29', why: 'doubtful-holiday', name: 'Goede Vrijdag' },
      { date: '2024-03-30', why: 'saturday', name: '' },
      { date: '2024-03-31', why: 'sunday', name: '' },
      { date: '2024-04-01', why: 'holiday', name: 'Tweede paasdag' },
    ]);
    expect(answerDeadline({ received: '2026-04-14', months: 1, country: 'NL' }).skippedIfDecreeDaysCount).toEqual([
      { date: '2026-05-14', why: 'holiday', name: 'Hemelvaartsdag' },
      { date: '2026-05-15', why: 'doubtful-holiday', name: 'Bij besluit gelijkgestelde dag' },
      { date: '2026-05-16', why: 'saturday', name: '' },
      { date: '2026-05-17', why: 'sunday', name: '' },
    ]);
  });

  test('a decree day that is the raw end itself moves only the latest date', () => {
    const deadline = answerDeadline({ received: '2026-04-15', months: 1, country: 'NL' });
    expect(deadline).toMatchObject({ due: '2026-05-15', dueIfDecreeDaysCount: '2026-05-18' });
  });
});

describe('a term that was suspended', () => {
  const received = '2026-11-02';

  test('example 28: identity asked on 5 November, answered on 12 November', () => {
    const term = suspendedDeadline({ received, asked: '2026-11-05', answered: '2026-11-12', country: 'NL' });
    expect(term).toEqual({ soft: '2026-12-09', hard: '2026-12-14', latest: '2026-12-14' });
  });

  test('nobody is called late before the softer date, even where counting afresh gives an earlier one', () => {
    const term = suspendedDeadline({
      received: '2026-01-02',
      asked: '2026-01-02',
      answered: '2026-02-02',
      country: 'NL',
    });
    expect(term).toEqual({ soft: '2026-03-05', hard: '2026-03-02', latest: '2026-03-05' });
  });

  test('refuses a question before the request, or an answer before the question', () => {
    expect(() => suspendedDeadline({ received, asked: '2026-11-01', answered: '2026-11-12', country: 'NL' })).toThrow(
      RangeError,
    );
    expect(() => suspendedDeadline({ received, asked: '2026-11-05', answered: '2026-11-04', country: 'NL' })).toThrow(
      RangeError,
    );
  });
});

describe('the data subject’s own term (UAVG art. 35(2))', () => {
  test.each([
    { row: 31, received: '2026-03-16', raw: '2026-04-27', warn: '2026-04-24', extended: '2026-04-28' },
    { row: 32, received: '2026-11-13', raw: '2026-12-25', warn: '2026-12-24', extended: '2026-12-28' },
  ])('example $row: answer on $received, act by $warn', ({ received, raw, warn, extended }) => {
    expect(ownTerm(received)).toMatchObject({ received, raw, warn, extended });
  });

  test('doubtful days are not relied on: an end on Good Friday warns for the Thursday', () => {
    expect(ownTerm('2026-02-20')).toMatchObject({ raw: '2026-04-03', warn: '2026-04-02', extended: '2026-04-07' });
  });

  test('an end on a decree day warns for the day before the holiday before it', () => {
    expect(ownTerm('2026-04-03')).toMatchObject({ raw: '2026-05-15', warn: '2026-05-13', extended: '2026-05-18' });
  });

  test('an ordinary end is its own warning', () => {
    expect(ownTerm('2026-09-01')).toEqual({
      received: '2026-09-01',
      raw: '2026-10-13',
      warn: '2026-10-13',
      extended: '2026-10-13',
      skipped: [],
    });
  });
});

describe('the day on which a letter counts as received', () => {
  test.each(['smtp', 'imap-draft', 'eml', 'mailto', 'clipboard'] as const)(
    '%s: the day of sending, Sundays too',
    (route) => {
      expect(presumedReceipt({ route, on: '2026-04-05', country: 'NL' })).toEqual({
        receivedOn: '2026-04-05',
        presumed: false,
      });
    },
  );

  test.each(['pdf', 'print'] as const)('%s: two working days after posting, an assumption', (route) => {
    expect(presumedReceipt({ route, on: '2026-04-02', country: 'NL' })).toEqual({
      receivedOn: '2026-04-08',
      presumed: true,
    });
    expect(presumedReceipt({ route, on: '2026-09-01', country: 'NL' })).toEqual({
      receivedOn: '2026-09-03',
      presumed: true,
    });
  });

  test('the grace after an objection is two working days', () => {
    expect(firstBreachDay('2026-09-01', 'NL')).toBe('2026-09-04');
    expect(firstBreachDay('2026-09-04', 'NL')).toBe('2026-09-09');
    expect(firstBreachDay('2026-05-13', 'NL')).toBe('2026-05-20');
  });
});
