import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  appendEvent,
  casesOfOrganisation,
  casesOfSender,
  createCase,
  getCase,
  listCases,
  listEvents,
  openCaseOfMessage,
} from '../../../main/engine/store/cases.ts';
import { inboxRow, listInbox } from '../../../main/engine/store/inbox.ts';
import { inboxCounts } from '../../../main/engine/store/view-counts.ts';
import {
  editLetter,
  freezeLetter,
  getLetter,
  insertLetter,
  lettersOfCase,
  letterAsLeft,
  letterTraces,
  rewriteLetter,
} from '../../../main/engine/store/letters.ts';
import { findOrCreateOrganisation } from '../../../main/engine/store/organisations.ts';
import { summariseOrganisation } from '../../../main/engine/store/organisation-list.ts';
import type { Store } from '../../../main/engine/store/open-store.ts';
import { count, run } from '../../../main/engine/store/statements.ts';
import type { CaseFact } from '../../../shared/domain/case.ts';
import { recruiter, save } from './invented-message.ts';
import { temporaryStore } from './temporary-store.ts';

const recordedAt = '2026-03-04T08:00:00.000Z';
const on = '2026-03-04';
const notFound = expect.objectContaining({ code: 'not-found' });
const add = (store: Store, caseId: number, fact: CaseFact) => appendEvent(store, caseId, { on, recordedAt, fact });

/** A case opened from a message of an organisation. */
function openedCase(store: Store, reference = 'VZ-1') {
  const organisationId = findOrCreateOrganisation(store, { name: 'Werving', domain: 'werving.example' });
  const messageId = save(store, {}, { organisationId });
  const id = createCase(store, { reference, organisationId, messageId });
  add(store, id, { type: 'opened', messageId, kind: 'objection' });
  return { id, messageId, organisationId };
}

const envelope = { from: 'noor@devries.example', to: 'privacy@werving.example' };

describe('a case', () => {
  test('is found by its message, reference, organisation and sender', () => {
    const store = temporaryStore();
    const { id, messageId, organisationId } = openedCase(store);
    const file = { id, reference: 'VZ-1', organisationId, organisationName: 'Werving', messageId };
    expect(getCase(store, id)).toEqual(file);
    expect(listCases(store)).toEqual([file]);
    expect(openCaseOfMessage(store, messageId)).toEqual(file);
    expect(casesOfOrganisation(store, organisationId)).toEqual([file]);
    expect(casesOfSender(store, { organisationId: null, party: recruiter })).toEqual([file]);
    expect(casesOfSender(store, { organisationId: null, party: { name: '', address: null, profile: null } })).toEqual(
      [],
    );
    expect(() => getCase(store, 99)).toThrow(notFound);
  });

  test('has a reference of its own', () => {
    const store = temporaryStore();
    const { messageId } = openedCase(store);
    expect(() => createCase(store, { reference: 'VZ-1', organisationId: null, messageId })).toThrow('UNIQUE');
  });

  test('that is closed is no open case of its message; reopened it is again', () => {
    const store = temporaryStore();
    const { id, messageId, organisationId } = openedCase(store);
    expect(summariseOrganisation(store, organisationId).openCases).toBe(1);
    add(store, id, { type: 'closed', outcome: 'honoured', note: '' });
    expect(openCaseOfMessage(store, messageId)).toBe(null);
    expect(summariseOrganisation(store, organisationId).openCases).toBe(0);
    add(store, id, { type: 'reopened', note: '' });
    expect(openCaseOfMessage(store, messageId)?.id).toBe(id);
  });
});

describe('case events', () => {
  test('come back in the order of writing, whole', () => {
    const store = temporaryStore();
    const { id, messageId } = openedCase(store);
    const note = add(store, id, { type: 'note', note: 'Gebeld, "niemand" nam op' });
    const withdrawn = add(store, id, { type: 'withdrawn', eventId: note.id });
    const [opened] = listEvents(store, id);
    expect(opened).toMatchObject({ on, recordedAt, fact: { type: 'opened', messageId, kind: 'objection' } });
    expect(listEvents(store, id).slice(1)).toEqual([note, withdrawn]);
  });

  test('are append-only, even past the functions of the store', () => {
    const store = temporaryStore();
    openedCase(store);
    expect(() => run(store, `UPDATE case_event SET happened_on = '2020-01-01'`)).toThrow('append-only');
    expect(() => run(store, 'DELETE FROM case_event')).toThrow('append-only');
    expect(() => run(store, `REPLACE INTO case_event SELECT * FROM case_event`)).toThrow('append-only');
    expect(count(store, `SELECT count(*) FROM case_event WHERE happened_on = '${on}'`)).toBe(1);
  });

  test('keep the messages they rest on', () => {
    const store = temporaryStore();
    const { messageId } = openedCase(store);
    expect(() => run(store, 'DELETE FROM message WHERE id = ?', [messageId])).toThrow('FOREIGN KEY');
  });

  test('belong to a case that is there; a withdrawal names an event of the same case', () => {
    const store = temporaryStore();
    const { id } = openedCase(store);
    const other = openedCase(store, 'VZ-2');
    const note = add(store, other.id, { type: 'note', note: '' });
    expect(() => add(store, 99, { type: 'note', note: '' })).toThrow(notFound);
    expect(() => add(store, id, { type: 'withdrawn', eventId: note.id })).toThrow(notFound);
  });
});

