import { z } from 'zod';
import { CaseEvent, CaseState, EventFile } from './domain/case.ts';
import { Controller } from './domain/controller.ts';
import { CalendarDate, Instant } from './domain/dates.ts';
import { InboxRow } from './domain/inbox.ts';
import { HandoverRoute, Letter, LetterElement, LetterKind } from './domain/letter.ts';
import { FailureCode } from './failure.ts';

const Id = z.number().int().positive();

export const AppInfo = z.strictObject({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  platform: z.string(),
  keychain: z.boolean(),
});

/** A case as the window shows it. `today` is the day its state was computed on. */
export const CaseView = z.strictObject({
  id: Id,
  reference: z.string(),
  today: CalendarDate,
  state: CaseState,
  organisation: z.strictObject({ id: Id, name: z.string() }).nullable(),
  /** The message that caused the case. */
  message: InboxRow.nullable(),
  receivingAddress: z.string().nullable(),
  /** Filled in as far as known, for the data subject to confirm. */
  suggestedController: Controller.nullable(),
  /** The address of it was confirmed before for this organisation; else it is the sender's own, not verified. */
  suggestionVerified: z.boolean(),
  /** What the answer that nobody looked at seems to say, for the data subject to agree with or not. */
  likely: z.strictObject({ says: z.string(), sentence: z.string(), source: z.string() }).nullable(),
  /** Quiet days since the objection, in the mail that was read. */
  silence: z
    .strictObject({
      since: CalendarDate,
      until: CalendarDate,
      days: z.number().int(),
      milestone: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(365)]),
    })
    .nullable(),
  /** Messages kept apart that may be an answer in this case. */
  strays: z.number().int(),
  events: z.array(CaseEvent),
  /** Of its events, also of withdrawn ones. */
  files: z.array(EventFile),
  letters: z.array(Letter),
});
export type CaseView = z.infer<typeof CaseView>;

export const CaseSummary = CaseView.omit({
  likely: true,
  silence: true,
  strays: true,
  events: true,
  files: true,
  letters: true,
  suggestedController: true,
  suggestionVerified: true,
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** `elements`: checklist of the letter's parts, `law.md` section 7. */
export const LetterView = z.strictObject({
  letter: Letter,
  elements: z.array(LetterElement),
  from: z.string(),
  to: z.string().nullable(),
  controller: Controller.nullable(),
  /** Lines of the data subject's own address block, name first. */
  senderLines: z.array(z.string()),
  /** The best first. */
  routes: z.array(HandoverRoute),
  /** Names of the files that go with it as mail. */
  enclosed: z.array(z.string()),
  /** Without an ending. */
  fileName: z.string(),
  signedAs: z.string(),
  /** It went to the mail server, whose answer never came: only the person can say whether it left. */
  mayHaveLeft: z.boolean(),
  /** False: signed as the message names the data subject. */
  ownName: z.boolean(),
  /** The date that the letter will bear when it is handed over now. */
  dayOfSending: CalendarDate,
  /** It can leave from then on only: a day to read it again. */
  coolingUntil: Instant.nullable(),
});
export type LetterView = z.infer<typeof LetterView>;

/** A date of a case to tell of: announced, today, or past. */
export const CaseNotice = z.strictObject({
  reference: z.string(),
  name: z.string(),
  kind: z.enum(['answer', 'courtesy', 'court', 'authority']),
  moment: z.enum(['before', 'on', 'after']),
  on: CalendarDate,
});
export type CaseNotice = z.infer<typeof CaseNotice>;

/** A letter that was confirmed and has not left. `running`: it leaves by itself at `until`; else only when asked anew. */
export const HeldLetter = z.strictObject({
  letterId: Id,
  caseId: Id,
  kind: LetterKind,
  addressee: z.string(),
  until: Instant,
  running: z.boolean(),
  /** The server is being told: it is too late to take it back. */
  leaving: z.boolean(),
  /** The one it leaves by. */
  account: z.string().nullable(),
  /** Why the last attempt came to nothing. */
  failure: FailureCode.nullable(),
});
export type HeldLetter = z.infer<typeof HeldLetter>;

/** Result of a handover. `done` false: the person cancelled a dialog. `proof`: the server's own answer. */
export const Handover = z.strictObject({ done: z.boolean(), route: HandoverRoute, proof: z.string().nullable() });
export type Handover = z.infer<typeof Handover>;
