import { describe, expect, test } from 'vitest';
import { decodeWords } from '../../../main/engine/intake/encoded-words.ts';
import { parseMailDate } from '../../../main/engine/intake/message-date.ts';

describe('encoded words (RFC 2047)', () => {
  test.each([
    ['plain', 'plain'],
    ['=?utf-8?q?a?= =?utf-8?q?b?=', 'ab'],
    ['=?utf-8?q?a?= b =?utf-8?q?c?=', 'a b c'],
    ['x =?utf-8?q?a_b?= y', 'x a b y'],
    ['=?iso-8859-1?Q?caf=E9?=', 'café'],
    ['=?UTF-8?B?4oKs?=', '€'],
    // One character over two words, as some senders write it.
    ['=?utf-8?b?4o==?= =?utf-8?b?gqw=?=', '€'],
    ['=?windows-1252*nl?q?=80?=', '€'],
    ['=?utf-8?q?=C3?= =?iso-8859-1?q?=E9?=', '\ufffdé'],
    ['=?nonsense?q?ok?=', 'ok'],
    ['=?utf-8?x?no?=', '=?utf-8?x?no?='],
    ['=?utf-8?q?unfinished', '=?utf-8?q?unfinished'],
  ])('%s', (value, text) => {
    expect(decodeWords(value)).toBe(text);
  });
});

describe('Date header', () => {
  test.each([
    ['Thu, 18 Sep 2025 07:42:10 +0200', '2025-09-18T05:42:10.000Z'],
    ['18 Sep 2025 07:42 +0200', '2025-09-18T05:42:00.000Z'],
    ['Thu, 18 Sep 2025 07:42:10 +0200 (CEST)', '2025-09-18T05:42:10.000Z'],
    ['Thu, 18 Sep 2025 07:42:10 GMT', '2025-09-18T07:42:10.000Z'],
    ['Thu, 18 Sep 2025 07:42:10 EDT', '2025-09-18T11:42:10.000Z'],
    ['Thu, 18 Sep 2025 07:42:10', '2025-09-18T07:42:10.000Z'],
    ['Thu, 18-Sep-25 07:42:10 -0330', '2025-09-18T11:12:10.000Z'],
    ['do, 18 mrt 2021 09:00:00 +0100', '2021-03-18T08:00:00.000Z'],
    ['1 October 1999 10:00:00 +0000', '1999-10-01T10:00:00.000Z'],
    ['31 Dec 98 23:59:60 +0000', '1998-12-31T23:59:59.000Z'],
    ['2025-09-18T07:42:10+02:00', '2025-09-18T05:42:10.000Z'],
    ['Thu, 18 Sep 2025 07:42:10 +9900', '2025-09-18T07:42:10.000Z'],
    ['31 Feb 2025 10:00:00 +0000', null],
    ['18 Xyz 2025 10:00:00 +0000', null],
    ['18 Sep 1925 10:00:00 +0000', null],
    ['', null],
    ['vandaag', null],
  ])('%s', (value, instant) => {
    expect(parseMailDate(value)).toBe(instant);
  });
});

test.each(['Mon, 5 Jan 2026 09:00 PM', 'Mon, 5 Jan 2026 09:00:00 PM', 'Mon, 5 Jan 2026 09:00:00 GMT+1'])(
  'a date that would be read half is not read: %s',
  (value) => {
    expect(parseMailDate(value)).toBeNull();
  },
);
