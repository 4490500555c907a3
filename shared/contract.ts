import { z } from 'zod';
import {
  AccountSummary,
  Fingerprint,
  FoundServers,
  ListedMailbox,
  MailboxChoice,
  NewAccount,
  OauthClientSummary,
  OauthProvider,
  Server,
  ShownCertificate,
} from './domain/account.ts';
import { Alias, AliasRow } from './domain/alias.ts';
import { ByHand, ChosenFile } from './domain/by-hand.ts';
import { CaseFact, CaseKind } from './domain/case.ts';
import { Controller, Organisation } from './domain/controller.ts';
import { CalendarDate, Instant, Language } from './domain/dates.ts';
import { Identity } from './domain/identity.ts';
import {
  Decision,
  InboxPage,
  InboxQuery,
  InboxRow,
  MessageDetail,
  OrganisationDetail,
  OrganisationSummary,
} from './domain/inbox.ts';
import { JobProgress } from './domain/job.ts';
import { LetterDetails } from './domain/letter-details.ts';
import { HandoverRoute, LetterKind, Tone } from './domain/letter.ts';
import { TemplateChange, TemplateKey, TemplateView } from './domain/template.ts';
import { JudgementPreview, Mark, Marked, MarkTarget } from './domain/mark.ts';
import { OrganisationPart, PossibleDuplicate } from './domain/organisation-change.ts';
import { OrganisationHistory } from './domain/history.ts';
import { ListedEntry, ListedParticulars } from './domain/listed.ts';
import { Party } from './domain/message.ts';
import { PersonDetail } from './domain/person.ts';
import { ProfileStatus, Settings } from './domain/settings.ts';
import { StrayAnswer } from './domain/stray.ts';
import { Correction, Label, Learning, TryOut } from './domain/verdict.ts';
import type { EventName, HostMethodName, MethodName } from './method-names.ts';
import { AppInfo, CaseView, CaseSummary, LetterView, CaseNotice, HeldLetter, Handover } from './views.ts';

export * from './views.ts';

interface Method {
  readonly room: 'app' | 'engine';
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}
const method = <R extends 'app' | 'engine', I extends z.ZodType, O extends z.ZodType>(room: R, input: I, output: O) =>
  ({ room, input, output }) as const;

const Id = z.number().int().positive();
const Source = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const byId = z.strictObject({ id: Id });
/** `added` false: the very same was known already. */
const Added = z.strictObject({ id: Id, added: z.boolean() });
const Job = z.strictObject({ jobId: z.string() });
/** By its place in the list of the job's report. */
const SkippedItem = z.strictObject({ jobId: z.string(), index: z.number().int().min(0) });
const AttachmentAt = z.strictObject({ id: Id, index: z.number().int().min(0).max(1000) });
const FileAt = z.strictObject({ eventId: Id, index: z.number().int().min(0).max(100) });
const MarkWish = z.strictObject({ target: MarkTarget, marked: Marked.nullable() });
const Passphrase = z.strictObject({ passphrase: z.string().max(1000) });

