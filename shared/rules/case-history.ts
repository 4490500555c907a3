import type { AnswerSays } from '../domain/answer.ts';
import type { CaseEvent, CaseFact, CaseKind, Outcome, Reading } from '../domain/case.ts';
import type { Controller } from '../domain/controller.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { LetterKind } from '../domain/letter.ts';
import { compareDates, latestOf } from './calendar.ts';
import { letterRole } from './letter-rules.ts';
import { effectiveEvents, type EventOf, eventsOf } from './effective-events.ts';

/** A letter that left and, as far as known, arrived. `id`: its event; later ids were recorded later. */
export interface Sending {
  readonly id: number;
  /** Null: not written with Verzet. */
  readonly letterId: number | null;
  readonly kind: LetterKind;
  readonly on: CalendarDate;
  readonly receivedOn: CalendarDate;
  readonly presumed: boolean;
}

/** An answer to look at. Automatic receipts are no answers. */
export interface Answer {
  readonly id: number;
  readonly on: CalendarDate;
  readonly messageId: number | null;
  readonly reading: Exclude<Reading, 'receipt'>;
  readonly says?: AnswerSays | undefined;
  /** Empty when it names none. */
  readonly source: string;
}

/** How far a letter is that was not yet confirmed as sent. */
export type Progress = 'none' | 'issued' | 'queued' | 'handed-over' | 'bounced';

/**
 * The events of a case put in order: what still counts and what it was about. "Since" and "later" go by `id`, the order
 * in which things became known; terms go by `on`, the day on which they happened.
 */
export interface CaseHistory {
  readonly kind: CaseKind;
  readonly openedOn: CalendarDate;
  readonly controller: Controller | null;
  /** Confirmed after the last bounce, or no bounce. */
  readonly letterProgress: Progress;
  readonly reminderProgress: Progress;
  /** The letter that started the term. */
  readonly first: Sending | null;
  /** The letter that carried the objection. */
  readonly objection: Sending | null;
  readonly reminders: readonly Sending[];
  /** Letters that go into an answer of the controller; the reminders do so too. */
  readonly reactions: readonly Sending[];
  readonly answers: readonly Answer[];
  readonly claims: readonly EventOf<'extension-claimed'>[];
  readonly contacts: readonly EventOf<'contact-after-objection'>[];
  readonly questionsAnswered: readonly EventOf<'question-answered'>[];
  readonly closing: { readonly id: number; readonly outcome: Outcome } | null;
  readonly reopenedId: number;
  /** Of the last pause that was not ended by hand; zero when there is none. */
  readonly pausedId: number;
  readonly complaints: readonly EventOf<'complaint-filed'>[];
  readonly decisions: readonly EventOf<'complaint-decided'>[];
}

/** Throws when the log does not hold an `opened` event: that is a bug, not a state. */
export function caseHistory(log: readonly CaseEvent[]): CaseHistory {
  const events = effectiveEvents(log);
  const opened = eventsOf(events, 'opened')[0];
  if (opened === undefined) throw new Error('a case begins with an opened event');
  const { sendings, bounces } = deliveries(events);
  const answers = answersIn(events);
  const claims = eventsOf(events, 'extension-claimed');
  const known = [...answers.filter(({ reading }) => reading !== 'unread'), ...claims].map(({ on }) => on);
  const letters = inOrderOfDay(sendings.filter(({ kind }) => letterRole(kind) === 'request')).map((letter, index) =>
    index === 0 ? arrivedBy(letter, known) : letter,
  );
  const reminders = sendings.filter(({ kind }) => letterRole(kind) === 'reminder');
  const closed = eventsOf(events, 'closed').at(-1);
  return {
    kind: opened.fact.kind,
    openedOn: opened.on,
    controller: eventsOf(events, 'controller-confirmed').at(-1)?.fact.controller ?? null,
    letterProgress: progressOf(events, bounces.letter, (kind) => letterRole(kind) === 'request', 0),
    reminderProgress: progressOf(
      events,
      bounces.reminder,
      (kind) => letterRole(kind) === 'reminder',
      lastId(reminders),
    ),
    first: letters[0] ?? null,
    objection: opened.fact.kind === 'access' ? null : (letters.find(({ kind }) => kind !== 'access') ?? null),
    reminders,
    reactions: sendings.filter(({ kind }) => letterRole(kind) === 'reminder' || letterRole(kind) === 'reply'),
    answers,
    claims,
    contacts: eventsOf(events, 'contact-after-objection'),
    questionsAnswered: eventsOf(events, 'question-answered'),
    closing: closed === undefined ? null : { id: closed.id, outcome: closed.fact.outcome },
    reopenedId: lastId(eventsOf(events, 'reopened')),
    pausedId: openPause(events),
    complaints: eventsOf(events, 'complaint-filed'),
    decisions: eventsOf(events, 'complaint-decided'),
  };
}

