import { z } from 'zod';
import { NextStepReason } from './next-step-reason.ts';
import { AnswerSays, RefusalNames, RightState } from './answer.ts';
import { Controller } from './controller.ts';
import { CalendarDate, Instant } from './dates.ts';
import { Deadline, OwnTerm } from './deadline.ts';
import { HandoverRoute, LetterKind } from './letter.ts';

export const Right = z.enum(['objection', 'access']);
export type Right = z.infer<typeof Right>;

/** `objection`, `access`, or `both` in one letter. */
export const CaseKind = z.enum(['objection', 'access', 'both']);
export type CaseKind = z.infer<typeof CaseKind>;

export const Outcome = z.enum(['honoured', 'partly', 'refused', 'no-answer', 'given-up', 'mistake']);
export type Outcome = z.infer<typeof Outcome>;

/**
 * What the data subject reads in an answer. `receipt`: an automatic receipt, not an answer. `interim`: one part is done, the rest
 * may still come within the term.
 */
export const Reading = z.enum(['answered', 'partly', 'refused', 'question', 'receipt', 'interim', 'unread']);
export type Reading = z.infer<typeof Reading>;

/** Where a case can go when the controller does not move. `authority`: AVG art. 77; `advertising-code`: Reclame Code Commissie; `court`: AVG art. 79, UAVG art. 35. */
export const ComplaintRoute = z.enum([
  'authority',
  'acm',
  'client',
  'trade-body',
  'advertising-code',
  'platform',
  'court',
]);
export type ComplaintRoute = z.infer<typeof ComplaintRoute>;

/** How a complaint ended. `passed-on`: to another authority. */
export const ComplaintResult = z.enum(['upheld', 'partly', 'rejected', 'not-handled', 'passed-on', 'unknown']);
export type ComplaintResult = z.infer<typeof ComplaintResult>;

/** What the data subject does with their own hands: on LinkedIn, about paper in the letterbox, on the telephone. */
export const OwnStep = z.enum([
  'ignored',
  'not-known',
  'reported',
  'blocked',
  'messages-off',
  'mail-preference',
  'sticker',
  'trade-register',
  'no-more-calls',
]);
export type OwnStep = z.infer<typeof OwnStep>;

/** Facts of a case. Dates are the days on which the thing happened, not the days they were recorded. */
export const CaseFact = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened'), messageId: z.number().int(), kind: CaseKind }),
  z.strictObject({ type: z.literal('controller-confirmed'), controller: Controller }),
  z.strictObject({ type: z.literal('letter-issued'), letterId: z.number().int(), kind: LetterKind }),
  /** Confirmed, and kept back until `until` so that it can be undone; it leaves while the app runs, or when asked anew. */
  z.strictObject({
    type: z.literal('letter-queued'),
    letterId: z.number().int(),
    kind: LetterKind,
    until: Instant,
    /** What was confirmed: nothing else leaves. `sha256`: of subject and text. */
    from: z.string(),
    to: z.string(),
    sha256: z.string(),
  }),
  z.strictObject({
    type: z.literal('letter-handed-over'),
    letterId: z.number().int(),
    kind: LetterKind,
    route: HandoverRoute,
    proof: z.string().max(1000).nullable(),
  }),
  /**
   * Confirmed by the data subject. `receivedOn`: presumed receipt, `law.md` 2.1; `presumed` when it rests on a convention.
   * `letterId` null: not written with Verzet, which does not know its text.
   */
  z.strictObject({
    type: z.literal('letter-sent'),
    letterId: z.number().int().nullable(),
    kind: LetterKind,
    route: HandoverRoute,
    receivedOn: CalendarDate,
    presumed: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('letter-bounced'),
    letterId: z.number().int().nullable(),
    messageId: z.number().int().nullable(),
  }),
  z.strictObject({
    type: z.literal('response-received'),
    messageId: z.number().int().nullable(),
    reading: Reading,
    says: AnswerSays.optional(),
    /** From whom they say to have the data. */
    source: z.string().trim().max(200).optional(),
    /** Of a refusal: what it names of AVG art. 12(4). */
    names: z.array(RefusalNames).max(3).optional(),
    note: z.string().max(5000),
  }),
  /**
   * AVG art. 12(3): two further months, valid only when announced within the first month, together with the reasons.
   * `reasoned`: whether reasons were given; absent when not looked at.
   */
  z.strictObject({
    type: z.literal('extension-claimed'),
    messageId: z.number().int().nullable(),
    reasoned: z.boolean().optional(),
    note: z.string().max(5000),
  }),
  /** Marketing after the objection (AVG art. 21(3)). */
  z.strictObject({ type: z.literal('contact-after-objection'), messageId: z.number().int() }),
  /** A further message of the same sender, kept with the case as evidence. */
  z.strictObject({ type: z.literal('message-added'), messageId: z.number().int() }),
  /** The data subject answered the controller's question: the term is counted afresh from that day (`law.md` 2.1). */
  z.strictObject({ type: z.literal('question-answered'), note: z.string().max(5000) }),
  z.strictObject({ type: z.literal('note'), note: z.string().max(5000) }),
  z.strictObject({ type: z.literal('closed'), outcome: Outcome, note: z.string().max(5000) }),
  z.strictObject({ type: z.literal('reopened'), note: z.string().max(5000) }),
  /** Put aside by the data subject; whatever comes in brings it back. */
  z.strictObject({ type: z.literal('paused'), note: z.string().max(5000) }),
  z.strictObject({ type: z.literal('resumed'), note: z.string().max(5000) }),
  /** The data subject went further. `reference`: what the other side gave as its number, or empty. */
  z.strictObject({
    type: z.literal('complaint-filed'),
    route: ComplaintRoute,
    reference: z.string().max(200),
    note: z.string().max(5000),
  }),
  z.strictObject({
    type: z.literal('complaint-decided'),
    route: ComplaintRoute,
    result: ComplaintResult.optional(),
    note: z.string().max(5000),
  }),
  /** A step that the data subject took elsewhere; nothing there is done by this application. */
  z.strictObject({ type: z.literal('platform-step'), step: OwnStep }),
  /** A correction is an event too: the named event no longer counts. */
  z.strictObject({ type: z.literal('withdrawn'), eventId: z.number().int() }),
]);
export type CaseFact = z.infer<typeof CaseFact>;

