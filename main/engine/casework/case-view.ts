import type { CaseSummary, CaseView } from '../../../shared/contract.ts';
import type { CaseEvent } from '../../../shared/domain/case.ts';
import { eventsOf } from '../../../shared/rules/effective-events.ts';
import { likelySaying } from '../../../shared/rules/likely-saying.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { moverOf } from '../../../shared/rules/stage-words.ts';
import { silenceOf } from '../../../shared/rules/silence.ts';
import { dayOf, today } from '../clock.ts';
import { type CaseFile, listCases, listEvents } from '../store/cases.ts';
import { filesOfCase } from '../store/event-files.ts';
import { getIdentity } from '../store/identity.ts';
import { inboxRow } from '../store/inbox.ts';
import { lettersOfCase } from '../store/letters.ts';
import { getMessage } from '../store/messages.ts';
import { seenUntilMs } from '../store/seen-until.ts';
import { getOrganisation } from '../store/organisations.ts';
import { caseFile, type Desk } from './desk.ts';
import { probableOrganisation } from './probable-organisation.ts';
import { receivingAddress } from './receiving-address.ts';
import { straysOf } from './stray-answers.ts';
import { suggestController } from './suggest-controller.ts';

/** A case with its state as of today, all its events and letters. */
export function caseView(desk: Desk, caseId: number): CaseView {
  const file = caseFile(desk, caseId);
  const events = listEvents(desk.store, caseId);
  const { message } = getMessage(desk.store, file.messageId);
  const organisation = file.organisationId === null ? null : getOrganisation(desk.store, file.organisationId);
  const summary = caseSummary(desk, file);
  const seen = seenUntilMs(desk.store, desk.clock.now().getTime());
  return {
    ...summary,
    suggestedController: suggestController(message, probableOrganisation(desk.store, message, file.organisationId)),
    suggestionVerified: organisation?.confirmed === true && organisation.privacyAddress !== null,
    likely: likelyAnswer(desk, events),
    silence: silenceOf(summary.state, seen === null ? null : dayOf(desk.clock, seen)),
    strays: straysOf(desk, caseId),
    events,
    files: filesOfCase(desk.store, caseId),
    letters: lettersOfCase(desk.store, caseId),
  };
}

/** Of the answer to look at, when it came by mail. */
function likelyAnswer(desk: Desk, events: readonly CaseEvent[]): CaseView['likely'] {
  const { kind, toJudge } = caseState(events, today(desk.clock));
  const fact = eventsOf(events, 'response-received').find(({ id }) => id === toJudge)?.fact;
  const messageId = fact?.reading === 'unread' ? fact.messageId : null;
  return messageId == null ? null : likelySaying(getMessage(desk.store, messageId).message.text, kind);
}

/** Every case: first those that wait for the person, then by the nearest due date, then the newest. */
export function caseSummaries(desk: Desk): CaseSummary[] {
  const due = ({ state }: CaseSummary): string =>
    state.stage === 'closed' ? '9999-12-31' : (state.deadline?.due ?? '9999-12-30');
  const turn = ({ state }: CaseSummary): number => (moverOf[state.stage] === 'you' ? 0 : 1);
  return listCases(desk.store)
    .map((file) => caseSummary(desk, file))
    .toSorted((one, other) => turn(one) - turn(other) || due(one).localeCompare(due(other)) || other.id - one.id);
}

export function caseSummary(desk: Desk, file: CaseFile): CaseSummary {
  const { store, clock } = desk;
  const day = today(clock);
  const { message } = getMessage(store, file.messageId);
  const organisation = file.organisationId === null ? null : getOrganisation(store, file.organisationId);
  return {
    id: file.id,
    reference: file.reference,
    today: day,
    state: caseState(listEvents(store, file.id), day),
    organisation:
      organisation === null ? null : { id: organisation.id, name: file.organisationName ?? organisation.name },
    message: inboxRow(store, file.messageId),
    receivingAddress: message.channel !== 'email' ? null : receivingAddress(message, getIdentity(store).addresses),
  };
}
