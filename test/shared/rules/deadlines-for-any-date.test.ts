import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countries } from '../../../shared/domain/dates.ts';
import { Deadline, OwnTerm } from '../../../shared/domain/deadline.ts';
import { addDays, daysBetween, partsOf, weekday } from '../../../shared/rules/calendar.ts';
import { answerDeadline, earliestDue, ownTerm, suspendedDeadline } from '../../../shared/rules/deadlines.ts';
import { holidayOn } from '../../../shared/rules/holidays.ts';
import { anyDate } from './arbitrary.ts';

const date = anyDate('2018-01-01', '2040-08-01');
const country = fc.constantFrom(...countries);
const months = fc.constantFrom(1, 3);
const runs = { numRuns: 2000 };

test('a due date is never a Saturday, a Sunday or a holiday', () => {
  fc.assert(
    fc.property(date, months, country, (received, length, place) => {
      const { due, dueIfDecreeDaysCount } = Deadline.parse(
        answerDeadline({ received, months: length, country: place }),
      );
      for (const day of [due, dueIfDecreeDaysCount]) {
        expect([0, 6]).not.toContain(weekday(day));
        expect(['holiday', 'equated']).not.toContain(holidayOn(day, place)?.kind);
      }
      expect(holidayOn(dueIfDecreeDaysCount, place)).toBeNull();
    }),
    runs,
  );
});

test('the raw end has the number of the day of receipt, or is the last day of its month', () => {
  fc.assert(
    fc.property(date, months, country, (received, length, place) => {
      const { raw, clamped } = answerDeadline({ received, months: length, country: place });
      const [start, end] = [partsOf(received), partsOf(raw)];
      expect((end.year - start.year) * 12 + end.month - start.month).toBe(length);
      if (!clamped) expect(end.day).toBe(start.day);
      else {
        expect(end.day).toBeLessThan(start.day);
        expect(partsOf(addDays(raw, 1)).day).toBe(1);
      }
    }),
    runs,
  );
});

test('the readings of a term are in order, and every day between the end and the due date is accounted for', () => {
  fc.assert(
    fc.property(date, months, country, (received, length, place) => {
      const term = { received, months: length, country: place };
      const { raw, due, dueIfDecreeDaysCount, skipped, skippedIfDecreeDaysCount } = answerDeadline(term);
      const readings = [raw, earliestDue(term), due, dueIfDecreeDaysCount];
      expect(readings.toSorted()).toEqual(readings);
      expect(skipped.map((day) => day.date)).toEqual(daysFrom(raw, due));
      expect(skippedIfDecreeDaysCount.map((day) => day.date)).toEqual(daysFrom(raw, dueIfDecreeDaysCount));
    }),
    runs,
  );
});

test('a later receipt never gives an earlier due date', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 40 }), months, country, (received, later, length, place) => {
      const first = answerDeadline({ received, months: length, country: place });
      const second = answerDeadline({ received: addDays(received, later), months: length, country: place });
      for (const reading of ['raw', 'due', 'dueIfDecreeDaysCount'] as const) {
        expect(second[reading] >= first[reading]).toBe(true);
      }
    }),
    runs,
  );
});

test('an own term warns on a sure working day on or before its end, within six weeks', () => {
  fc.assert(
    fc.property(date, (received) => {
      const { raw, warn, extended } = OwnTerm.parse(ownTerm(received));
      expect(daysBetween(received, raw)).toBe(42);
      expect(warn <= raw && raw <= extended).toBe(true);
      expect([0, 6]).not.toContain(weekday(warn));
      expect(holidayOn(warn, 'NL')).toBeNull();
    }),
    runs,
  );
});

test('a suspended term is never shorter than the term without the pause', () => {
  const gap = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(date, gap, gap, country, (received, wait, pause, place) => {
      const asked = addDays(received, wait);
      const { soft, latest } = suspendedDeadline({ received, asked, answered: addDays(asked, pause), country: place });
      const { due, dueIfDecreeDaysCount } = answerDeadline({ received, months: 1, country: place });
      expect(soft >= due).toBe(true);
      expect(latest >= dueIfDecreeDaysCount).toBe(true);
    }),
    runs,
  );
});

function daysFrom(start: string, end: string): string[] {
  return Array.from({ length: daysBetween(start, end) }, (_, index) => addDays(start, index));
}