/** One line of the append-only log. `id` grows; `on` is when it happened; `recordedAt` when it was written down. */
export const CaseEvent = z.strictObject({
  id: z.number().int(),
  on: CalendarDate,
  recordedAt: Instant,
  fact: CaseFact,
});
export type CaseEvent = z.infer<typeof CaseEvent>;

/** A file kept with an event, by its place there. `sha256`: of its bytes, hex. */
export const EventFile = z.strictObject({
  eventId: z.number().int(),
  index: z.number().int(),
  name: z.string(),
  size: z.number().int(),
  sha256: z.string(),
});
export type EventFile = z.infer<typeof EventFile>;

/**
 * Where a case stands, from which follows who moves next. Computed, never stored. `overdue` begins on the day after the
 * latest defensible date; `escalated` once a reminder brought nothing either. `breached`: contact after the objection.
 */
export const Stage = z.enum([
  'draft',
  'needs-contact',
  'ready',
  'queued',
  'handed-over',
  'awaiting',
  'to-judge',
  'question-open',
  'answered',
  'rebuttal-due',
  'overdue',
  'breached',
  'escalated',
  'authority-pending',
  'paused',
  'closed',
]);
export type Stage = z.infer<typeof Stage>;

export const NextAction = z.enum([
  'confirm-controller',
  'write-letter',
  'send-letter',
  'send-held',
  'confirm-sent',
  'wait',
  'judge-response',
  'send-reminder',
  'complain',
  'record-decision',
  'resume',
  'close',
  'none',
]);
export type NextAction = z.infer<typeof NextAction>;

/** `from`: first day on which it can be done. `article`: the rule it rests on. */
export const NextStep = z.strictObject({
  action: NextAction,
  from: CalendarDate.nullable(),
  why: NextStepReason,
  article: z.string(),
});
export type NextStep = z.infer<typeof NextStep>;

/** A case as computed from its events on a given day. */
export const CaseState = z.strictObject({
  kind: CaseKind,
  stage: Stage,
  openedOn: CalendarDate,
  controller: Controller.nullable(),
  sentOn: CalendarDate.nullable(),
  receivedOn: CalendarDate.nullable(),
  receiptPresumed: z.boolean(),
  deadline: Deadline.nullable(),
  /** The controller's question was answered and `deadline` counts from that day: a convention of this application, not law. */
  termCountedAfresh: z.boolean(),
  /** Whole calendar days from today to the due date; negative when past. */
  daysLeft: z.number().int().nullable(),
  /** `unreasoned`: in time, but without the reasons that art. 12(3) asks for; nobody is called late for that alone. */
  extension: z.enum(['none', 'valid', 'unreasoned', 'too-late']),
  /** The first answer to the letter, whatever it says; a receipt or a question is none. `inTime`: by the latest defensible date. */
  response: z.strictObject({ on: CalendarDate, inTime: z.boolean() }).nullable(),
  /** Some answer to the letter was read as more than a question, if only as an excuse. */
  answerOnRecord: z.boolean(),
  /** After a reminder: the last day of its courtesy. */
  courtesyEnd: CalendarDate.nullable(),
  /** After a refusal or half an answer: the data subject's own six weeks to go to court (UAVG art. 35(2)). */
  ownTerm: OwnTerm.nullable(),
  /** How each right fared that was asked for. */
  rights: z.array(RightState),
  /** The event of the answer to look at, or of the question that stands open. */
  toJudge: z.number().int().nullable(),
  /** Of the letter that carried the objection. */
  objectionReceivedOn: CalendarDate.nullable(),
  /** Complaints that were filed and not decided. */
  pending: z.array(ComplaintRoute),
  remindersSent: z.number().int(),
  breaches: z.number().int(),
  /** The latest of them. */
  lastBreach: z.strictObject({ messageId: z.number().int(), on: CalendarDate }).nullable(),
  /** Of the answers that were read, the last one left a part open. */
  answeredPartly: z.boolean(),
  outcome: Outcome.nullable(),
  next: z.array(NextStep),
});
export type CaseState = z.infer<typeof CaseState>;
