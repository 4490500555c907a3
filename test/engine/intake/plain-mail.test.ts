import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddressHeader } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../../main/engine/intake/parse-message.ts';
import { plainAddress } from '../../../main/engine/intake/plain-address.ts';
import { plainBody } from '../../../main/engine/intake/plain-body.ts';
import { partOf } from '../../../scripts/bench/corpus.mjs';

/** The same message so that the library reads it: with a field that changes nothing. */
const forTheLibrary = (raw: Uint8Array) => Buffer.concat([Buffer.from('Content-Disposition: inline; x=y\n'), raw]);

async function bothWays(raw: Uint8Array) {
  const [ours, theirs] = [await parseMessage(raw), await parseMessage(forTheLibrary(raw))];
  if (typeof ours === 'string' || typeof theirs === 'string') return [ours, theirs];
  const headers = { ...theirs.headers, 'content-disposition': ours.headers['content-disposition'] };
  return [
    {
      ...ours,
      headers: { ...ours.headers, 'content-disposition': ours.headers['content-disposition'] },
      sourceHash: '',
    },
    { ...theirs, headers, sourceHash: '' },
  ];
}

const types = [
  null,
  'text/plain',
  'TEXT/PLAIN; charset=us-ascii',
  'text/plain; charset="utf-8"',
  'text/plain; charset=ISO-8859-1',
  'text/plain; charset=windows-1252;',
  'text/html; charset=utf-8',
  'text/html; charset=koi8-r',
  'text/plain; charset=utf-16le',
  'text/plain; charset=utf-8; format=flowed',
  'text/plain; format=flowed; charset="iso-8859-1"',
  'text/plain; encoding=utf-8',
  'text/html; charset="ISO-8859-1"',
  'text/plain (plain); charset=utf-8',
  'text',
];
const encodings = [null, '7bit', '8BIT', 'quoted-printable', 'base64', 'x-own'];
const bodies: readonly (readonly [string, string | Buffer])[] = [
  ['plain', 'Dag Noor,\r\n\r\nGroet\r\n'],
  ['bare line ends', 'Dag\n\nNoor\rGroet\n'],
  ['empty', ''],
  ['flowed', 'Dag Noor, \r\nhoe is \r\nhet?\r\n> ooit \r\n> nog\r\n From hier\r\n-- \r\nRamon\r\n'],
  ['a space at the end', 'Dag Noor, groet '],
  ['all bytes', Buffer.from(Array.from({ length: 224 }, (_, byte) => byte + 32))],
  ['UTF-8', 'Één café – vrijdag\r\n'],
  ['Windows-1252', Buffer.from('Caf\xe9 \x93vrijdag\x94\r\n', 'latin1')],
  ['quoted-printable', 'Caf=C3=A9 =\r\nvrijdag =3D morgen\r\n'],
  ['broken quoted-printable', 'Caf=C3=A9 = morgen =ZZ \r\n=\r\n'],
  ['HTML', '<p>Dag <b>Noor</b></p><a href="https://mail.bureau.example/x">hier</a>\r\n'],
  ['base64', 'RGFnIE5vb3I=\r\n'],
];

describe('a message of one text', () => {
  test.for(bodies)('reads as the library reads it: %s', async ([, body]) => {
    for (const type of types)
      for (const encoding of encodings) {
        const head = [
          'From: Ramon <ramon@bureau.example>',
          'Subject: Vrijdag',
          ...(type === null ? [] : [`Content-Type: ${type}`]),
          ...(encoding === null ? [] : [`Content-Transfer-Encoding: ${encoding}`]),
        ];
        const [ours, theirs] = await bothWays(
          Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]),
        );
        expect({ type, encoding, read: ours }).toEqual({ type, encoding, read: theirs });
      }
  });

  test('is read without the library', () => {
    const fields = new Map([['content-type', ['text/plain; charset=utf-8']]]);
    expect(plainBody(fields, Buffer.from('Dag\r\nNoor'))?.text).toBe('Dag\nNoor');
    expect(plainBody(new Map([['content-type', ['multipart/mixed; boundary=x']]]), Buffer.from(''))).toBeNull();
  });
});

test('one address reads as the library reads it', () => {
  const values = [
    'noor@devries.example',
    '<noor@devries.example>',
    'Noor de Vries <noor@devries.example>',
    '"Noor de Vries" <noor@devries.example>',
    "O'Brien & Co. <o.brien+x@bureau.example>",
    'Noor  de   Vries   <noor@devries.example>',
    '  Noor <noor@devries.example>',
    'Noor<noor@devries.example>',
    '"Vries, Noor de" <noor@devries.example>',
    '"noor@devries.example" <other@devries.example>',
    'Noor (thuis) <noor@devries.example>',
    'Noor <noor@devries.example>, Sam <sam@devries.example>',
    'Team: noor@devries.example;',
    '=?utf-8?q?No=C3=B6r?= <noor@devries.example>',
    'Noor <noor@devries.example',
    'noor@devries.example (Noor)',
    '',
  ];
  for (const value of values) {
    const plain = plainAddress(value);
    const library = parseAddressHeader(value, { flatten: true, decodePunycode: false }).value;
    if (plain !== null) expect([plain]).toEqual(library.map(({ name, address }) => ({ name, address })));
  }
  expect(values.filter((value) => plainAddress(value) !== null)).toHaveLength(8);
});

// The corpus of `npm run bench`, where it was downloaded.
test.skipIf(!existsSync(partOf('spam-1')))('real mail reads as the library reads it', { timeout: 60_000 }, async () => {
  for (const part of [partOf('spam-1'), partOf('easy-ham-1')])
    for (const name of readdirSync(part).filter((_name, index) => index % 10 === 0)) {
      const raw = readFileSync(join(part, name));
      const start = raw.toString('latin1', 0, 5) === 'From ' ? raw.indexOf('\n') + 1 : 0;
      const [ours, theirs] = await bothWays(raw.subarray(start));
      expect({ name, read: ours }).toEqual({ name, read: theirs });
    }
});
