import { randomBytes } from 'node:crypto';
import type { CaseKind } from '../../../shared/domain/case.ts';
import { Failure } from '../../../shared/failure.ts';
import { referenceFrom } from '../../../shared/rules/reference.ts';
import { addMonthsClamped } from '../../../shared/rules/calendar.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { today } from '../clock.ts';
import { casesOfOrganisation, createCase, listEvents, openCaseOfMessage } from '../store/cases.ts';
import { getMessage } from '../store/messages.ts';
import { type Desk, record } from './desk.ts';
import { runningCase } from './running-case.ts';
import { refuseUntrustworthy } from './trust.ts';

const monthsBetweenAccess = 6;

/** A repeated access request may be refused as excessive (AVG art. 12(5)): `asked-before` within six months. */
function refuseRepeat(desk: Desk, organisationId: number): void {
  const day = today(desk.clock);
  for (const { id } of casesOfOrganisation(desk.store, organisationId)) {
    const { kind, sentOn } = caseState(listEvents(desk.store, id), day);
    if (kind !== 'objection' && sentOn !== null && day < addMonthsClamped(sentOn, monthsBetweenAccess).date)
      throw new Failure('asked-before');
  }
}

interface Opening {
  /** A second case with the same sender is meant. */
  readonly beside?: boolean;
  readonly reference?: string | undefined;
}

/**
 * Opens a case from the message that caused it. One message causes at most one case: a second try gives the first.
 * `case-exists` while another case with this sender is open and no second one is meant.
 */
export function openCase(
  desk: Desk,
  messageId: number,
  kind: CaseKind,
  { beside = false, reference = referenceFrom(randomBytes(8)) }: Opening = {},
): number {
  const { direction, organisationId } = getMessage(desk.store, messageId);
  if (direction === 'outgoing') throw new Failure('invalid-input');
  refuseUntrustworthy(desk, messageId);
  const existing = openCaseOfMessage(desk.store, messageId);
  if (existing !== null) return existing.id;
  if (!beside && runningCase(desk, messageId) !== null) throw new Failure('case-exists');
  if (kind !== 'objection' && organisationId !== null) refuseRepeat(desk, organisationId);
  return desk.store.transaction(() => {
    const caseId = createCase(desk.store, { reference, messageId, organisationId });
    record(desk, caseId, { type: 'opened', messageId, kind });
    return caseId;
  });
}
