import * as fc from 'fast-check';
import {
  type CaseEvent,
  CaseFact,
  CaseKind,
  type CaseState,
  Outcome,
  OwnStep,
  Reading,
} from '../../shared/domain/case.ts';
import { AnswerSays } from '../../shared/domain/answer.ts';
import { countries } from '../../shared/domain/dates.ts';
import { HandoverRoute, letterKinds } from '../../shared/domain/letter.ts';
import { moverOf } from '../../shared/rules/stage-words.ts';
import { anyDate } from '../shared/rules/arbitrary.ts';

// Half a year, so that terms, graces and courtesies run through one another.
export const anyDay = anyDate('2026-03-20', '2026-09-20');
const letterId = fc.integer({ min: 1, max: 3 });
const messageId = fc.integer({ min: 20, max: 23 });
const kind = fc.constantFrom(...letterKinds);
const route = fc.constantFrom(...HandoverRoute.options);
const note = fc.constant('');
const complaint = fc.constantFrom('authority' as const, 'acm' as const);

export const anyFact: fc.Arbitrary<CaseFact> = fc.oneof(
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
  fc.record({
    type: fc.constant('letter-queued' as const),
    letterId,
    kind,
    until: fc.constant('2026-03-20T12:01:00Z'),
    from: fc.constant('noor@devries.example'),
    to: fc.constant('privacy@talentvonk.example'),
    sha256: fc.constant(''),
  }),
  fc.record({ type: fc.constant('letter-handed-over' as const), letterId, kind, route, proof: fc.constant(null) }),
  fc.record({
    type: fc.constant('letter-sent' as const),
    letterId: fc.option(letterId),
    kind,
    route,
    receivedOn: anyDay,
    presumed: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('letter-sent' as const),
    letterId: fc.option(letterId),
    kind,
    route,
    receivedOn: anyDay,
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
    says: fc.option(fc.constantFrom(...AnswerSays.options), { nil: undefined }),
    note,
  }),
  fc.record({
    type: fc.constant('extension-claimed' as const),
    messageId: fc.option(messageId),
    reasoned: fc.boolean(),
    note,
  }),
  fc.record({ type: fc.constant('message-added' as const), messageId }),
  fc.record({ type: fc.constantFrom('paused' as const, 'resumed' as const), note }),
  fc.record({
    type: fc.constant('complaint-filed' as const),
    route: complaint,
    reference: fc.constant(''),
    note,
  }),
  fc.record({ type: fc.constant('complaint-decided' as const), route: complaint, note }),
  fc.record({ type: fc.constant('platform-step' as const), step: fc.constantFrom(...OwnStep.options) }),
  fc.record({ type: fc.constant('contact-after-objection' as const), messageId }),
  fc.record({ type: fc.constant('note' as const), note }),
  fc.record({ type: fc.constant('question-answered' as const), note }),
  fc.record({ type: fc.constant('closed' as const), outcome: fc.constantFrom(...Outcome.options), note }),
  fc.record({ type: fc.constant('reopened' as const), note }),
  fc.record({ type: fc.constant('withdrawn' as const), eventId: fc.integer({ min: 1, max: 15 }) }),
);

export const anyHistory: fc.Arbitrary<CaseEvent[]> = fc
  .tuple(anyDay, fc.constantFrom(...CaseKind.options), fc.array(fc.tuple(anyDay, anyFact), { maxLength: 14 }))
  .map(([openedOn, caseKind, rest]) => {
    const facts: [string, CaseFact][] = [[openedOn, { type: 'opened', messageId: 1, kind: caseKind }], ...rest];
    return facts.map(([on, it], index) => ({
      id: index + 1,
      on,
      recordedAt: `${on}T12:00:00Z`,
      fact: CaseFact.parse(it),
    }));
  });

