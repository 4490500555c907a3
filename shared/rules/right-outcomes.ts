import type { AnswerSays, AskedRight, RightOutcome, RightState } from '../domain/answer.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { decidesNothing, effectsOf, settled, takesBack } from './answer-reading.ts';
import { compareDates } from './calendar.ts';
import { answerTo } from './case-clock.ts';
import type { CaseHistory } from './case-history.ts';

interface Facts {
  readonly history: CaseHistory;
  readonly breaches: readonly { readonly on: CalendarDate }[];
  /** Latest defensible last day to answer; null before a letter was sent. */
  readonly latest: CalendarDate | null;
  readonly today: CalendarDate;
}

/**
 * How each right fared that the letter asked for: by the answers in the order in which they were read, by silence once the
 * latest defensible day is past, and by marketing after the objection, whatever was promised.
 */
export function rightOutcomes({ history, breaches, latest, today }: Facts): RightState[] {
  const { kind, first, answers } = history;
  const asked: readonly AskedRight[] = kind === 'both' ? ['objection', 'access', 'source'] : [kind, 'source'];
  const states = new Map<AskedRight, RightState>(asked.map((right) => [right, start(right, first !== null)]));
  if (first === null || latest === null) return [...states.values()];
  const set = (right: AskedRight, outcome: RightOutcome, on: CalendarDate, times = 0) => {
    if (states.has(right)) states.set(right, { right, outcome, on, times });
  };
  const stands = (right: AskedRight): RightOutcome => states.get(right)?.outcome ?? 'awaiting';
  const changes = (right: AskedRight, outcome: RightOutcome, says: AnswerSays | undefined): boolean => {
    if (outcome === 'undecided') return isOpen(stands(right));
    return outcome !== 'refused' || takesBack(says) || !settled.has(stands(right));
  };
  for (const answer of answers) {
    if (compareDates(answer.on, first.on) < 0) continue;
    for (const [right, outcome] of Object.entries(effectsOf(answer)))
      for (const known of asked)
        if (known === right && changes(known, outcome, answer.says)) set(known, outcome, answer.on);
    if (answer.source !== '') set('source', 'named', answer.on);
  }
  if (!waitsForUs(history) && compareDates(today, latest) > 0)
    for (const { right, outcome } of states.values()) if (isOpen(outcome)) set(right, 'ignored', latest);
  const last = breaches
    .map(({ on }) => on)
    .toSorted(compareDates)
    .at(-1);
  if (last !== undefined) set('objection', 'breached', last, breaches.length);
  return [...states.values()];
}

const isOpen = (outcome: RightOutcome): boolean => outcome === 'awaiting' || outcome === 'undecided';

/** Whoever wrote something that nobody looked at, or to whose question or condition nobody reacted, did not ignore it. */
function waitsForUs(history: CaseHistory): boolean {
  const { answers } = history;
  if (answers.some(({ reading }) => reading === 'unread')) return true;
  const last = answers.at(-1);
  return last !== undefined && decidesNothing(last) && answerTo(last, history) === null;
}

function start(right: AskedRight, sent: boolean): RightState {
  return { right, outcome: sent ? 'awaiting' : 'not-asked', on: null, times: 0 };
}