export const methods = {
  'app.info': method('app', z.void(), AppInfo),
  /** Starts the engine after it stopped for good; nothing when it runs. */
  'app.startEngine': method('app', z.void(), z.void()),
  'settings.get': method('app', z.void(), Settings),
  'settings.set': method('app', Settings.partial(), Settings),

  'profile.status': method('engine', z.void(), ProfileStatus),
  'profile.create': method('engine', Passphrase, ProfileStatus),
  'profile.unlock': method('engine', Passphrase, ProfileStatus),
  /** Deletes the store, its key and the settings: erasure for our own data subject. */
  'profile.removeAll': method('app', z.void(), ProfileStatus),
  'sample.open': method('engine', z.void(), Job),
  'sample.remove': method('engine', z.void(), ProfileStatus),

  /** Opens the system's dialog; null when cancelled. */
  'import.choose': method('app', z.strictObject({ kind: z.enum(['files', 'folder']) }), Job.nullable()),
  /** What the person let fall on the window. The bridge takes the files themselves: a page cannot name a path. */
  'import.dropped': method(
    'app',
    z.strictObject({ paths: z.array(z.string().min(1).max(4096)).min(1).max(1000) }),
    Job,
  ),
  /** Opens the system's dialog for photos and scans of a letter; empty when cancelled. */
  'byHand.attach': method('app', z.void(), z.array(ChosenFile)),
  'byHand.add': method('app', z.strictObject({ entry: ByHand, tokens: z.array(z.string()).max(20) }), Added),
  'job.cancel': method('engine', Job, z.void()),
  'job.pause': method('engine', z.strictObject({ jobId: z.string(), paused: z.boolean() }), z.void()),
  /** Shows the file of a skipped item in the system's own file manager. */
  'import.reveal': method('app', SkippedItem, z.void()),
  'export.choose': method('app', z.strictObject({ caseId: Id.nullable() }), Job.nullable()),

  'identity.get': method('engine', z.void(), Identity),
  'identity.save': method('engine', Identity, Identity),

  'account.list': method('engine', z.void(), z.array(AccountSummary)),
  /** Connects and signs in, stores nothing; fails with a `mail-*` code. */
  'account.test': method(
    'engine',
    NewAccount,
    z.strictObject({ mailboxes: z.number().int(), messages: z.number().int() }),
  ),
  'account.add': method('engine', NewAccount, AccountSummary),
  'account.remove': method('engine', z.strictObject({ name: z.string() }), z.void()),
  'account.sync': method('engine', z.strictObject({ name: z.string().nullable() }), Job),
  /** What the server has now, with what a sync reads of it. */
  'account.mailboxes': method('engine', z.strictObject({ name: z.string() }), z.array(ListedMailbox)),
  'account.choose': method('engine', z.strictObject({ name: z.string(), choice: MailboxChoice }), z.void()),
  /** Looks at the certificate that a server shows, and sends nothing. */
  'account.certificate': method(
    'engine',
    z.strictObject({ server: Server, protocol: z.enum(['imap', 'smtp']) }),
    ShownCertificate,
  ),
  /** Asks the domain, its name servers and Mozilla's list; null: nobody knows. */
  'account.lookUp': method(
    'engine',
    z.strictObject({
      domain: z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[^\s@/:?#]{1,253}$/),
    }),
    FoundServers.nullable(),
  ),
  /** The person accepts this certificate for the servers of an account that are on this computer. */
  'account.pin': method('engine', z.strictObject({ name: z.string(), fingerprint: Fingerprint }), z.void()),
  /** Opens the person's browser and waits for its answer. `name`: the account it is for; null: one that is still to be added. */
  'account.signIn': method(
    'app',
    z.strictObject({ provider: OauthProvider, address: z.string().max(320), name: z.string().nullable() }),
    z.strictObject({ grant: z.string() }),
  ),
  'oauth.clients': method('engine', z.void(), z.array(OauthClientSummary)),
  /** An empty secret: the provider gave none. */
  'oauth.saveClient': method(
    'engine',
    z.strictObject({
      provider: OauthProvider,
      clientId: z.string().trim().min(1).max(300),
      clientSecret: z.string().trim().max(300),
    }),
    z.void(),
  ),
  /** Stops waiting for the browser. */
  'oauth.cancel': method('engine', z.void(), z.void()),

  'inbox.list': method('engine', InboxQuery, InboxPage),
  /** In the order asked; one that is gone is left out. */
  'inbox.rows': method('engine', z.strictObject({ ids: z.array(Id).max(500) }), z.array(InboxRow)),
  'message.get': method('engine', byId, MessageDetail),
  /** By its place in the list. Opens the system's dialog; false when cancelled. */
  'message.saveAttachment': method('app', AttachmentAt, z.boolean()),
  'message.leaveAlone': method('engine', z.strictObject({ ids: z.array(Id).min(1).max(500) }), z.array(Decision)),
  'message.undoDecision': method('engine', z.strictObject({ ids: z.array(Id).min(1).max(500) }), z.void()),
  'message.correct': method('engine', z.strictObject({ id: Id, label: Label, unsolicited: z.boolean() }), Correction),
  'correction.list': method('engine', z.void(), z.array(z.strictObject({ correction: Correction, row: InboxRow }))),
  'correction.undo': method('engine', byId, z.void()),
  'learning.get': method('engine', z.void(), Learning),
  /** Judges pasted text or the bytes of a message; keeps nothing. */
  'verdict.tryOut': method(
    'engine',
    z.strictObject({
      source: z.union([
        z.string().min(1).max(1_000_000),
        z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= 26_214_400),
      ]),
    }),
    TryOut,
  ),

  'mark.list': method('engine', z.void(), z.array(Mark)),
  /** What a rule for a sender would change; stores nothing. */
  'mark.preview': method('engine', MarkWish, JudgementPreview),
  'mark.set': method('engine', MarkWish, z.void()),
  /** What judging the whole archive anew would change; stores nothing. */
  'review.preview': method('engine', z.void(), JudgementPreview),
  'review.apply': method('engine', z.void(), z.void()),

  'organisation.list': method('engine', z.strictObject({ query: z.string().max(300) }), z.array(OrganisationSummary)),
  'organisation.get': method('engine', byId, OrganisationDetail),
  /** One that the person writes down. Nothing is known of it but its name. */
  'organisation.add': method('engine', Organisation.pick({ name: true }), OrganisationDetail),
  'organisation.save': method('engine', Organisation, OrganisationDetail),
  /** `other` becomes part of `keep`. */
  'organisation.merge': method('engine', z.strictObject({ keep: Id, other: Id }), OrganisationDetail),
  /** Gives the new one. */
  'organisation.split': method('engine', OrganisationPart, OrganisationDetail),
  'organisation.undoChange': method('engine', byId, z.void()),
  /** Of one organisation, or of all. */
  'organisation.duplicates': method('engine', z.strictObject({ id: Id.nullable() }), z.array(PossibleDuplicate)),
  'organisation.history': method('engine', byId, OrganisationHistory),
  /** Two that look alike are not one, or may be after all. */
  'organisation.setApart': method('engine', z.strictObject({ one: Id, other: Id, apart: z.boolean() }), z.void()),

  'person.get': method('engine', z.strictObject({ party: Party }), PersonDetail),
  /** `other` is the same person, or is somebody else after all. */
  'person.join': method('engine', z.strictObject({ party: Party, other: Party, joined: z.boolean() }), PersonDetail),

  /** Known suppliers, agencies, job boards and trackers: what came along, with the person's changes. */
  'listed.list': method('engine', z.void(), z.array(ListedEntry)),
  /** `slug` null adds an entry. */
  'listed.save': method(
    'engine',
    z.strictObject({ slug: z.string().nullable(), entry: ListedParticulars }),
    z.array(ListedEntry),
  ),
  'listed.switch': method('engine', z.strictObject({ slug: z.string(), off: z.boolean() }), z.array(ListedEntry)),
  /** As it came along again; what the person added is gone. */
  'listed.reset': method('engine', z.strictObject({ slug: z.string() }), z.array(ListedEntry)),

  /** Addresses that were, or may have been, given to one party only; each change gives the list anew. */
  'alias.list': method('engine', z.void(), z.array(AliasRow)),
  'alias.save': method('engine', Alias, z.array(AliasRow)),
  'alias.remove': method('engine', Alias.pick({ address: true }), z.array(AliasRow)),

  'case.list': method('engine', z.void(), z.array(CaseSummary)),
  /** `case-exists` while another case with this sender is open, unless `beside` says that a second one is meant. */
  'case.open': method(
    'engine',
    z.strictObject({ messageId: Id, kind: CaseKind, beside: z.boolean().optional() }),
    CaseView,
  ),
  /** The open case with the sender of this message. */
  'case.running': method('engine', z.strictObject({ messageId: Id }), CaseSummary.nullable()),
  /** A further message of the same sender: contact after the objection when it is that, else evidence. */
  'case.addMessage': method('engine', z.strictObject({ id: Id, messageId: Id }), CaseView),
  'case.get': method('engine', byId, CaseView),
  'case.confirmController': method('engine', z.strictObject({ id: Id, controller: Controller }), CaseView),
  'case.writeLetter': method(
    'engine',
    z.strictObject({
      id: Id,
      kind: LetterKind,
      language: Language,
      personalReason: z.string().max(2000),
      tone: Tone.optional(),
      details: LetterDetails.optional(),
    }),
    LetterView,
  ),
  'case.record': method('engine', z.strictObject({ id: Id, on: CalendarDate, fact: CaseFact }), CaseView),
  /** Opens the system's dialog for files to keep with an event; empty when cancelled. */
  'case.attach': method('app', z.void(), z.array(ChosenFile)),
  /** As `case.record`, keeping files with it. */
  'case.recordWithFiles': method(
    'app',
    z.strictObject({ id: Id, on: CalendarDate, fact: CaseFact, tokens: z.array(z.string()).min(1).max(20) }),
    CaseView,
  ),
  /** By its place among the files of an event. Opens the system's dialog; false when cancelled. */
  'case.saveFile': method('app', FileAt, z.boolean()),
  /** Undo: writes a `withdrawn` event for the named one. */
  'case.withdraw': method('engine', z.strictObject({ id: Id, eventId: Id }), CaseView),

  /** Messages that may answer a letter and match no case surely; none that a case holds or that was dismissed. */
  'stray.list': method('engine', z.void(), z.array(StrayAnswer)),
  'stray.place': method('engine', z.strictObject({ messageId: Id, caseId: Id }), CaseView),
  'stray.dismiss': method('engine', z.strictObject({ messageId: Id, dismissed: z.boolean() }), z.void()),

  /** Saves its dates as a calendar file where the person says; false when cancelled. */
  'case.calendar': method('app', byId, z.boolean()),

  /** `onPaper`: as it would leave on paper today. */
  'letter.get': method('engine', z.strictObject({ id: Id, onPaper: z.boolean().optional() }), LetterView),
  'letter.save': method(
    'engine',
    z.strictObject({ id: Id, subject: z.string().max(300), text: z.string().max(50_000) }),
    LetterView,
  ),
  /** It was handed over but not sent: a new version to edit; the old one stays as it was. */
  'letter.revise': method('engine', byId, LetterView),
  /** Sends (smtp), or hands over to a draft, file, mail program, clipboard or printer. Freezes the letter. */
  'letter.handOver': method('app', z.strictObject({ id: Id, route: HandoverRoute }), Handover),
  /** Letters that wait to leave, or waited when the app was closed. */
  'letter.held': method('engine', z.void(), z.array(HeldLetter)),
  /** Takes it back: it can be changed and does not leave. */
  'letter.takeBack': method('engine', byId, z.void()),
  /** Sends a held letter at once. */
  'letter.sendHeld': method('engine', byId, Handover),
  'template.list': method('engine', z.void(), z.array(TemplateKey)),
  'template.get': method('engine', TemplateKey, TemplateView),
  /** Keeps nothing when the text has a problem. */
  'template.save': method('engine', TemplateKey.extend({ text: z.string().max(50_000) }), TemplateChange),
  'template.reset': method('engine', TemplateKey, TemplateView),
  'letter.confirmSent': method('engine', z.strictObject({ id: Id, route: HandoverRoute, on: CalendarDate }), CaseView),
} as const satisfies Record<MethodName, Method>;

