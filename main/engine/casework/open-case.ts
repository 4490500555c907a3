import { randomBytes } from 'node:crypto';
import type { CaseKind } from '../../../shared/domain/case.ts';
import { Failure } from '../../../shared/failure.ts';
import { referenceFrom } from '../../../shared/rules/reference.ts';
import { createCase, openCaseOfMessage } from '../store/cases.ts';
import { getMessage } from '../store/messages.ts';
import { type Desk, record } from './desk.ts';

/** Opens a case from the message that caused it. One message causes at most one case: a second try gives the first. */
export function openCase(
  desk: Desk,
  messageId: number,
  kind: CaseKind,
  reference = referenceFrom(randomBytes(8)),
): number {
  const { direction, organisationId } = getMessage(desk.store, messageId);
  if (direction === 'outgoing') throw new Failure('invalid-input');
  const existing = openCaseOfMessage(desk.store, messageId);
  if (existing !== null) return existing.id;
  return desk.store.transaction(() => {
    const caseId = createCase(desk.store, { reference, messageId, organisationId });
    record(desk, caseId, { type: 'opened', messageId, kind });
    return caseId;
  });
}
