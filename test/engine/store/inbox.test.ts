import { describe, expect, test } from 'vitest';
import {
  correctMessage,
  correctionOf,
  listCorrections,
  undoCorrection,
} from '../../../main/engine/store/corrections.ts';
import { leaveAlone, listDecisions, undoDecisions } from '../../../main/engine/store/decisions.ts';
import { inboxRow, inboxRows, listInbox } from '../../../main/engine/store/inbox.ts';
import { inboxCounts } from '../../../main/engine/store/view-counts.ts';
import { setVerdict } from '../../../main/engine/store/messages.ts';
import type { Store } from '../../../main/engine/store/open-store.ts';
import { type InboxQuery, InboxRow } from '../../../shared/domain/inbox.ts';
import { clear, flagged, save, saveOwn, recruiter, unsure } from './invented-message.ts';
import { temporaryStore } from './temporary-store.ts';

const list = (store: Store, query: Partial<InboxQuery> = {}) =>
  listInbox(store, { view: 'all', query: '', label: null, offset: 0, limit: 100, ...query });
const idsIn = (store: Store, query: Partial<InboxQuery>) => list(store, query).rows.map(({ id }) => id);
const madeAt = '2026-03-03T10:00:00Z';

describe('views', () => {
  test('part incoming messages by band and decision; own ones are in none', () => {
    const store = temporaryStore();
    const flag = save(store);
    const doubt = save(store, {}, { verdict: unsure });
    const fine = save(store, {}, { verdict: clear });
    const solicited = save(store, {}, { verdict: { ...flagged, unsolicited: false } });
    saveOwn(store, recruiter);
    expect(idsIn(store, { view: 'flagged' })).toEqual([flag]);
    expect(idsIn(store, { view: 'unsure' })).toEqual([doubt]);
    expect(idsIn(store, { view: 'decided' })).toEqual([]);
    expect(idsIn(store, { view: 'all' })).toEqual([solicited, fine, doubt, flag]);
    expect(inboxCounts(store)).toEqual({ flagged: 1, unsure: 1, decided: 0, all: 4 });
  });

  test('list newest first whatever the time zone, undated last, in pages', () => {
    const store = temporaryStore();
    const undated = save(store, { sentAt: null });
    const early = save(store, { sentAt: '2026-03-02T09:00:00+09:00' });
    const late = save(store, { sentAt: '2026-03-02T01:00:00Z' });
    expect(idsIn(store, {})).toEqual([late, early, undated]);
    expect(list(store, { limit: 1, offset: 1 })).toMatchObject({ total: 3, rows: [{ id: early }] });
    expect(list(store, { limit: 1, offset: 9 })).toEqual({ total: 3, complete: true, rows: [] });
    expect(list(store, { query: 'vacature', limit: 1, offset: 1 })).toMatchObject({ total: 3, rows: [{ id: early }] });
    expect(list(store, { query: 'vacature', offset: 9 })).toEqual({ total: 3, complete: true, rows: [] });
  });

  test('narrow by label and to the unsolicited', () => {
    const store = temporaryStore();
    const sales = save(store, {}, { verdict: { ...flagged, label: 'direct-marketing' } });
    const asked = save(store, {}, { verdict: { ...flagged, unsolicited: false } });
    expect(list(store, { label: 'direct-marketing' })).toMatchObject({ total: 1, rows: [{ id: sales }] });
    expect(idsIn(store, { label: 'recruiter' })).toEqual([asked]);
    expect(idsIn(store, { view: 'unsolicited' })).toEqual([sales]);
    expect(idsIn(store, { query: 'vacature', label: 'recruiter', view: 'unsolicited' })).toEqual([]);
  });

  test('give rows that the contract takes', () => {
    const store = temporaryStore();
    save(store, { text: `  Hallo\n\n${'woord '.repeat(100)}` });
    const [row] = list(store).rows;
    expect(InboxRow.parse(row)).toEqual(row);
    expect(row?.snippet).toMatch(/^Hallo woord .{150,190}…$/);
    expect(inboxRows(store, [99])).toEqual([]);
  });
});

describe('corrections', () => {
  test('win over the verdict everywhere, also over a later one, until undone', () => {
    const store = temporaryStore();
    const id = save(store);
    const correction = correctMessage(store, { messageId: id, label: 'other', unsolicited: false, madeAt });
    setVerdict(store, id, { ...flagged, confidence: 0.99 });
    expect(inboxRow(store, id)).toMatchObject({
      label: 'other',
      unsolicited: false,
      band: 'clear',
      corrected: true,
      confidence: 1,
    });
    expect(inboxCounts(store)).toMatchObject({ flagged: 0, all: 1 });
    expect(idsIn(store, { label: 'other' })).toEqual([id]);
    expect(listCorrections(store)).toEqual([{ correction, row: inboxRow(store, id) }]);
    undoCorrection(store, correction.id);
    expect(inboxRow(store, id)).toMatchObject({
      label: 'recruiter',
      band: 'flagged',
      corrected: false,
      confidence: 0.99,
    });
    expect(correctionOf(store, id)).toBe(null);
    expect(() => undoCorrection(store, correction.id)).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  test('flag what was missed', () => {
    const store = temporaryStore();
    const id = save(store, {}, { verdict: clear });
    correctMessage(store, { messageId: id, label: 'recruiter', unsolicited: true, madeAt });
    expect(idsIn(store, { view: 'flagged' })).toEqual([id]);
  });

  test('are one per message: the last one made', () => {
    const store = temporaryStore();
    const id = save(store);
    const first = correctMessage(store, { messageId: id, label: 'other', unsolicited: false, madeAt });
    const second = correctMessage(store, { messageId: id, label: 'direct-marketing', unsolicited: true, madeAt });
    expect(second.id).toBe(first.id);
    expect(correctionOf(store, id)).toEqual(second);
    expect(inboxRow(store, id)).toMatchObject({ label: 'direct-marketing', band: 'flagged' });
  });

  test('of a message that is not there: not-found', () => {
    const correction = { messageId: 5, label: 'other', unsolicited: false, madeAt } as const;
    expect(() => correctMessage(temporaryStore(), correction)).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('decisions', () => {
  test('take a message out of its view, and back when undone', () => {
    const store = temporaryStore();
    const ids = [save(store), save(store, {}, { verdict: unsure })];
    const decisions = leaveAlone(store, ids, madeAt);
    expect(decisions.map(({ messageId }) => messageId)).toEqual(ids);
    expect(listDecisions(store)).toEqual(decisions.toReversed());
    expect(inboxCounts(store)).toEqual({ flagged: 0, unsure: 0, decided: 2, all: 2 });
    undoDecisions(store, ids);
    expect(inboxCounts(store)).toEqual({ flagged: 1, unsure: 1, decided: 0, all: 2 });
    expect(listDecisions(store)).toEqual([]);
  });

  test('are all made or none', () => {
    const store = temporaryStore();
    const id = save(store);
    expect(() => leaveAlone(store, [id, 77], madeAt)).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(inboxCounts(store)).toMatchObject({ flagged: 1, decided: 0 });
  });

  test('stand when they are made again', () => {
    const store = temporaryStore();
    const id = save(store);
    const [first] = leaveAlone(store, [id], madeAt);
    expect(leaveAlone(store, [id], '2026-04-01T10:00:00Z')).toEqual([first]);
  });
});