/** Not callable from the window. */
export const hostMethods = {
  'import.start': method(
    'engine',
    z.strictObject({ paths: z.array(z.string()).min(1), owner: z.string().max(300).optional() }),
    Job,
  ),
  'import.skippedPath': method('engine', SkippedItem, z.strictObject({ path: z.string() })),
  'byHand.keep': method('engine', z.strictObject({ entry: ByHand, paths: z.array(z.string()).max(20) }), Added),
  'export.start': method('engine', z.strictObject({ folder: z.string(), caseId: Id.nullable() }), Job),
  'case.keepFact': method(
    'engine',
    z.strictObject({ id: Id, on: CalendarDate, fact: CaseFact, paths: z.array(z.string()).max(20) }),
    CaseView,
  ),
  'case.file': method('engine', FileAt, z.strictObject({ name: z.string(), bytes: Source })),
  'case.notices': method('engine', z.strictObject({ since: CalendarDate.nullable() }), z.array(CaseNotice)),
  'case.calendarFile': method(
    'engine',
    z.strictObject({ id: Id, language: Language }),
    z.strictObject({ source: Source, fileName: z.string() }),
  ),
  /** As `account.sync` for all, by the clock: without the accounts whose server asked for rest. */
  'account.poll': method('engine', z.void(), Job),
  'message.attachment': method('engine', AttachmentAt, z.strictObject({ name: z.string(), bytes: Source })),
  'oauth.begin': method(
    'engine',
    z.strictObject({ provider: OauthProvider, address: z.string() }),
    z.strictObject({ grant: z.string(), url: z.string() }),
  ),
  'oauth.finish': method('engine', z.strictObject({ grant: z.string(), name: z.string().nullable() }), z.void()),
  /** The letter as an RFC 5322 message, bearing today's date: the very bytes that are saved are kept. `unsent`: for a mail program to send. */
  'letter.eml': method(
    'engine',
    z.strictObject({ id: Id, unsent: z.boolean().optional() }),
    z.strictObject({
      source: Source,
      to: z.string().nullable(),
      subject: z.string(),
      text: z.string(),
      fileName: z.string(),
    }),
  ),
  /** The person confirmed sending by their own server: it leaves after a minute in which it can be taken back. */
  'letter.hold': method('engine', byId, z.void()),
  /** Carries out `smtp` and `imap-draft` in the engine; records and freezes for the other routes. `source`: what left, when it was a file. */
  'letter.markHandedOver': method(
    'engine',
    z.strictObject({ id: Id, route: HandoverRoute, source: Source.optional() }),
    Handover,
  ),
} as const satisfies Record<HostMethodName, Method>;

