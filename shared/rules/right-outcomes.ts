import type { AnswerSays, AskedRight, RightOutcome, RightState } from '../domain/answer.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { effectsOf, settled, takesBack } from './answer-reading.ts';
import { compareDates } from './calendar.ts';
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
  const lowers = (right: AskedRight, outcome: RightOutcome, says: AnswerSays | undefined): boolean =>
    outcome !== 'refused' || takesBack(says) || !settled.has(states.get(right)?.outcome ?? 'awaiting');
  for (const answer of answers) {
    if (compareDates(answer.on, first.on) < 0) continue;
    for (const [right, outcome] of Object.entries(effectsOf(answer)))
      for (const known of asked)
        if (known === right && lowers(known, outcome, answer.says)) set(known, outcome, answer.on);
    if (answer.source !== '') set('source', 'named', answer.on);
  }
  // Whoever wrote something that nobody looked at, or asked something, did not ignore it.
  const open = answers.some(({ reading }) => reading === 'unread') || answers.at(-1)?.reading === 'question';
  if (!open && compareDates(today, latest) > 0)
    for (const { right, outcome } of states.values()) if (outcome === 'awaiting') set(right, 'ignored', latest);
  const last = breaches
    .map(({ on }) => on)
    .toSorted(compareDates)
    .at(-1);
  if (last !== undefined) set('objection', 'breached', last, breaches.length);
  return [...states.values()];
}

function start(right: AskedRight, sent: boolean): RightState {
  return { right, outcome: sent ? 'awaiting' : 'not-asked', on: null, times: 0 };
}
