import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  countMessages,
  getMessage,
  messageIdBatches,
  rawSource,
  setDirection,
  setVerdict,
} from '../../../main/engine/store/messages.ts';
import { placesOf } from '../../../main/engine/store/places.ts';
import { isKnown, saveMessage } from '../../../main/engine/store/save-message.ts';
import { inboxRow } from '../../../main/engine/store/inbox.ts';
import { count, run } from '../../../main/engine/store/statements.ts';
import type { Message } from '../../../shared/domain/message.ts';
import { clear, flagged, inventedMessage, me, messageToSave, recruiter, save } from './invented-message.ts';
import { temporaryStore } from './temporary-store.ts';

describe('a saved message', () => {
  test('comes back as it was, every field', () => {
    const store = temporaryStore();
    const full: Partial<Message> = {
      channel: 'linkedin',
      messageId: null,
      replyTo: ['one@werving.example', 'two@werving.example'],
      conversation: '2-abc==',
      sentAt: '2024-02-29T23:59:59+05:30',
      from: { name: 'Zoë Ångström 🎉', address: null, profile: 'in/zoë-ångström' },
      to: [me, { name: '', address: 'second@jansen.example', profile: null }],
      cc: [{ name: 'Kees', address: null, profile: 'in/kees' }],
      answerTo: ['answers@werving.example'],
      deliveredTo: ['noor+banen@jansen.example'],
      subject: 'Re: "vacature"; DROP TABLE message;--',
      text: 'Regel één\n\nRegel twee\u0000met nul',
      hosts: ['werving.example'],
      headers: { 'list-unsubscribe': ['<https://werving.example/u>'], constructor: ['x'], received: ['a', 'b'] },
      attachments: [{ name: 'cv.pdf', type: 'application/pdf', size: 12 }],
      folder: 'INBOX',
      draft: true,
      sponsored: true,
      group: true,
    };
    const entry = messageToSave(full, { source: 'linkedin-messages', verdict: flagged });
    const { id } = saveMessage(store, entry);
    expect(getMessage(store, id)).toEqual({
      id,
      source: 'linkedin-messages',
      receivedAt: null,
      direction: 'incoming',
      organisationId: null,
      message: entry.sourced.message,
      verdict: flagged,
    });
  });

  test.each([
    ['every byte there is', Uint8Array.from({ length: 1024 }, (_, index) => index % 256)],
    [
      'NUL, bare CR and LF, 8-bit and a byte order mark',
      Uint8Array.from([0xef, 0xbb, 0xbf, 0, 13, 10, 13, 10, 0xe9, 0xff, 0, 0]),
    ],
    ['nothing', new Uint8Array()],
    ['three megabytes', new Uint8Array(3_000_000).fill(0xa5)],
    ['a part of a larger buffer', new Uint8Array(100).fill(7).subarray(10, 20)],
  ])('keeps its source byte for byte: %s', (_name, raw) => {
    const store = temporaryStore();
    const id = save(store, {}, { raw });
    const kept = rawSource(store, id);
    expect(createHash('sha256').update(kept).digest('hex')).toBe(getMessage(store, id).message.sourceHash);
    expect(Buffer.compare(kept, raw)).toBe(0);
  });

  test('that is not there is not-found', () => {
    const store = temporaryStore();
    const notFound = expect.objectContaining({ code: 'not-found' });
    expect(() => getMessage(store, 1)).toThrow(notFound);
    expect(() => rawSource(store, 1)).toThrow(notFound);
    expect(() => inboxRow(store, 1)).toThrow(notFound);
  });
});

