import type { CaseKind, CaseState, ComplaintRoute, NextAction, NextStep, Stage } from '../domain/case.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { LetterKind } from '../domain/letter.ts';
import type { NextStepReason } from '../domain/next-step-reason.ts';
import { addDays, compareDates } from './calendar.ts';
import type { Answer, Progress } from './case-history.ts';

/** What the next steps depend on. */
export interface Situation {
  readonly stage: Stage;
  readonly today: CalendarDate;
  readonly kind: CaseKind;
  readonly openedOn: CalendarDate;
  readonly controllerConfirmed: boolean;
  readonly letterProgress: Progress;
  readonly reminderProgress: Progress;
  readonly sent: boolean;
  readonly remindersSent: number;
  readonly unread: Answer | null;
  readonly judged: Answer | null;
  /** The last answer sets a condition (a fee, a form) and the data subject did not yet react; a question is `judged`. */
  readonly conditionSet: boolean;
  /** Some answer to the letter was read, whether or not it was reacted to since. */
  readonly answerOnRecord: boolean;
  /** Complaints filed and not decided. */
  readonly pending: readonly ComplaintRoute[];
  /** Not settled by a closing. */
  readonly breaches: readonly { readonly id: number; readonly on: CalendarDate }[];
  /** The last breach since the last reminder and the last closing. */
  readonly newBreach: { readonly id: number; readonly on: CalendarDate } | null;
  /** First day of being late, after the term and after the courtesy of a reminder. */
  readonly lateFrom: CalendarDate | null;
  /** Latest defensible last day of the term itself. */
  readonly termEnd: CalendarDate | null;
  readonly courtesyEnd: CalendarDate | null;
}

const requestArticles: Readonly<Record<CaseKind, string>> = {
  objection: 'AVG art. 21(2)',
  access: 'AVG art. 15',
  both: 'AVG art. 21(2), AVG art. 15',
};

/** The letter that a step asks for: one that goes into what they answered or did, and denies neither. */
export function letterOfStep(
  { why }: Pick<NextStep, 'why'>,
  { answerOnRecord }: Pick<CaseState, 'answerOnRecord'>,
): LetterKind {
  if (why === 'contact-after-objection') return 'breach-again';
  return why === 'answer-incomplete' || answerOnRecord ? 'incomplete' : 'reminder';
}

/** What can be done, the most fitting first. Steps with a later `from` are announced; a complaint never is. */
export function nextSteps(situation: Situation): NextStep[] {
  const { stage, kind, openedOn, letterProgress, controllerConfirmed } = situation;
  switch (stage) {
    case 'closed':
      return [step('none', null, 'closed', '')];
    case 'draft':
      return controllerConfirmed
        ? [step('write-letter', openedOn, 'no-letter-yet', requestArticles[kind])]
        : [step('confirm-controller', openedOn, 'controller-unconfirmed', 'AVG art. 4(7)')];
    case 'needs-contact': {
      const why = letterProgress === 'bounced' ? 'letter-bounced' : 'controller-unconfirmed';
      return [step('confirm-controller', openedOn, why, 'AVG art. 4(7)')];
    }
    case 'ready':
      return [step('send-letter', openedOn, 'letter-ready', requestArticles[kind])];
    case 'queued':
      return [step('send-held', openedOn, 'letter-held', requestArticles[kind])];
    case 'handed-over':
      return [step('confirm-sent', openedOn, 'sending-unconfirmed', 'AVG art. 12(3)')];
    case 'paused':
      return [step('resume', null, 'paused', ''), step('close', null, 'enough', '')];
    case 'authority-pending':
      return [step('record-decision', null, 'complaint-pending', 'AVG art. 77'), step('close', null, 'enough', '')];
    case 'answered':
      return [...looking(situation), ...settling(situation)];
    case 'awaiting':
    case 'to-judge':
    case 'question-open':
    case 'rebuttal-due':
    case 'overdue':
    case 'escalated':
    case 'breached':
      // What they wrote may settle it: it is looked at before anyone is reminded or complained of.
      if (situation.unread !== null) return judgingFirst(situation);
      return [...looking(situation), ...waiting(situation), ...reminding(situation), ...ending(situation)];
    default:
      return stage satisfies never;
  }
}

function step(action: NextAction, from: CalendarDate | null, why: NextStepReason, article: string): NextStep {
  return { action, from, why, article };
}

function looking({ unread, judged }: Situation): NextStep[] {
  if (unread !== null) return [step('judge-response', unread.on, 'response-unread', 'AVG art. 12(3)')];
  if (judged?.reading === 'question') return [step('judge-response', judged.on, 'question-open', 'AVG art. 12(6)')];
  return [];
}

