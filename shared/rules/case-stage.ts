import type { Stage } from '../domain/case.ts';
import { compareDates } from './calendar.ts';
import type { Situation } from './next-step.ts';

/** Ids of what happened last of its kind; zero when it never did. Later ids became known later. */
export interface Marks {
  readonly closed: number;
  readonly reopened: number;
  readonly paused: number;
  readonly answer: number;
  readonly breach: number;
  readonly complaint: number;
  readonly decision: number;
}

/** Where a case stands: what came in comes first, then what the data subject did last, then the term. */
export function stageOf(situation: Omit<Situation, 'stage'>, marks: Marks): Stage {
  const { newBreach, unread, sent } = situation;
  // Whatever needs an eye opens a case that was closed or put aside; an automatic receipt does not.
  const comesIn = Math.max(marks.answer, marks.breach);
  if (marks.closed > Math.max(marks.reopened, comesIn)) return 'closed';
  if (marks.paused > Math.max(marks.closed, marks.reopened, comesIn)) return 'paused';
  if (newBreach !== null) return 'breached';
  if (unread !== null) return 'to-judge';
  if (situation.pending.length > 0) return 'authority-pending';
  if (sent || situation.judged !== null) return afterSending(situation, marks);
  return beforeSending(situation);
}

function beforeSending({ letterProgress, controllerConfirmed }: Omit<Situation, 'stage'>): Stage {
  switch (letterProgress) {
    case 'none':
      return 'draft';
    case 'bounced':
      return 'needs-contact';
    case 'issued':
      return controllerConfirmed ? 'ready' : 'needs-contact';
    case 'queued':
      return 'queued';
    case 'handed-over':
      return 'handed-over';
    default:
      return letterProgress satisfies never;
  }
}

/** Whoever answered is not called late, however little the answer was: it comes back to the data subject. */
function afterSending(situation: Omit<Situation, 'stage'>, marks: Marks): Stage {
  const { judged, lateFrom, today, remindersSent, answerOnRecord } = situation;
  if (judged?.reading === 'question') return 'question-open';
  if (judged?.reading === 'answered') return 'answered';
  // What the authority decided settles the matter, until something new comes in.
  if (marks.decision > Math.max(marks.answer, marks.breach, marks.complaint, marks.reopened)) return 'answered';
  if (judged !== null) return 'rebuttal-due';
  if (lateFrom === null || compareDates(today, lateFrom) < 0) return 'awaiting';
  if (remindersSent > 0) return 'escalated';
  return answerOnRecord ? 'rebuttal-due' : 'overdue';
}
