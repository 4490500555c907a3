import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseEvent, CaseState, Stage } from '../../../shared/domain/case.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { anyDay, anyFact, anyHistory, impossibilities } from '../../support/any-history.ts';

/** How many histories: `npm run histories` tries more of them. */
const histories = Number(process.env['VERZET_HISTORIES'] ?? '10000');

describe('any history at all', () => {
  test('gives a possible state', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (events, today) => {
        const state = CaseState.parse(caseState(events, today));
        expect(impossibilities(state, today)).toEqual([]);
      }),
      { numRuns: histories },
    );
  }, 600_000);

  test('reaches every stage', () => {
    const seen = new Set(
      // The same histories each time: the rarest stage is reached by one in some thousands.
      fc
        .sample(fc.tuple(anyHistory, anyDay), { numRuns: 40_000, seed: 5 })
        .map(([events, today]) => caseState(events, today).stage),
    );
    expect([...seen].toSorted()).toEqual(Stage.options.toSorted());
  }, 60_000);

  test('gives the same state in whatever order the events are handed in', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (events, today) => {
        expect(caseState(events.toReversed(), today)).toEqual(caseState(events, today));
      }),
      { numRuns: 500 },
    );
  });

  test('an automatic receipt changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyDay, (events, on, today) => {
        const receipt: CaseEvent = {
          id: 99,
          on,
          recordedAt: `${on}T12:00:00Z`,
          fact: { type: 'response-received', messageId: 77, reading: 'receipt', note: '' },
        };
        const [before, after] = [caseState(events, today), caseState([...events, receipt], today)];
        expect(after).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('withdrawing the last event takes its whole effect away', () => {
    fc.assert(
      fc.property(anyHistory, anyFact, anyDay, anyDay, (events, last, on, today) => {
        const added: CaseEvent = { id: 98, on, recordedAt: `${on}T12:00:00Z`, fact: last };
        const withdrawn: CaseEvent = {
          id: 99,
          on,
          recordedAt: `${on}T12:00:00Z`,
          fact: { type: 'withdrawn', eventId: 98 },
        };
        expect(caseState([...events, added, withdrawn], today)).toEqual(caseState(events, today));
      }),
      { numRuns: 2000 },
    );
  });
});