describe('twice is once', () => {
  test('the same bytes', () => {
    const store = temporaryStore();
    const entry = messageToSave();
    const first = saveMessage(store, entry);
    expect(first).toEqual({ id: first.id, added: true, placed: true });
    expect(saveMessage(store, entry)).toEqual({ id: first.id, added: false, placed: false });
    expect(countMessages(store)).toBe(1);
  });

  test('the same Message-ID and text in other bytes: one message, its first source, both places and receiving addresses', () => {
    const store = temporaryStore();
    const sent: Partial<Message> = {
      messageId: 'same@werving.example',
      text: 'Dag Noor,\r\n\r\neen vacature',
      deliveredTo: ['a@jansen.example'],
    };
    const first = messageToSave(sent, { source: 'mbox', place: { origin: '/mail/all.mbox' } });
    const place = { origin: 'thuis', mailbox: 'INBOX', uidValidity: 7, uid: 42 };
    const again = messageToSave(
      { ...sent, text: 'Dag Noor,\n\neen vacature\n', deliveredTo: ['a@jansen.example', 'b@jansen.example'] },
      { source: 'imap', place },
    );
    const { id } = saveMessage(store, first);
    expect(saveMessage(store, again)).toEqual({ id, added: false, placed: true });
    expect(Buffer.compare(rawSource(store, id), first.sourced.raw)).toBe(0);
    expect(getMessage(store, id).message.deliveredTo).toEqual(['a@jansen.example', 'b@jansen.example']);
    expect(placesOf(store, id)).toMatchObject([
      { source: 'mbox', origin: '/mail/all.mbox', mailbox: '' },
      { source: 'imap', origin: 'thuis', mailbox: 'INBOX' },
    ]);
    expect(isKnown(store, { sourceHash: again.sourced.message.sourceHash })).toBe(true);
  });

  test('but a Message-ID is only a claim: other text, or another channel, is another message', () => {
    const store = temporaryStore();
    const first = save(store, { messageId: 'claimed@werving.example', text: 'een' });
    expect(save(store, { messageId: 'claimed@werving.example', text: 'twee' })).not.toBe(first);
    expect(save(store, { messageId: 'claimed@werving.example', text: 'een', channel: 'linkedin' })).not.toBe(first);
    expect(save(store, { messageId: null, text: 'een' })).not.toBe(first);
  });

  test('one UID belongs to one message', () => {
    const store = temporaryStore();
    const place = { origin: 'thuis', mailbox: 'INBOX', uidValidity: 7, uid: 42 };
    expect(saveMessage(store, messageToSave({}, { source: 'imap', place })).placed).toBe(true);
    expect(saveMessage(store, messageToSave({}, { source: 'imap', place }))).toMatchObject({
      added: true,
      placed: false,
    });
  });

  test('is known by source or Message-ID', () => {
    const store = temporaryStore();
    const { sourced } = messageToSave({ messageId: 'known@werving.example' });
    const sign = { sourceHash: sourced.message.sourceHash };
    expect([isKnown(store, sign), isKnown(store, { messageId: 'known@werving.example' })]).toEqual([false, false]);
    saveMessage(store, { ...messageToSave(), sourced });
    expect([isKnown(store, sign), isKnown(store, { messageId: 'known@werving.example' })]).toEqual([true, true]);
  });
});

describe('changing a message', () => {
  test('a new verdict replaces the old one', () => {
    const store = temporaryStore();
    const id = save(store);
    setVerdict(store, id, clear);
    expect(getMessage(store, id).verdict).toEqual(clear);
    expect(inboxRow(store, id)).toMatchObject({ label: 'other', unsolicited: false, band: 'clear', confidence: 0.8 });
  });

  test('a new direction takes it out of the inbox', () => {
    const store = temporaryStore();
    const id = save(store);
    setDirection(store, id, 'outgoing');
    expect(getMessage(store, id).direction).toBe('outgoing');
    expect(inboxRow(store, id).direction).toBe('outgoing');
  });

  test('removing it removes every trace, its words included', () => {
    const store = temporaryStore();
    const id = save(store, { cc: [recruiter], replyTo: ['asked@jansen.example'] });
    run(store, 'DELETE FROM message WHERE id = ?', [id]);
    for (const table of ['message_content', 'source', 'recipient', 'reply', 'place', 'verdict', 'standing']) {
      expect([table, count(store, `SELECT count(*) FROM ${table}`)]).toEqual([table, 0]);
    }
    expect(count(store, `SELECT count(*) FROM message_words WHERE message_words MATCH 'vacature'`)).toBe(0);
  });
});

test('ids come in ascending batches, also of messages that are changed meanwhile', () => {
  const store = temporaryStore();
  const ids = Array.from({ length: 7 }, () => save(store));
  const batches: number[][] = [];
  for (const batch of messageIdBatches(store, 3)) {
    for (const id of batch) setVerdict(store, id, clear);
    batches.push(batch);
  }
  expect(batches.map((batch) => batch.length)).toEqual([3, 3, 1]);
  expect(batches.flat()).toEqual(ids);
});

test('a message without a readable date is kept', () => {
  const store = temporaryStore();
  const id = save(store, { sentAt: null });
  expect(getMessage(store, id).message.sentAt).toBe(null);
  expect(inventedMessage().sentAt).not.toBe(null);
});