export const events = {
  'inbox.changed': z.strictObject({}),
  'case.changed': z.strictObject({ id: Id.nullable() }),
  'organisation.changed': z.strictObject({}),
  'profile.changed': ProfileStatus,
  'settings.changed': Settings,
  /** Unsolicited mail that a sync brought, after the first reading of a mailbox. `senders`: some of those who wrote. */
  'mail.arrived': z.strictObject({ flagged: z.number().int().positive(), senders: z.array(z.string()).max(3) }),
  'job.progress': JobProgress,
  'engine.state': z.strictObject({ state: z.enum(['starting', 'ready', 'stopped']), at: Instant }),
} as const satisfies Record<EventName, z.ZodType>;

type Methods = typeof methods;
type HostMethods = typeof hostMethods;
export type Input<N extends MethodName> = z.input<Methods[N]['input']>;
export type Output<N extends MethodName> = z.output<Methods[N]['output']>;
export type HostInput<N extends HostMethodName> = z.input<HostMethods[N]['input']>;
export type HostOutput<N extends HostMethodName> = z.output<HostMethods[N]['output']>;
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>;

type NamesOf<R extends 'app' | 'engine'> = { [N in MethodName]: Methods[N]['room'] extends R ? N : never }[MethodName];
export type AppMethodName = NamesOf<'app'>;
export type EngineMethodName = NamesOf<'engine'>;

/** One function per name; a missing one is a compile error. Inputs arrive parsed. */
export type AppHandlers = {
  readonly [N in AppMethodName]: (input: z.output<Methods[N]['input']>) => Promise<Output<N>>;
};
export type EngineHandlers = {
  readonly [N in EngineMethodName]: (input: z.output<Methods[N]['input']>) => Promise<Output<N>>;
};
export type HostHandlers = {
  readonly [N in HostMethodName]: (input: z.output<HostMethods[N]['input']>) => Promise<HostOutput<N>>;
};
