import { describe, expect, test } from 'vitest';
import { archiveEntries, mailEntries } from '../../../main/engine/sample/entries.ts';
import { readEntries } from '../../../main/engine/sample/read-entries.ts';
import type { SampleEntry } from '../../../main/engine/sample/sample-entry.ts';
import { sampleTruth } from '../../../main/engine/sample/sample-truth.ts';

const all = [...mailEntries, ...archiveEntries];

function count(label: string, unsolicited: boolean): number {
  return Object.values(sampleTruth).filter((truth) => truth.label === label && truth.unsolicited === unsolicited)
    .length;
}

/** Three words in a row, as far as they tell texts apart. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((part) => other.has(part)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** A mail that LinkedIn makes of a message and that message itself have the same words. */
const isPair = (one: SampleEntry, other: SampleEntry): boolean => one.thread !== null && one.thread === other.thread;

describe('the truth about the sample', () => {
  test('every key is used once and every incoming message has a label', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    const incoming = all.filter(({ truth }) => truth !== null);
    const notes = ['note-stefan', 'note-esmee'];
    expect(Object.keys(sampleTruth).toSorted()).toEqual([...incoming.map(({ key }) => key), ...notes].toSorted());
  });

  test('every kind is there in the numbers of a real mailbox', () => {
    expect(all.length).toBeGreaterThanOrEqual(380);
    expect(count('recruiter', true)).toBeGreaterThanOrEqual(90);
    expect(count('recruiter', false)).toBeGreaterThanOrEqual(4);
    expect(count('direct-marketing', true)).toBeGreaterThanOrEqual(55);
    expect(count('direct-marketing', false)).toBeGreaterThanOrEqual(15);
    expect(count('other', false)).toBeGreaterThanOrEqual(120);
    expect(count('other', true)).toBe(0);
    expect(mailEntries.filter(({ mailbox }) => mailbox === 'Sent').length).toBeGreaterThanOrEqual(45);
    expect(archiveEntries.length).toBeGreaterThanOrEqual(40);
  });

  test('no two texts are nearly the same', () => {
    const prepared = all.map((entry) => ({ entry, parts: shingles(entry.text) }));
    const alike = prepared.flatMap(({ entry, parts }, index) =>
      prepared
        .slice(index + 1)
        .filter((other) => !isPair(entry, other.entry) && likeness(parts, other.parts) > 0.34)
        .map((other) => `${entry.key} ~ ${other.entry.key}`),
    );
    expect(alike).toEqual([]);
  });

  test('no subject is used twice but in an answer or a notification of the same message', () => {
    const first = new Map<string, SampleEntry>();
    const twice = all.filter((entry) => {
      if (entry.subject === '' || entry.answers !== null) return false;
      const earlier = first.get(entry.subject);
      first.set(entry.subject, entry);
      return earlier !== undefined && !isPair(earlier, entry);
    });
    expect(twice.map(({ key }) => key)).toEqual([
      'invite-mail-esmee',
      'letter-vonkhoek',
      'letter-leadlantaarn',
      'letter-codewering',
    ]);
  });
});

describe('the reader of message modules', () => {
  test('refuses a slip of the pen', () => {
    expect(() => readEntries('@ a 1 09:00 warm-recruiter\nFrom: X <x@y.example>\n\nHoi')).toThrow('unknown word');
    expect(() => readEntries('@ a 1 09:00\nFrom: X <x@y.example>\n\nHoi')).toThrow('no truth');
    expect(() => readEntries('@ a 1 09:00 Sent other\nTo: x@y.example\n\nHoi')).toThrow('own message');
    expect(() => readEntries('@ a 1 09:00 other\nfrom nobody\n\nHoi')).toThrow('not a field');
    expect(() => readEntries('@ A 1 9:00 other\n\nHoi')).toThrow('not a first line');
  });
});