/** What no case can be, named. */
export function impossibilities(state: CaseState, today: string): string[] {
  const { stage, deadline, receivedOn, sentOn, daysLeft, extension, breaches, outcome, next, kind } = state;
  const actions = next.map(({ action }) => action);
  const complaint = next.find(({ action }) => action === 'complain');
  const claims: Record<string, boolean> = {
    'closed without an outcome, or an outcome without being closed': (stage === 'closed') !== (outcome !== null),
    'closed with something to do': stage === 'closed' && actions.join() !== 'none',
    'nothing to do while open': stage !== 'closed' && (next.length === 0 || actions.includes('none')),
    'a step twice': new Set(actions).size !== actions.length,
    'a term without a letter, or a letter without a term':
      (deadline === null) !== (sentOn === null) || (sentOn === null) !== (receivedOn === null),
    'received before it was sent': sentOn !== null && receivedOn !== null && receivedOn < sentOn,
    'days left without a term': (daysLeft === null) !== (deadline === null),
    'presumed receipt of nothing': state.receiptPresumed && receivedOn === null,
    'waiting or late without a letter':
      ['awaiting', 'overdue', 'escalated', 'breached'].includes(stage) && sentOn === null,
    'unsent with a term':
      ['draft', 'needs-contact', 'ready', 'queued', 'handed-over'].includes(stage) && deadline !== null,
    'late within the latest defensible date':
      stage === 'overdue' && deadline !== null && today <= deadline.dueIfDecreeDaysCount,
    'late with an answer on record': stage === 'overdue' && state.answeredPartly,
    'escalated without a reminder, or within its courtesy':
      stage === 'escalated' && (state.courtesyEnd === null || today <= state.courtesyEnd),
    'escalated within the latest defensible date':
      stage === 'escalated' && deadline !== null && today <= deadline.dueIfDecreeDaysCount,
    'pending without a complaint': stage === 'authority-pending' && state.pending.length === 0,
    'an answer to a letter that never left': state.response !== null && sentOn === null,
    'an answer from before the letter': state.response !== null && sentOn !== null && state.response.on < sentOn,
    'an own term without an answer': state.ownTerm !== null && !answered(state),
    'the end of a pause where there is none, or a pause without one':
      actions.includes('resume') !== (stage === 'paused'),
    'somebody moves who does not': (moverOf[stage] === 'nobody') !== (stage === 'closed' || stage === 'paused'),
    'a breach without its message, or the other way round': breaches > 0 !== (state.lastBreach !== null),
    'counted afresh without a term': state.termCountedAfresh && deadline === null,
    'breached without a breach': stage === 'breached' && breaches === 0,
    'a breach of an access request': kind === 'access' && breaches > 0,
    'an extension of no term': extension !== 'none' && deadline === null,
    'three months without an extension in time': deadline?.months === 3 && !['valid', 'unreasoned'].includes(extension),
    'a complaint before its day': complaint !== undefined && (complaint.from === null || complaint.from > today),
    'a complaint without a letter': complaint !== undefined && sentOn === null,
    'a complaint about a settled answer': complaint !== undefined && stage === 'answered',
    'a right that fared without a letter':
      sentOn === null && state.rights.some(({ outcome }) => outcome !== 'not-asked'),
    'answered without a decision before the letter left, or on no day': state.rights.some(
      ({ outcome, on }) => outcome === 'undecided' && (on === null || sentOn === null || on < sentOn),
    ),
    'ignored within the latest defensible date':
      deadline !== null &&
      today <= deadline.dueIfDecreeDaysCount &&
      state.rights.some(({ outcome }) => outcome === 'ignored'),
    'a breached objection without a breach, or the other way round':
      breaches > 0 !== state.rights.some(({ outcome }) => outcome === 'breached'),
    'a second reminder': state.remindersSent > 0 && actions.includes('send-reminder'),
    'waiting while it is our turn': actions.includes('wait') && stage !== 'awaiting',
    'controller to be confirmed twice':
      stage === 'draft' && state.controller !== null && actions.includes('confirm-controller'),
    'ready without an addressee': stage === 'ready' && state.controller === null,
  };
  return Object.entries(claims).flatMap(([name, holds]) => (holds ? [name] : []));
}

function answered({ response, sentOn }: CaseState): boolean {
  return response !== null || sentOn === null;
}
