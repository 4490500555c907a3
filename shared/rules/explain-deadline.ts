import type { Country, Language } from '../domain/dates.ts';
import type { Deadline, OwnTerm, SkippedDay } from '../domain/deadline.ts';
import { addDays } from './calendar.ts';
import { answerDeadline, earliestDue } from './deadlines.ts';
import { deadlineWords, type DeadlineWords } from './deadline-words.ts';
import { holidaysKnown, holidayOn, mayBeDecreed } from './holidays.ts';

/** What the day that the term is counted from rests on. Neither: the receipt is known. */
interface Grounds {
  /** The receipt is taken from the posting. */
  readonly presumed?: boolean;
  /** Counted from the answer to a question of the controller, not from the receipt. */
  readonly afresh?: boolean;
}

/**
 * The proof of a due date, line by line: what it is counted from, the rule, every day passed over and why, the outcome,
 * and what would change it. Plain sentences for people.
 */
export function explainDeadline(deadline: Deadline, language: Language, grounds: Grounds = {}): string[] {
  const words = deadlineWords[language];
  return [
    startLine(deadline, words, grounds),
    deadline.months === 3 ? words.extended : words.oneMonth,
    deadline.clamped ? words.rawClamped(deadline.raw, deadline.received.slice(8)) : words.raw(deadline.raw),
    ...(holidaysKnown(deadline.raw) ? [] : [words.holidaysUnknown(deadline.raw)]),
    ...passedOverLines(deadline, words),
    deadline.months === 3
      ? words.dueExtended(deadline.due, deadline.country)
      : words.due(deadline.due, deadline.country),
    ...doubts(deadline, words),
    ...changes(deadline, words, grounds),
    ...(deadline.country === 'GB' ? [words.unitedKingdom] : []),
    ...(deadline.country === 'ZZ' ? [words.otherCountry] : []),
  ];
}

function startLine({ received }: Deadline, words: DeadlineWords, { presumed, afresh }: Grounds): string {
  if (afresh === true) return words.startAfresh(received);
  return presumed === true ? words.startPresumed(received) : words.start(received);
}

/** Why the due date is not the raw end, day by day, and which doubtful days could move it again. Empty when nothing moves it. */
export function movedLines(deadline: Deadline, language: Language): string[] {
  const words = deadlineWords[language];
  return [...passedOverLines(deadline, words), ...doubts(deadline, words)];
}

function passedOverLines(deadline: Deadline, words: DeadlineWords): string[] {
  return deadline.skipped.map((day) => passedOver(day, deadline, words));
}

function passedOver(day: SkippedDay, { country }: Deadline, words: DeadlineWords): string {
  switch (day.why) {
    case 'saturday':
    case 'sunday':
      return words.weekend(day.date, day.name);
    case 'holiday':
      return words.holiday(day.date, day.name, country);
    case 'doubtful-holiday':
      return words.goodFriday(day.date, day.name);
    default:
      return day.why satisfies never;
  }
}

/** Why the due date could be another day: only what bears on this deadline. */
function doubts(deadline: Deadline, words: DeadlineWords): string[] {
  const lines: string[] = [];
  const earliest = earliestDue(deadline);
  if (earliest !== deadline.due) lines.push(words.earlierWithoutDoubtfulDays(earliest));
  for (const day of deadline.skippedIfDecreeDaysCount) {
    if (day.why !== 'doubtful-holiday' || deadline.skipped.some(({ date }) => date === day.date)) continue;
    lines.push(doubtfulDay(day, deadline.country, words));
  }
  if (deadline.dueIfDecreeDaysCount !== deadline.due) lines.push(words.latest(deadline.dueIfDecreeDaysCount));
  if (mayBeDecreed(deadline.due, deadline.country)) lines.push(words.decreeUnknown);
  return lines;
}

function doubtfulDay({ date, name }: SkippedDay, country: Country, words: DeadlineWords): string {
  const kind = holidayOn(date, country)?.kind;
  if (kind === 'regional') return words.regionalDay(date, name, country);
  return kind === 'bank' ? words.bankHoliday(date, name) : words.decreeDay(date);
}

function changes(deadline: Deadline, words: DeadlineWords, { afresh }: Grounds): string[] {
  const late = words.lateFrom(addDays(deadline.dueIfDecreeDaysCount, 1));
  // An extension runs from the receipt of the letter, which a term counted afresh does not hold.
  if (afresh === true) return [late];
  if (deadline.months === 3) return [late, words.otherReceipt];
  const { received, country, dueIfDecreeDaysCount } = deadline;
  const extended = answerDeadline({ received, months: 3, country });
  return [late, words.extension(dueIfDecreeDaysCount, extended.due), words.otherReceiptToo];
}

/** The proof of the data subject's own term (UAVG art. 35(2)). */
export function explainOwnTerm(term: OwnTerm, language: Language): string[] {
  const words = deadlineWords[language];
  return [
    words.ownStart(term.received),
    words.ownRaw(term.raw),
    ...(holidaysKnown(term.raw) ? [] : [words.holidaysUnknown(term.raw)]),
    ...term.skipped.map(({ date, name }) => words.notRelied(date, name)),
    words.ownWarn(term.warn),
    ...(term.extended === term.raw ? [] : [words.ownExtended(term.extended)]),
    words.ownNoLimit,
  ];
}
