import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../../main/engine/intake/parse-message.ts';
import { SkipReason } from '../../../shared/domain/message.ts';
import { buildMsg } from './build-msg.ts';
import { asEncrypted, buildZip } from './build-zip.ts';
import { archiveFixture, ordinary, rawMail, readAll, temporaryFolder } from './intake-input.ts';

/** All 5,000 by `npm run bench -- mutated`; else every third of them. */
const step = process.env['VERZET_MUTATED'] === 'all' ? 1 : 3;

/** Numbers from a seed (mulberry32), so that a failure can be repeated. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const spices = [
  '\r\n\r\n',
  '\n',
  '\u0000',
  '=?utf-8?b?',
  '?=',
  '--grens',
  '--grens--',
  'Content-Type: multipart/mixed; boundary="grens"\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'charset=utf-16',
  '"',
  '<',
  '>',
  ';',
  ',',
  '\nFrom a@x.example Thu Sep 18 07:42:10 2025\n',
  '\u00ff',
  'message/rfc822',
  '<p><b><table>',
];

function mutate(raw: Buffer, seed: number): Buffer {
  const next = numbersFrom(seed);
  let bytes = Buffer.from(raw);
  for (let turn = next(8) + 1; turn > 0; turn -= 1) {
    const at = next(bytes.length + 1);
    const end = Math.min(bytes.length, at + next(80));
    const piece =
      [
        Buffer.from([next(256)]),
        Buffer.from(spices[next(spices.length)] ?? '', 'latin1'),
        bytes.subarray(at, end),
        Buffer.alloc(0),
      ][next(4)] ?? Buffer.alloc(0);
    bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(next(2) === 0 ? at : end)]);
  }
  return bytes;
}

const mail = rawMail(
  [
    ...ordinary,
    'Authentication-Results: a; dkim=pass header.d=linkedin.com',
    'References: <a@b> <c@d>',
    'Subject: =?utf-8?q?=C3=A9=C3=A9n?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="grens"',
  ],
  [
    '--grens\r\nContent-Type: multipart/alternative; boundary="binnen"\r\n',
    '--binnen\r\nContent-Type: text/plain; charset=iso-8859-15\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nEen =A4 =\r\nverder\r\n',
    '--binnen\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+SG9pIDxhIGhyZWY9Imh0dHBzOi8veC5leGFtcGxlIj54PC9hPjwvcD4=\r\n--binnen--\r\n',
    '--grens\r\nContent-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\nFrom: b@x.example\r\nSubject: binnen\r\n\r\nDag\r\n',
    "--grens\r\nContent-Type: text/plain; format=flowed; name*=utf-8''%C3%A9.txt\r\nContent-Disposition: attachment\r\n\r\nbijlage\r\n--grens--\r\n",
  ].join('\r\n'),
);

/** Every kind of file that is read, as a whole one. */
async function wholeFiles(): Promise<Record<string, Buffer>> {
  const messages = await readFile(join(archiveFixture, 'messages.csv'));
  const archive = {
    'messages.csv': messages.subarray(0, 3000),
    'Connections.csv': await readFile(join(archiveFixture, 'Connections.csv')),
    'Jobs/Job Applications.csv': 'Application Date,Company Name\n2025-01-01,A\n',
  };
  return {
    'map.mbox': Buffer.from(
      `From a@x.example Thu Sep 18 07:42:10 2025\n${mail.toString()}\nFrom - Thu Sep 18 07:42:10 2025\n${mail.toString()}`,
    ),
    'messages.csv': messages,
    'Connections.csv': archive['Connections.csv'],
    'Invitations.csv': Buffer.from(
      `\ufeff${(await readFile(join(archiveFixture, 'Invitations.csv'))).toString()}`,
      'utf16le',
    ),
    'archive.zip': buildZip(archive),
    'nested.zip': buildZip({ 'Basic.zip': buildZip(archive), 'Complete.zip': buildZip(archive) }),
    '7.emlx': Buffer.concat([
      Buffer.from(`${mail.length}\n`),
      mail,
      Buffer.from('<plist><integer>1</integer></plist>'),
    ]),
    'bericht.msg': buildMsg({
      body: 'Dag.',
      html: '<p>Dag</p>',
      sender: { name: 'A', address: 'a@x.example' },
      to: [{ name: 'B', address: 'b@x.example' }],
      attachment: { name: 'a.pdf', bytes: Buffer.alloc(5000) },
    }),
  };
}

describe('5,000 mutated inputs: each gives messages or a reason, in less than ten seconds, and none ends the process', () => {
  test('2,600 mails', async () => {
    let read = 0;
    for (let seed = 1; seed <= 2600; seed += step) {
      const started = performance.now();
      const outcome = await parseMessage(mutate(mail, seed));
      if (typeof outcome === 'string') expect(SkipReason.options, `seed ${seed}`).toContain(outcome);
      else read += 1;
      expect(performance.now() - started, `seed ${seed}`).toBeLessThan(10_000);
    }
    expect(read).toBeGreaterThan(1700 / step);
  }, 240_000);

  test('300 files of each of eight kinds, zips among them', async () => {
    await using folder = await temporaryFolder();
    for (const [name, whole] of Object.entries(await wholeFiles())) {
      let silent = 0;
      for (let seed = 1; seed <= 300; seed += step) {
        const path = await folder.write(name, mutate(whole, seed * 31 + name.length));
        const started = performance.now();
        const { items } = await readAll(path);
        expect(performance.now() - started, `${name} seed ${seed}`).toBeLessThan(10_000);
        for (const item of items)
          if (item.kind === 'skipped') expect(SkipReason.options, `${name} seed ${seed}`).toContain(item.reason);
        if (items.length === 0) silent += 1;
      }
      // Only what is marked as deleted, by chance, goes without a word.
      expect(silent, name).toBeLessThan(15 / step);
    }
  }, 240_000);

  test('a zip bomb, a path out of the archive and an encrypted entry are each named with their reason', async () => {
    await using folder = await temporaryFolder();
    const rows = await readFile(join(archiveFixture, 'messages.csv'));
    const bomb = buildZip({ 'messages.csv': Buffer.alloc(40_000_000, 'a'), 'Connections.csv': rows });
    expect((await readAll(await folder.write('bomb.zip', bomb))).skipped).toContain('messages.csv zip-bomb');
    const climbing = buildZip({ '../messages.csv': rows, 'messages.csv': rows });
    const climbed = await readAll(await folder.write('climbing.zip', climbing));
    expect(climbed.skipped).toContain('../messages.csv unsafe-path');
    expect(climbed.messages.length).toBeGreaterThan(0);
    const locked = asEncrypted(buildZip({ 'messages.csv': rows }));
    expect((await readAll(await folder.write('locked.zip', locked))).skipped).toEqual(['messages.csv encrypted-entry']);
  });
});
