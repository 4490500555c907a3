import type { CaseEvent, CaseState, ComplaintRoute } from '../domain/case.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { OwnTerm } from '../domain/deadline.ts';
import { decidesNothing } from './answer-reading.ts';
import { addDays, compareDates, daysBetween, latestOf } from './calendar.ts';
import { answerTo, caseClock } from './case-clock.ts';
import { type Answer, type CaseHistory, caseHistory, lastId } from './case-history.ts';
import { type Marks, stageOf } from './case-stage.ts';
import { firstBreachDay, ownTerm } from './deadlines.ts';
import { rightOutcomes } from './right-outcomes.ts';
import { nextSteps, type Situation } from './next-step.ts';

/** Days after the receipt of a reminder before a complaint is offered: a courtesy of this application, not law. */
export const courtesyDays = 14;

/** The case as it stands on `today`, computed from its events and nothing else. */
export function caseState(events: readonly CaseEvent[], today: CalendarDate): CaseState {
  const history = caseHistory(events);
  const { kind, openedOn, controller, first, closing } = history;
  const clock = first === null ? null : caseClock(history, first);
  const breaches = breachesOf(history);
  const situation = situationOf(history, breaches, clock?.latest ?? null, today);
  return {
    kind,
    stage: situation.stage,
    openedOn,
    controller,
    sentOn: first?.on ?? null,
    receivedOn: first?.receivedOn ?? null,
    receiptPresumed: first?.presumed ?? false,
    deadline: clock?.deadline ?? null,
    termCountedAfresh: clock?.afresh ?? false,
    daysLeft: clock === null ? null : daysBetween(today, clock.deadline.due),
    extension: clock?.extension ?? 'none',
    remindersSent: history.reminders.length,
    breaches: breaches.length,
    lastBreach: lastBreach(breaches),
    answeredPartly: readAnswers(history).at(-1)?.reading === 'partly',
    response: responseOf(history, clock?.latest ?? null),
    answerOnRecord: situation.answerOnRecord,
    courtesyEnd: situation.courtesyEnd,
    ownTerm: ownTermOf(history),
    rights: rightOutcomes({ history, breaches, latest: clock?.latest ?? null, today }),
    toJudge: situation.unread?.id ?? (situation.judged?.reading === 'question' ? situation.judged.id : null),
    objectionReceivedOn: history.objection?.receivedOn ?? null,
    pending: [...situation.pending],
    outcome: situation.stage === 'closed' ? (closing?.outcome ?? null) : null,
    next: nextSteps(situation),
  };
}

type Breach = Situation['breaches'][number] & { readonly messageId: number };

/** Messages after the objection arrived and what was under way is let off (AVG art. 21(3)); each message once. */
function breachesOf({ objection, contacts, controller }: CaseHistory): Breach[] {
  if (objection === null) return [];
  const from = firstBreachDay(objection.receivedOn, controller?.country ?? 'NL');
  const counted = contacts.filter(({ on }) => compareDates(on, from) >= 0);
  return counted
    .filter(({ fact }, index) => counted.findIndex((other) => other.fact.messageId === fact.messageId) === index)
    .map(({ id, on, fact: { messageId } }) => ({ id, on, messageId }));
}

function lastBreach(breaches: readonly Breach[]): CaseState['lastBreach'] {
  const last = breaches.toSorted((left, right) => compareDates(left.on, right.on) || left.id - right.id).at(-1);
  return last === undefined ? null : { messageId: last.messageId, on: last.on };
}

function situationOf(
  history: CaseHistory,
  breaches: readonly Breach[],
  latest: CalendarDate | null,
  today: CalendarDate,
): Situation {
  const reminder = history.reminders.at(-1) ?? null;
  const courtesyEnd = reminder === null ? null : addDays(reminder.receivedOn, courtesyDays);
  const unsettled = breaches.filter(({ id }) => id > (history.closing?.id ?? 0));
  const open: Omit<Situation, 'stage'> = {
    today,
    kind: history.kind,
    openedOn: history.openedOn,
    controllerConfirmed: history.controller !== null,
    letterProgress: history.letterProgress,
    reminderProgress: history.reminderProgress,
    sent: history.first !== null,
    remindersSent: history.reminders.length,
    unread: unreadAnswer(history),
    judged: judgedAnswer(history),
    conditionSet: isConditionSet(history),
    answerOnRecord: readAnswers(history).length > 0,
    breaches: unsettled,
    newBreach:
      unsettled.findLast(
        (breach) => ![...history.reminders, ...history.complaints].some((it) => isReaction(it, breach)),
      ) ?? null,
    pending: pendingOf(history),
    lateFrom: latest === null ? null : addDays(latestOf(latest, courtesyEnd ?? latest), 1),
    termEnd: latest,
    courtesyEnd,
  };
  return { ...open, stage: stageOf(open, marksOf(history, breaches)) };
}

