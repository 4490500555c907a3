import type { CalendarDate } from '../domain/dates.ts';
import type { Deadline } from '../domain/deadline.ts';
import { compareDates, latestOf } from './calendar.ts';
import type { Answer, CaseHistory, Sending } from './case-history.ts';
import { answerDeadline, suspendedDeadline } from './deadlines.ts';

/** `latest`: the latest defensible day; nobody is called late on or before it. */
export interface CaseClock {
  readonly deadline: Deadline;
  readonly latest: CalendarDate;
  readonly extension: 'none' | 'valid' | 'unreasoned' | 'too-late';
  /** `deadline` counts from the answer to a question. */
  readonly afresh: boolean;
}

/**
 * The term of AVG art. 12(3), from the receipt of the first letter. An extension counts only when it was announced within
 * the first month; without its reasons it can be disputed, but nobody is called late for that alone. A question that was
 * asked in time and answered counts the term afresh from the answer; that event, or a reminder or reply recorded after the
 * question is taken as that answer.
 */
export function caseClock(history: CaseHistory, first: Sending): CaseClock {
  const country = history.controller?.country ?? 'NL';
  const month = answerDeadline({ received: first.receivedOn, months: 1, country });
  const claims = history.claims.filter(({ on }) => compareDates(on, first.on) >= 0);
  const inTime = claims.filter(({ on }) => compareDates(on, month.dueIfDecreeDaysCount) <= 0);
  const base = inTime.length > 0 ? answerDeadline({ received: first.receivedOn, months: 3, country }) : month;
  let deadline = base;
  let latest = base.dueIfDecreeDaysCount;
  const questions = history.answers.filter(({ reading }) => reading === 'question');
  for (const question of questions.toSorted((left, right) => compareDates(left.on, right.on))) {
    const answered = answerTo(question, history);
    const askedInTime = compareDates(question.on, first.on) >= 0 && compareDates(question.on, latest) <= 0;
    if (answered === null || !askedInTime) continue;
    const asked = latestOf(first.receivedOn, question.on);
    const pause = { received: first.receivedOn, asked, answered: latestOf(asked, answered), country };
    const afresh = answerDeadline({ received: pause.answered, months: 1, country });
    latest = latestOf(latest, suspendedDeadline(pause).latest);
    if (compareDates(afresh.due, deadline.due) > 0) deadline = afresh;
  }
  return {
    deadline,
    latest,
    extension: extensionOf(claims, inTime),
    afresh: deadline !== base,
  };
}

type Claims = CaseHistory['claims'];

function extensionOf(claims: Claims, inTime: Claims): CaseClock['extension'] {
  if (inTime.length === 0) return claims.length > 0 ? 'too-late' : 'none';
  return inTime.every(({ fact }) => fact.reasoned === false) ? 'unreasoned' : 'valid';
}

/** The day on which a question was answered, as far as the log tells; null while it is open. */
export function answerTo(question: Answer, { questionsAnswered, reactions }: CaseHistory): CalendarDate | null {
  const since = [...questionsAnswered, ...reactions].filter(({ id }) => id > question.id);
  return since.toSorted((left, right) => left.id - right.id)[0]?.on ?? null;
}
