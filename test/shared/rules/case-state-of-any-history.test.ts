import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseEvent, CaseFact, CaseKind, CaseState, Outcome, Reading } from '../../../shared/domain/case.ts';
import { countries } from '../../../shared/domain/dates.ts';
import { HandoverRoute, letterKinds } from '../../../shared/domain/letter.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { nextStepReasons } from '../../../shared/rules/next-step.ts';
import { anyDate } from './arbitrary.ts';

// Half a year, so that terms, graces and courtesies run through one another.
const date = anyDate('2026-03-20', '2026-09-20');
const letterId = fc.integer({ min: 1, max: 3 });
const messageId = fc.integer({ min: 20, max: 23 });
const kind = fc.constantFrom(...letterKinds);
const route = fc.constantFrom(...HandoverRoute.options);
const note = fc.constant('');

const fact: fc.Arbitrary<CaseFact> = fc.oneof(
  fc.record({
    type: fc.constant('controller-confirmed' as const),
    controller: fc.record({
      name: fc.constant('Talentvonk B.V.'),
      email: fc.constant(null),
      postalAddress: fc.constant(null),
      country: fc.constantFrom(...countries),
    }),
  }),
  fc.record({ type: fc.constant('letter-issued' as const), letterId, kind }),
  fc.record({ type: fc.constant('letter-handed-over' as const), letterId, kind, route, proof: fc.constant(null) }),
  fc.record({
    type: fc.constant('letter-sent' as const),
    letterId,
    kind,
    route,
    receivedOn: date,
    presumed: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('letter-sent' as const),
    letterId,
    kind,
    route,
    receivedOn: date,
    presumed: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('letter-bounced' as const),
    letterId: fc.option(letterId),
    messageId: fc.constant(null),
  }),
  fc.record({
    type: fc.constant('response-received' as const),
    messageId: fc.option(messageId),
    reading: fc.constantFrom(...Reading.options),
    note,
  }),
  fc.record({ type: fc.constant('extension-claimed' as const), messageId: fc.option(messageId), note }),
  fc.record({ type: fc.constant('contact-after-objection' as const), messageId }),
  fc.record({ type: fc.constant('note' as const), note }),
  fc.record({ type: fc.constant('question-answered' as const), note }),
  fc.record({ type: fc.constant('closed' as const), outcome: fc.constantFrom(...Outcome.options), note }),
  fc.record({ type: fc.constant('reopened' as const), note }),
  fc.record({ type: fc.constant('withdrawn' as const), eventId: fc.integer({ min: 1, max: 15 }) }),
);

const history: fc.Arbitrary<CaseEvent[]> = fc
  .tuple(date, fc.constantFrom(...CaseKind.options), fc.array(fc.tuple(date, fact), { maxLength: 14 }))
  .map(([openedOn, caseKind, rest]) => {
    const facts: [string, CaseFact][] = [[openedOn, { type: 'opened', messageId: 1, kind: caseKind }], ...rest];
    return facts.map(([on, it], index) => ({
      id: index + 1,
      on,
      recordedAt: `${on}T12:00:00Z`,
      fact: CaseFact.parse(it),
    }));
  });

describe('any history at all', () => {
  test('gives a possible state', () => {
    fc.assert(
      fc.property(history, date, (events, today) => {
        const state = CaseState.parse(caseState(events, today));
        expect(impossibilities(state, today)).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  test('reaches every stage', () => {
    const seen = new Set(
      fc.sample(fc.tuple(history, date), 5000).map(([events, today]) => caseState(events, today).stage),
    );
    expect([...seen].toSorted()).toEqual([
      'awaiting',
      'breached',
      'closed',
      'draft',
      'handed-over',
      'needs-contact',
      'overdue',
      'ready',
      'to-judge',
    ]);
  }, 60_000);

  test('gives the same state in whatever order the events are handed in', () => {
    fc.assert(
      fc.property(history, date, (events, today) => {
        expect(caseState(events.toReversed(), today)).toEqual(caseState(events, today));
      }),
      { numRuns: 500 },
    );
  });

  test('an automatic receipt changes nothing', () => {
    fc.assert(
      fc.property(history, date, date, (events, on, today) => {
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
      fc.property(history, fact, date, date, (events, last, on, today) => {
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

/** What no case can be, named. */
function impossibilities(state: CaseState, today: string): string[] {
  const { stage, deadline, receivedOn, sentOn, daysLeft, extension, breaches, outcome, next, kind } = state;
  const actions = next.map(({ action }) => action);
  const complaint = next.find(({ action }) => action === 'complain');
  const claims: Record<string, boolean> = {
    'closed without an outcome, or an outcome without being closed': (stage === 'closed') !== (outcome !== null),
    'closed with something to do': stage === 'closed' && actions.join() !== 'none',
    'nothing to do while open': stage !== 'closed' && (next.length === 0 || actions.includes('none')),
    'a step twice': new Set(actions).size !== actions.length,
    'a reason nobody knows': next.some(({ why }) => !nextStepReasons.some((known) => known === why)),
    'a term without a letter, or a letter without a term':
      (deadline === null) !== (sentOn === null) || (sentOn === null) !== (receivedOn === null),
    'received before it was sent': sentOn !== null && receivedOn !== null && receivedOn < sentOn,
    'days left without a term': (daysLeft === null) !== (deadline === null),
    'presumed receipt of nothing': state.receiptPresumed && receivedOn === null,
    'waiting or late without a letter':
      (stage === 'awaiting' || stage === 'overdue' || stage === 'breached') && sentOn === null,
    'unsent with a term': ['draft', 'needs-contact', 'ready', 'handed-over'].includes(stage) && deadline !== null,
    'late within the latest defensible date':
      stage === 'overdue' && deadline !== null && today <= deadline.dueIfDecreeDaysCount,
    'late with an answer on record': stage === 'overdue' && state.answeredPartly,
    'a breach without its message, or the other way round': breaches > 0 !== (state.lastBreach !== null),
    'counted afresh without a term': state.termCountedAfresh && deadline === null,
    'breached without a breach': stage === 'breached' && breaches === 0,
    'a breach of an access request': kind === 'access' && breaches > 0,
    'an extension of no term': extension !== 'none' && deadline === null,
    'three months without a valid extension': deadline?.months === 3 && extension !== 'valid',
    'a complaint before its day': complaint !== undefined && (complaint.from === null || complaint.from > today),
    'a complaint without a letter': complaint !== undefined && sentOn === null,
    'a complaint about a settled answer':
      complaint !== undefined && stage === 'to-judge' && next.some(({ why }) => why === 'answered'),
    'a second reminder': state.remindersSent > 0 && actions.includes('send-reminder'),
    'waiting while it is our turn': actions.includes('wait') && stage !== 'awaiting',
    'controller to be confirmed twice':
      stage === 'draft' && state.controller !== null && actions.includes('confirm-controller'),
    'ready without an addressee': stage === 'ready' && state.controller === null,
  };
  return Object.entries(claims).flatMap(([name, holds]) => (holds ? [name] : []));
}