describe('the inbox', () => {
  test('counts a message with a case as decided', () => {
    const store = temporaryStore();
    const { id, messageId } = openedCase(store);
    expect(inboxRow(store, messageId)).toMatchObject({ caseId: id, breach: false });
    expect(inboxCounts(store)).toEqual({ flagged: 0, unsure: 0, decided: 1, all: 1 });
  });

  test('shows contact after an objection as a breach, still to decide on, until that is withdrawn', () => {
    const store = temporaryStore();
    const { id } = openedCase(store);
    const messageId = save(store);
    const breach = add(store, id, { type: 'contact-after-objection', messageId });
    expect(listInbox(store, { view: 'flagged', query: '', label: null, offset: 0, limit: 10 }).rows).toMatchObject([
      { id: messageId, caseId: id, breach: true },
    ]);
    const undo = add(store, id, { type: 'withdrawn', eventId: breach.id });
    expect(inboxRow(store, messageId)).toMatchObject({ caseId: null, breach: false });
    add(store, id, { type: 'withdrawn', eventId: undo.id });
    expect(inboxRow(store, messageId)).toMatchObject({ caseId: id, breach: true });
  });

  test('counts an answer to a letter as decided', () => {
    const store = temporaryStore();
    const { id } = openedCase(store);
    const messageId = save(store);
    add(store, id, { type: 'response-received', messageId, reading: 'unread', note: '' });
    expect(inboxRow(store, messageId)).toMatchObject({ caseId: id, breach: false });
    expect(inboxCounts(store)).toMatchObject({ flagged: 0, decided: 2 });
  });
});

describe('a letter', () => {
  const words = { subject: 'Bezwaar', text: 'Geachte heer, mevrouw,' };
  const drafted = (store: Store, messageId = 'letter-1@verzet.invalid') =>
    insertLetter(store, {
      personalReason: '',
      datedOn: '2026-03-01',
      replaces: null,
      caseId: openedCase(store, `VZ-${messageId}`).id,
      kind: 'objection',
      language: 'nl',
      ...words,
      messageId,
      createdAt: recordedAt,
    });

  test('can be edited and rewritten until it is handed over', () => {
    const store = temporaryStore();
    const letter = drafted(store);
    expect(getLetter(store, letter.id)).toEqual(letter);
    expect(editLetter(store, letter.id, { subject: 'Ander', text: 'onderwerp' })).toEqual({
      ...letter,
      subject: 'Ander',
      text: 'onderwerp',
    });
    expect(rewriteLetter(store, letter.id, { ...words, kind: 'both', language: 'en' })).toEqual({
      ...letter,
      kind: 'both',
      language: 'en',
    });
    expect(lettersOfCase(store, letter.caseId)).toHaveLength(1);
    expect(letterAsLeft(store, letter.id)).toBe(null);
    expect(letterTraces(store)).toEqual([]);
  });

  test('is frozen with the bytes handed over and their hash', () => {
    const store = temporaryStore();
    const { id } = drafted(store);
    const source = Uint8Array.from([0, 13, 10, 255, 0]);
    const sha256 = createHash('sha256').update(source).digest('hex');
    expect(freezeLetter(store, id, recordedAt, { source, ...envelope })).toMatchObject({
      frozenAt: recordedAt,
      sha256,
    });
    expect(letterAsLeft(store, id)).toMatchObject(envelope);
    expect(Buffer.compare(letterAsLeft(store, id)?.source ?? new Uint8Array(), source)).toBe(0);
    const refused = expect.objectContaining({ code: 'letter-frozen' });
    expect(() => editLetter(store, id, words)).toThrow(refused);
    expect(() => rewriteLetter(store, id, words)).toThrow(refused);
    expect(() => freezeLetter(store, id, recordedAt, { source, ...envelope })).toThrow(refused);
    expect(() => run(store, `UPDATE letter SET text = 'anders'`)).toThrow('does not change');
    expect(() => run(store, 'DELETE FROM letter')).toThrow('does not change');
  });

  test('is recognised by its Message-ID and its reference once handed over', () => {
    const store = temporaryStore();
    const first = drafted(store);
    const second = drafted(store, 'letter-2@verzet.invalid');
    for (const { id } of [first, second])
      freezeLetter(store, id, recordedAt, { source: new Uint8Array([1]), ...envelope });
    expect(letterTraces(store)).toEqual([
      {
        letterId: second.id,
        caseId: second.caseId,
        messageId: second.messageId,
        reference: 'VZ-letter-2@verzet.invalid',
      },
      { letterId: first.id, caseId: first.caseId, messageId: first.messageId, reference: 'VZ-letter-1@verzet.invalid' },
    ]);
  });

  test('that is not there: not-found', () => {
    const store = temporaryStore();
    for (const work of [getLetter, letterAsLeft]) expect(() => work(store, 1)).toThrow(notFound);
    expect(() => editLetter(store, 1, words)).toThrow(notFound);
  });
});
