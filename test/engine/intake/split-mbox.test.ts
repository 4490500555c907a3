import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { isExpunged, splitMbox, type MboxPart } from '../../../main/engine/intake/split-mbox.ts';
import { readPaths } from '../../../main/engine/intake/read-paths.ts';
import { readAll, temporaryFolder } from './intake-input.ts';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string | Buffer, size = 1 << 20): Promise<MboxPart[]> {
  const parts: MboxPart[] = [];
  for await (const part of splitMbox(inChunks(Buffer.from(text), size))) parts.push(part);
  return parts;
}

const texts = (parts: readonly MboxPart[]): string[] =>
  parts.map((part) => (part.kind === 'message' ? part.raw.toString() : part.kind));
const from = 'From a@x.example Thu Sep 18 07:42:10 2025\n';

describe('separators', () => {
  test('of every kind divide, and give offsets', async () => {
    const file = [
      'From 1545668983435175434@xxx Fri Sep 16 22:26:51 +0000 2016\nA: 1\n\nTakeout\n\n',
      'From - Fri Sep 16 22:26:51 2016\nX-Mozilla-Status: 0001\nA: 2\n\nThunderbird\n\n',
      'From MAILER-DAEMON Fri Jul  8 12:08:34 2011\nA: 3\n\nasctime\n\n',
      'From ???@??? Thu Jan 01 00:00:00 1997\nA: 4\n\nEudora\n',
    ];
    const parts = await split(file.join(''));
    expect(texts(parts)).toEqual([
      'A: 1\n\nTakeout\n',
      'X-Mozilla-Status: 0001\nA: 2\n\nThunderbird\n',
      'A: 3\n\nasctime\n',
      'A: 4\n\nEudora\n',
    ]);
    expect(parts.map(({ offset }) => offset)).toEqual(file.map((_part, index) => file.slice(0, index).join('').length));
    expect(parts.map((part) => part.kind === 'message' && part.last)).toEqual([false, false, false, true]);
  });

  test('stay text without an empty line before, a date in it, or a header after', async () => {
    const body = [
      'A: 1\n\n',
      'From here on Thu Sep 18 07:42:10 2025\nX: no empty line before\n\n',
      'From what I hear\nNote: no date\n\n',
      `${from}no header line\n\n`,
      'From Monday 12:30 it is\nB: no year\n',
    ].join('');
    const glued = body.replace('A: 1\n\n', 'A: 1\n\nText\n');
    expect(texts(await split(`${from}${glued}`))).toEqual([glued]);
  });

  test('are found the same whatever the size of the pieces read', async () => {
    const text = `${from}A: 1\r\n\r\ntekst\r\n\r\n${from}B: 2\n\n>From hier\n\nFrom nu af\n\n\n${from}C: 3\n\n\n`;
    const whole = texts(await split(text));
    expect(whole).toHaveLength(3);
    for (let size = 1; size < 90; size += 1) expect(texts(await split(text, size))).toEqual(whole);
  });

  test('may be preceded by a byte order mark or empty lines at the start', async () => {
    expect(texts(await split(`\ufeff\n${from}A: 1\n\nx\n`))).toEqual(['A: 1\n\nx\n']);
  });
});

test('takes one > from lines of >From', async () => {
  const body = 'A: 1\n\n>From a\n>>From b\n> From c\nx >From d\n';
  expect(texts(await split(`${from}${body}`))).toEqual(['A: 1\n\nFrom a\n>From b\n> From c\nx >From d\n']);
});

test('passes over a message that is too large, with its offset, and goes on', async () => {
  async function* file(): AsyncGenerator<Buffer> {
    yield Buffer.from(`${from}A: 1\n\n`);
    for (let megabyte = 0; megabyte < 30; megabyte += 1) yield Buffer.alloc(1 << 20, 'x\n');
    yield Buffer.from(`\n${from}B: 2\n\nklein\n`);
  }
  const parts: MboxPart[] = [];
  for await (const part of splitMbox(file())) parts.push(part);
  expect(parts.map(({ kind }) => kind)).toEqual(['too-large', 'message']);
  expect(texts(parts)[1]).toBe('B: 2\n\nklein\n');
});

test('recognises what Thunderbird marked as deleted, in the header only', () => {
  expect(isExpunged(Buffer.from('X-Mozilla-Status: 0009\nFrom: a\n\n'))).toBe(true);
  expect(isExpunged(Buffer.from('From: a\r\nx-mozilla-status: 0008\r\n\r\n'))).toBe(true);
  expect(isExpunged(Buffer.from('X-Mozilla-Status: 0001\n\n'))).toBe(false);
  expect(isExpunged(Buffer.from('From: a\n\nX-Mozilla-Status: 0009\n'))).toBe(false);
});

describe('an mbox file', () => {
  test('gives its messages, and skips deleted ones without a word and drafts with one', async () => {
    await using folder = await temporaryFolder();
    const read = `${from}From: a@x.example\nSubject: een\n\nx\n\n${from}X-Mozilla-Status: 0009\nFrom: b@x.example\n\nweg\n\n`;
    const path = await folder.write('INBOX', `${read}${from}From: c@x.example\nX-Gmail-Labels: Drafts\n\nniet af\n`);
    const { messages, skipped } = await readAll(path);
    expect(messages.map(({ subject }) => subject)).toEqual(['een']);
    expect(skipped).toEqual([`offset ${read.length} draft`]);
  });

  test('that was cut off gives no half message, which would stay beside the whole one', async () => {
    await using folder = await temporaryFolder();
    const whole = `${from}From: a@x.example\nSubject: een\n\nx\n\n`;
    const half = 'From: b@x.example\nSubject: twee\n\nhal';
    for (const rest of ['', 'Fro', 'X-Only: 1\n', 'From: b@x.example\nSubj', half]) {
      const { messages, skipped } = await readAll(await folder.write('separator', `${whole}${from}${rest}`));
      expect([messages.length, skipped]).toEqual([1, [`offset ${whole.length} truncated`]]);
    }
    const alone = await readAll(await folder.write('alone', `${from}${half}`));
    expect(alone.messages.map(({ text }) => text)).toEqual(['hal']);
  });

  test('of 300 MB is read within 150 MB of memory', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'groot.mbox');
    const out = createWriteStream(path);
    const attachment = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx\n'.repeat(40_000);
    const count = 100;
    for (let number = 0; number < count; number += 1) {
      // Most are marked as deleted: divided like the others, but not parsed, which keeps this test short.
      const status = number % 10 === 0 ? '0001' : '0009';
      const mail = `${from}X-Mozilla-Status: ${status}\nFrom: a@x.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=g\n\n--g\n\ntekst\n--g\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${attachment}--g--\n\n`;
      if (!out.write(mail)) await once(out, 'drain');
    }
    out.end();
    await finished(out);
    const before = process.memoryUsage().rss;
    let peak = before;
    let read = 0;
    const onBytes = (): void => {
      peak = Math.max(peak, process.memoryUsage().rss);
    };
    for await (const item of readPaths([path], { signal: new AbortController().signal, onBytes })) {
      if (item.kind === 'message' && item.value.message.attachments[0]?.size === 2_160_000) read += 1;
    }
    expect(read).toBe(count / 10);
    expect((peak - before) / 1e6).toBeLessThan(150);
  }, 120_000);
});