function marksOf(history: CaseHistory, breaches: readonly Breach[]): Marks {
  const { closing, reopenedId, pausedId, answers, complaints, decisions } = history;
  return {
    closed: closing?.id ?? 0,
    reopened: reopenedId,
    paused: pausedId,
    answer: lastId(answers),
    breach: lastId(breaches),
    complaint: lastId(complaints),
    decision: lastId(decisions),
  };
}

/** By route: filed and not decided since. */
function pendingOf({ complaints, decisions }: CaseHistory): ComplaintRoute[] {
  const open = complaints.filter(({ id, fact }) => !decisions.some((it) => it.id > id && it.fact.route === fact.route));
  return [...new Set(open.map(({ fact }) => fact.route))];
}

/** Written knowing of it: recorded later, and not sent on an earlier day. */
function isReaction(
  reminder: { readonly id: number; readonly on: CalendarDate },
  to: { readonly id: number; readonly on: CalendarDate },
): boolean {
  return reminder.id > to.id && compareDates(reminder.on, to.on) >= 0;
}

/** Answers to the letter that were read as more than a question. An answer from before the first letter answers something else. */
function readAnswers({ answers, first }: CaseHistory): Answer[] {
  return answers.filter(
    ({ reading, on }) =>
      reading !== 'unread' && reading !== 'question' && (first === null || compareDates(on, first.on) >= 0),
  );
}

/** The first answer since the letter left that is more than a question. */
function responseOf({ answers, first }: CaseHistory, latest: CalendarDate | null): CaseState['response'] {
  if (first === null || latest === null) return null;
  const [on] = answers
    .filter(({ reading, on }) => reading !== 'question' && reading !== 'interim' && compareDates(on, first.on) >= 0)
    .map((answer) => answer.on)
    .toSorted(compareDates);
  return on === undefined ? null : { on, inTime: compareDates(on, latest) <= 0 };
}

/**
 * UAVG art. 35(2), from the earliest answer that gives a ground for a petition and that no later one settled: a term that binds
 * the data subject is counted from the first day that can be meant. An excuse neither starts it nor ends it.
 */
function ownTermOf(history: CaseHistory): OwnTerm | null {
  const answers = readAnswers(history).filter(({ reading }) => reading !== 'interim');
  const open = answers.slice(answers.findLastIndex(({ reading }) => reading === 'answered') + 1);
  const [earliest] = open.map(({ on }) => on).toSorted(compareDates);
  return earliest === undefined ? null : ownTerm(earliest);
}

/** The oldest answer nobody looked at: no extension was recorded for it, and no answer or extension without a message since. */
function unreadAnswer({ answers, claims }: CaseHistory): Answer | null {
  const byHand = answers.filter(({ reading, messageId }) => reading !== 'unread' && messageId === null);
  const looked = [...byHand, ...claims.map(({ id, fact }) => ({ id, messageId: fact.messageId }))];
  const isLookedAt = ({ id, messageId }: Answer) =>
    looked.some((it) => it.id > id && (it.messageId === null || it.messageId === messageId));
  return answers.find((answer) => answer.reading === 'unread' && !isLookedAt(answer)) ?? null;
}

function isConditionSet(history: CaseHistory): boolean {
  const last = readAnswers(history).at(-1);
  return (
    last !== undefined && decidesNothing(last) && !history.reactions.some((reaction) => isReaction(reaction, last))
  );
}

/** The last answer that was read and to which the data subject did not yet react. */
function judgedAnswer(history: CaseHistory): Answer | null {
  const { answers, first, reactions, reopenedId } = history;
  const last = answers.findLast(({ reading }) => reading !== 'unread');
  if (last === undefined || last.reading === 'interim' || reactions.some((reaction) => isReaction(reaction, last)))
    return null;
  // An answer from before the first letter answers something else.
  if (first !== null && compareDates(last.on, first.on) < 0) return null;
  // Reopening a case that was answered means that the answer did not settle it.
  if (last.reading === 'answered' && reopenedId > last.id) return null;
  if (last.reading === 'question' && answerTo(last, history) !== null) return null;
  return last;
}
