import { Failure } from '../../../shared/failure.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import { today } from '../clock.ts';
import { isPlatform, registrableDomain } from '../intake/domains.ts';
import { type CaseFile, casesOfSender, listEvents } from '../store/cases.ts';
import { inboxRow } from '../store/inbox.ts';
import { getMessage, type StoredMessage } from '../store/messages.ts';
import { caseFile, type Desk, record } from './desk.ts';

/** The cases with the sender of a message. A platform's relay address is everybody's: it tells nobody apart. */
export function casesWith(
  desk: Desk,
  { message: { from }, organisationId }: Pick<StoredMessage, 'message' | 'organisationId'>,
): CaseFile[] {
  const domain = from.address === null ? null : registrableDomain(from.address);
  const party = domain !== null && isPlatform(domain) ? { ...from, address: null } : from;
  return casesOfSender(desk.store, { organisationId, party });
}

/** The newest case with the sender of this message that is not closed. */
export function runningCase(desk: Desk, messageId: number): CaseFile | null {
  const day = today(desk.clock);
  return (
    casesWith(desk, getMessage(desk.store, messageId)).find(
      ({ id }) => caseState(listEvents(desk.store, id), day).stage !== 'closed',
    ) ?? null
  );
}

/**
 * Keeps a further message with a running case. Marketing after an objection arrived is contact after the objection
 * (AVG art. 21(3)); whether it falls within the grace is decided by the state rules. Anything else is evidence.
 */
export function addMessage(desk: Desk, caseId: number, messageId: number): void {
  const stored = getMessage(desk.store, messageId);
  if (!casesWith(desk, stored).some(({ id }) => id === caseId)) throw new Failure('invalid-input');
  if (caseFile(desk, caseId).messageId === messageId) return;
  const { kind, receivedOn } = caseState(listEvents(desk.store, caseId), today(desk.clock));
  const on = localDate(stored.message.sentAt ?? desk.clock.now().toISOString(), desk.clock.timeZone);
  const { label, unsolicited } = inboxRow(desk.store, messageId);
  const after = kind !== 'access' && receivedOn !== null && on >= receivedOn && label !== 'other' && unsolicited;
  record(desk, caseId, { type: after ? 'contact-after-objection' : 'message-added', messageId }, on);
}
