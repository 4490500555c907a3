import { CaseFact } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/case.ts';
import type { Party } from '../../../shared/domain/message.ts';
import { Failure } from '../../../shared/failure.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { noLongerEmpty } from './known-empty.ts';
import { lessonsChanged } from './lessons.ts';
import type { Store } from './open-store.ts';
import { refreshStanding } from './standing.ts';
import { all, first, run } from './statements.ts';
import type { Columns, Values } from './statements.ts';

/** What of a case is no event. Its state is computed from its events, never stored. */
export interface CaseFile {
  readonly id: number;
  readonly reference: string;
  readonly organisationId: number | null;
  /** As it was called then: a later merge, split or new name changes nothing in a case. */
  readonly organisationName: string | null;
  /** The message that caused the case. */
  readonly messageId: number;
}

const columns =
  'id, reference, organisation_id AS organisationId, organisation_name AS organisationName, message_id AS messageId';

/** Gives the id. The `opened` event belongs in the same transaction. */
export function createCase(store: Store, file: Omit<CaseFile, 'id' | 'organisationName'>): number {
  return run(
    store,
    `INSERT INTO case_file (reference, organisation_id, organisation_name, message_id)
     VALUES ($reference, $organisation, (SELECT name FROM organisation WHERE id = $organisation), $message)`,
    { reference: file.reference, organisation: file.organisationId, message: file.messageId },
  ).id;
}

/** The data subject said who it is that the case is against. */
export function nameCase(store: Store, id: number, organisationName: string): void {
  run(store, 'UPDATE case_file SET organisation_name = ? WHERE id = ?', [organisationName, id]);
}

/** Throws `not-found`. */
export function getCase(store: Store, id: number): CaseFile {
  const [file] = filesOf(store, 'id = ?', [id]);
  if (file === undefined) throw new Failure('not-found');
  return file;
}

/** All cases, the newest first. */
export function listCases(store: Store): CaseFile[] {
  return filesOf(store, 'true');
}

export function casesOfOrganisation(store: Store, organisationId: number): CaseFile[] {
  return filesOf(store, 'organisation_id = ?', [organisationId]);
}

/** Cases that one of these messages caused. */
export function casesAbout(store: Store, messageIds: readonly number[]): CaseFile[] {
  return filesOf(store, 'message_id IN (SELECT value FROM json_each(?))', [JSON.stringify(messageIds)]);
}

/** Cases against this organisation, or about a message of this very sender. */
export function casesOfSender(
  store: Store,
  sender: { readonly organisationId: number | null; readonly party: Party },
): CaseFile[] {
  return filesOf(
    store,
    `organisation_id = $organisation
     OR message_id IN (SELECT id FROM message WHERE from_address = $address)
     OR message_id IN (SELECT id FROM message WHERE from_profile = $profile)`,
    { organisation: sender.organisationId, address: sender.party.address, profile: sender.party.profile },
  );
}

/** The case that a message caused and that is not closed. */
export function openCaseOfMessage(store: Store, messageId: number): CaseFile | null {
  return filesOf(store, 'message_id = ?', [messageId]).find(({ id }) => isOpen(listEvents(store, id))) ?? null;
}

function filesOf(store: Store, condition: string, values: Values = []): CaseFile[] {
  return all<Columns<CaseFile>>(store, `SELECT ${columns} FROM case_file WHERE ${condition} ORDER BY id DESC`, values);
}

/** Cases that are not closed, counted by organisation. */
export function countOpenCases(store: Store): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { id, organisationId } of listCases(store)) {
    if (organisationId !== null && isOpen(listEvents(store, id))) {
      counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a case is closed does not hang on the day it is looked at. */
function isOpen(events: readonly CaseEvent[]): boolean {
  const last = events.at(-1);
  return last !== undefined && caseState(events, last.on).stage !== 'closed';
}

/** A case that is opened, or closed as a mistake, and what takes that back. */
const changesLessons: ReadonlySet<CaseFact['type']> = new Set(['opened', 'closed', 'reopened', 'withdrawn']);

/** Writes one line of the log. Throws `not-found` for a case that is not there, or a withdrawal of another case's event. */
export function appendEvent(store: Store, caseId: number, event: Omit<CaseEvent, 'id'>): CaseEvent {
  const { on, recordedAt, fact } = event;
  noLongerEmpty(store, 'case_event');
  return store.transaction(() => {
    const { messageId: cause } = getCase(store, caseId);
    const withdraws = fact.type === 'withdrawn' ? fact.eventId : null;
    const concerned = withdraws === null ? messageOfFact(fact) : messageOfEvent(store, caseId, withdraws);
    const { id } = run(
      store,
      `INSERT INTO case_event (case_id, happened_on, recorded_at, type, message_id, letter_id, withdraws, fact)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        caseId,
        on,
        recordedAt,
        fact.type,
        messageOfFact(fact),
        'letterId' in fact ? fact.letterId : null,
        withdraws,
        JSON.stringify(fact),
      ],
    );
    // Closing as a mistake, and what undoes it, also changes where the message that caused the case stands.
    for (const message of new Set([concerned ?? cause, cause])) refreshStanding(store, message);
    if (changesLessons.has(fact.type)) lessonsChanged(store);
    return { id, on, recordedAt, fact };
  });
}

function messageOfFact(fact: CaseFact): number | null {
  return 'messageId' in fact ? fact.messageId : null;
}

/** The message that an event is about; for a withdrawal, that of the event withdrawn. */
function messageOfEvent(store: Store, caseId: number, eventId: number): number | null {
  const event = first<{ messageId: number | null; withdraws: number | null }>(
    store,
    'SELECT message_id AS messageId, withdraws FROM case_event WHERE id = ? AND case_id = ?',
    [eventId, caseId],
  );
  if (event === null) throw new Failure('not-found');
  return event.withdraws === null ? event.messageId : messageOfEvent(store, caseId, event.withdraws);
}

/** The whole log of a case in the order of writing, withdrawn events included. */
export function listEvents(store: Store, caseId: number): CaseEvent[] {
  return all<{ id: number; happened_on: string; recorded_at: string; fact: string }>(
    store,
    'SELECT id, happened_on, recorded_at, fact FROM case_event WHERE case_id = ? ORDER BY id',
    [caseId],
  ).map(({ id, happened_on, recorded_at, fact }) => ({
    id,
    on: happened_on,
    recordedAt: recorded_at,
    fact: CaseFact.parse(JSON.parse(fact)),
  }));
}
