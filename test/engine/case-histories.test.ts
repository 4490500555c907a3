import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseState } from '../../shared/rules/case-state.ts';
import { anyDay, anyHistory, impossibilities } from '../support/any-history.ts';

test('100,000 random histories reach no impossible state', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (events, today) => {
      expect(impossibilities(caseState(events, today), today)).toEqual([]);
    }),
    { numRuns: 100_000 },
  );
});
