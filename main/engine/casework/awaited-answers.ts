import { caseState } from '../../../shared/rules/case-state.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { today } from '../clock.ts';
import type { AwaitedAnswer } from '../intake/guess-case.ts';
import { type CaseFile, listCases, listEvents } from '../store/cases.ts';
import { letterAsLeft, lettersOfCase } from '../store/letters.ts';
import { getMessage } from '../store/messages.ts';
import type { Desk } from './desk.ts';

/** The cases with a letter that left, also the closed ones: an answer may still come. */
export function awaitedAnswers(desk: Desk): AwaitedAnswer[] {
  return listCases(desk.store).flatMap((file) => awaitedAnswer(desk, file) ?? []);
}

function awaitedAnswer(desk: Desk, { id, messageId }: CaseFile): AwaitedAnswer | null {
  const { sentOn, controller, deadline, stage, response } = caseState(listEvents(desk.store, id), today(desk.clock));
  if (sentOn === null || controller === null || deadline === null) return null;
  const { channel, conversation } = getMessage(desk.store, messageId).message;
  const went = lettersOfCase(desk.store, id)
    .filter(({ frozenAt, kind }) => frozenAt !== null && letterRules[kind].to === 'controller')
    .flatMap((letter) => letterAsLeft(desk.store, letter.id)?.to ?? []);
  return {
    caseId: id,
    name: controller.name,
    addresses: [...new Set([...went, ...(controller.email === null ? [] : [controller.email])])].map((address) =>
      address.toLowerCase(),
    ),
    conversation: channel === 'linkedin' ? conversation : null,
    sentOn,
    until: stage === 'closed' || response !== null ? null : deadline.dueIfDecreeDaysCount,
  };
}