/** Zero when there is none. */
export function lastId(events: readonly { readonly id: number }[]): number {
  return events.reduce((last, { id }) => Math.max(last, id), 0);
}

function openPause(events: readonly CaseEvent[]): number {
  const paused = lastId(eventsOf(events, 'paused'));
  return paused > lastId(eventsOf(events, 'resumed')) ? paused : 0;
}

function inOrderOfDay(sendings: readonly Sending[]): Sending[] {
  return sendings.toSorted((left, right) => compareDates(left.on, right.on) || left.id - right.id);
}

function sendingOf({ id, on, fact }: EventOf<'letter-sent'>): Sending {
  const { letterId, kind, presumed } = fact;
  return { id, letterId, kind, on, receivedOn: latestOf(on, fact.receivedOn), presumed };
}

/** Whoever answered a letter had received it: a receipt that is only presumed lies no later than the first answer. */
function arrivedBy(letter: Sending, answeredOn: readonly CalendarDate[]): Sending {
  const receivedOn = answeredOn
    .filter((on) => compareDates(on, letter.on) >= 0)
    .reduce((earliest, on) => (compareDates(on, earliest) < 0 ? on : earliest), letter.receivedOn);
  return letter.presumed ? { ...letter, receivedOn } : letter;
}

/** Of several readings of one message the last one counts; read as an automatic receipt, it is no answer. */
function answersIn(events: readonly CaseEvent[]): Answer[] {
  const readings = eventsOf(events, 'response-received').map(({ id, on, fact }) => ({
    id,
    on,
    messageId: fact.messageId,
    reading: fact.reading,
    says: fact.says,
    source: fact.source ?? '',
  }));
  return readings.flatMap((it) => {
    const again =
      it.messageId !== null && readings.some(({ id, messageId }) => id > it.id && messageId === it.messageId);
    return again || it.reading === 'receipt' ? [] : [{ ...it, reading: it.reading }];
  });
}

/** A bounce undoes the sending it names, or else the last one before it. `letter` and `reminder`: id of the last bounce of each. */
function deliveries(events: readonly CaseEvent[]): {
  sendings: readonly Sending[];
  bounces: { letter: number; reminder: number };
} {
  let sendings: Sending[] = [];
  const handedOver: { letterId: number; kind: LetterKind }[] = [];
  const bounces = { letter: 0, reminder: 0 };
  for (const event of events) {
    if (event.fact.type === 'letter-handed-over') handedOver.push(event.fact);
    if (isSent(event)) sendings.push(sendingOf(event));
    if (event.fact.type !== 'letter-bounced') continue;
    const named = event.fact.letterId;
    const letter =
      named === null
        ? (sendings.at(-1) ?? handedOver.at(-1))
        : [...sendings, ...handedOver].find(({ letterId }) => letterId === named);
    if (letter === undefined) continue;
    sendings = sendings.filter((sending) => sending !== letter && (sending.letterId ?? 0) !== letter.letterId);
    const role = letterRole(letter.kind);
    if (role === 'request') bounces.letter = event.id;
    if (role === 'reminder') bounces.reminder = event.id;
  }
  return { sendings, bounces };
}

function isSent(event: CaseEvent): event is EventOf<'letter-sent'> {
  return event.fact.type === 'letter-sent';
}

const steps = { 'letter-issued': 'issued', 'letter-queued': 'queued', 'letter-handed-over': 'handed-over' } as const;
type Step = Extract<CaseFact, { type: keyof typeof steps }>;

function isStep(fact: CaseFact): fact is Step {
  return Object.hasOwn(steps, fact.type);
}

/** The last step since `sinceId` and since the last bounce; a controller confirmed after a bounce clears the way for a new letter. */
function progressOf(
  events: readonly CaseEvent[],
  bounceId: number,
  concerns: (kind: LetterKind) => boolean,
  sinceId: number,
): Progress {
  let progress: Progress = bounceId > sinceId ? 'bounced' : 'none';
  for (const { id, fact } of events) {
    if (id <= Math.max(bounceId, sinceId)) continue;
    if (fact.type === 'controller-confirmed' && progress === 'bounced') progress = 'none';
    if (isStep(fact) && concerns(fact.kind)) progress = steps[fact.type];
  }
  return progress;
}