function judgingFirst(situation: Situation): NextStep[] {
  const { sent, letterProgress, reminderProgress, openedOn, stage } = situation;
  return [
    ...looking(situation),
    ...leaving(sent ? reminderProgress : letterProgress, openedOn),
    ...(canEnd.has(stage) ? [step('close', null, 'enough', '')] : []),
  ];
}

function waiting({ stage, kind, courtesyEnd, conditionSet, today }: Situation): NextStep[] {
  if (stage !== 'awaiting') return [];
  const courtesy = courtesyEnd !== null && compareDates(today, courtesyEnd) <= 0;
  if (courtesy) return [step('wait', null, 'courtesy-term', '')];
  if (conditionSet) return [step('wait', null, 'condition-set', 'AVG art. 12(2)')];
  // The term is for answering; an objection to direct marketing is to be followed at once (AVG art. 21(3)).
  return [step('wait', null, kind === 'access' ? 'term-running' : 'term-running-stop-now', 'AVG art. 12(3)')];
}

/** One reminder, then the authority: never a second one (`law.md` 8, harassment). */
function reminding(situation: Situation): NextStep[] {
  const { sent, letterProgress, reminderProgress, remindersSent, openedOn, newBreach, judged } = situation;
  const { stage, termEnd } = situation;
  const pending = stage === 'awaiting' || stage === 'overdue' || isIncomplete(situation);
  if (!sent) {
    return leaving(letterProgress, openedOn);
  }
  if (leaving(reminderProgress, openedOn).length > 0) return leaving(reminderProgress, openedOn);
  if (reminderProgress === 'issued') return [step('send-letter', openedOn, 'letter-ready', 'AVG art. 12(3)')];
  if (remindersSent > 0) return [];
  if (newBreach !== null) return [step('send-reminder', newBreach.on, 'contact-after-objection', 'AVG art. 21(3)')];
  if (judged?.reading === 'partly') return [step('send-reminder', judged.on, 'answer-incomplete', 'AVG art. 12(3)')];
  if (pending && termEnd !== null) {
    return [step('send-reminder', addDays(termEnd, 1), 'term-passed', 'AVG art. 12(3)')];
  }
  return [];
}

/** On its way, as far as the log tells. */
function leaving(progress: Progress, from: CalendarDate): NextStep[] {
  if (progress === 'queued') return [step('send-held', from, 'letter-held', 'AVG art. 12(3)')];
  if (progress === 'handed-over') return [step('confirm-sent', from, 'sending-unconfirmed', 'AVG art. 12(3)')];
  return [];
}

/** The time has passed, there was an answer, and it did not settle the case. */
function isIncomplete({ stage, judged }: Situation): boolean {
  return stage === 'rebuttal-due' && judged === null;
}

/** Everything was answered, or the authority decided. */
function settling({ judged }: Situation): NextStep[] {
  return [step('close', judged?.on ?? null, judged === null ? 'complaint-decided' : 'answered', '')];
}

const canEnd: ReadonlySet<Stage> = new Set(['overdue', 'breached', 'escalated', 'rebuttal-due', 'question-open']);

function ending(situation: Situation): NextStep[] {
  const complaint = complaintStep(situation);
  const end = canEnd.has(situation.stage) ? [step('close', null, 'enough', '')] : [];
  return [...(complaint === null ? [] : [complaint]), ...end];
}

/**
 * A complaint (AVG art. 77) is offered when an answer was refused or falls short, when marketing went on after the
 * objection, or when the term passed; after a reminder only once its courtesy is over.
 */
function complaintStep(situation: Situation): NextStep | null {
  const { sent, judged, breaches, newBreach, stage, lateFrom, courtesyEnd, today } = situation;
  if (!sent) return null;
  const grounds: (readonly [CalendarDate, NextStepReason])[] = [];
  if (judged?.reading === 'refused') grounds.push([judged.on, 'answer-refused']);
  if (judged?.reading === 'partly') grounds.push([judged.on, 'answer-incomplete']);
  if (newBreach !== null) grounds.push([newBreach.on, 'contact-after-objection']);
  else if (breaches.length > 0 && courtesyEnd !== null) {
    grounds.push([addDays(courtesyEnd, 1), 'contact-after-objection']);
  }
  if (stage === 'escalated' && lateFrom !== null) grounds.push([lateFrom, 'reminder-in-vain']);
  if ((stage === 'overdue' || isIncomplete(situation)) && lateFrom !== null) grounds.push([lateFrom, 'term-passed']);
  const ground = grounds.find(([from]) => compareDates(from, today) <= 0);
  return ground === undefined ? null : step('complain', ...ground, 'AVG art. 77');
}
