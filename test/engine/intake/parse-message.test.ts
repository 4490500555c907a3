import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../../main/engine/intake/parse-message.ts';
import { ordinary, parsed, rawMail } from './intake-input.ts';

const multipart = (subtype: string, parts: readonly string[], boundary = 'grens'): string[] => [
  `Content-Type: multipart/${subtype}; boundary="${boundary}"`,
  '',
  ...parts.flatMap((part) => [`--${boundary}`, part]),
  `--${boundary}--`,
];
const mime = (lines: readonly string[]): Buffer =>
  Buffer.from([...ordinary, 'MIME-Version: 1.0', ...lines].join('\r\n'));

describe('headers', () => {
  test('unfolds and decodes them under lower-case names, repeated ones in order', async () => {
    const { headers, subject } = await parsed(
      rawMail([
        'Received: from a',
        'RECEIVED: from b;',
        '\tThu, 1 Jan 2026 10:00:00 +0000',
        'Subject: =?utf-8?q?Caf=C3?=',
        ' =?utf-8?q?=A9?= =?iso-8859-1?b?6Q==?=!',
      ]),
    );
    expect(headers['received']).toEqual(['from a', 'from b; Thu, 1 Jan 2026 10:00:00 +0000']);
    expect(headers['subject']).toEqual(['Caféé!']);
    expect(subject).toBe('Caféé!');
  });

  test('reads names, addresses and groups, and keeps an encoded comma inside a name', async () => {
    const message = await parsed(
      rawMail([
        'From: =?utf-8?q?Vries=2C_Anna_de?= <Anna@Bureau.Example>',
        'To: Team: a@x.example, "B, b" <b@x.example>;, c@x.example',
        'Cc: undisclosed-recipients:;',
        'Reply-To: Antwoord@Bureau.Example',
        'Delivered-To: alias@own.example',
        'X-Original-To: Shop@own.example',
      ]),
    );
    expect(message.from).toEqual({ name: 'Vries, Anna de', address: 'anna@bureau.example', profile: null });
    expect(message.to.map(({ name, address }) => [name, address])).toEqual([
      ['', 'a@x.example'],
      ['B, b', 'b@x.example'],
      ['', 'c@x.example'],
    ]);
    expect(message.cc).toEqual([]);
    expect(message.answerTo).toEqual(['antwoord@bureau.example']);
    expect(message.deliveredTo).toEqual(['alias@own.example', 'shop@own.example']);
    expect(message.group).toBe(true);
  });

  test('gives the chain of replied-to messages with the nearest last', async () => {
    const message = await parsed(
      rawMail([
        ...ordinary,
        'Message-ID: <me@x.example>',
        'In-Reply-To: <near@x.example>',
        'References: <first@x.example> <near@x.example>',
        ' <second@x.example>',
      ]),
    );
    expect(message.messageId).toBe('me@x.example');
    expect(message.replyTo).toEqual(['first@x.example', 'second@x.example', 'near@x.example']);
  });

  test('takes no instant from a missing or unreadable date', async () => {
    expect((await parsed(rawMail(ordinary))).sentAt).toBe('2025-09-18T05:42:10.000Z');
    expect((await parsed(rawMail(['From: a@x.example', 'Date: gisteren']))).sentAt).toBeNull();
    expect((await parsed(rawMail(['From: a@x.example']))).sentAt).toBeNull();
  });

  test('survives malformed lines, missing values and names that are properties of every object', async () => {
    const message = await parsed(
      rawMail([
        'nonsense without a colon',
        ' folded onto nothing',
        'From',
        'From: <<broken@@x>',
        'constructor: yes',
        '__proto__: no',
        ': empty',
        'Subject:',
        'Date: ',
      ]),
    );
    expect(message.subject).toBe('');
    expect(message.from.address).toBeNull();
    expect(message.headers['constructor']).toEqual(['yes']);
    expect(Object.getPrototypeOf(message.headers)).toBe(Object.prototype);
  });

  test('takes direction overrides and control characters out of names and subjects', async () => {
    const message = await parsed(rawMail(['From: "Bank\u202egpj\u0007" <a@x.example>', 'Subject: een\u202etwee']));
    expect([message.from.name, message.subject]).toEqual(['Bankgpj', 'eentwee']);
  });

  test('keeps the hash of the bytes as they came', async () => {
    const raw = rawMail(ordinary);
    expect((await parsed(raw)).sourceHash).toBe(createHash('sha256').update(raw).digest('hex'));
  });

  test('skips what a file puts before a message', async () => {
    for (const before of ['\ufeff', '\r\n\n', 'From a@x.example Thu Sep 18 07:42:10 2025\n']) {
      expect((await parsed(Buffer.concat([Buffer.from(before), rawMail(ordinary)]))).subject).toBe('Hoi');
    }
  });

  test('marks a draft by its Gmail label, also a localised and encoded one', async () => {
    expect((await parsed(rawMail([...ordinary, 'X-Gmail-Labels: Belangrijk,Concepten']))).draft).toBe(true);
    expect((await parsed(rawMail([...ordinary, 'X-Gmail-Labels: =?utf-8?q?Entw=C3=BCrfe?=']))).draft).toBe(true);
    expect((await parsed(rawMail([...ordinary, 'X-Gmail-Labels: Inbox,Draftsman']))).draft).toBe(false);
  });
});

describe('text', () => {
  test('comes from the plain part of an alternative', async () => {
    const message = await parsed(
      mime(
        multipart('alternative', [
          'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHallo =E2=82=AC 5\r\n',
          'Content-Type: text/html\r\n\r\n<p>Hallo <b>HTML</b> <a href="https://Klik.Bureau.Example/x">x</a></p>',
        ]),
      ),
    );
    expect(message.text).toBe('Hallo € 5');
    expect(message.hosts).toEqual(['klik.bureau.example']);
  });

  test('comes from the HTML when there is nothing else, without markup, scripts, styles and hidden preview', async () => {
    const html =
      '<html><head><title>t</title><style>p{}</style></head><body><div style="display:none">verborgen</div><script>alert(1)</script><p>Beste &eacute;&eacute;n,</p><table><tr><td>links</td><td>rechts</td></tr></table><p>Schrijf <a href="mailto:privacy@bureau.example?subject=x">ons</a>.</p><img src="//pixel.bureau.example/o.gif" alt="alt"></body></html>';
    const message = await parsed(mime(['Content-Type: text/html; charset=utf-8', '', html]));
    expect(message.text.replace(/\n+/g, '\n')).toBe('Beste één,\nlinks\nrechts\nSchrijf ons <privacy@bureau.example>.');
    expect(message.hosts).toEqual(['pixel.bureau.example']);
    expect(JSON.stringify(message)).not.toMatch(/<\/?(?:p|td|script|style)\b/);
  });

  test('comes from the HTML when the plain part only says that there is HTML', async () => {
    const long = 'Wij zoeken een data-architect in Zwolle. '.repeat(10);
    const message = await parsed(
      mime(
        multipart('alternative', [
          'Content-Type: text/plain\r\n\r\nUw mailprogramma toont geen HTML.',
          `Content-Type: text/html\r\n\r\n<p>${long}</p>`,
        ]),
      ),
    );
    expect(message.text).toContain('data-architect');
  });

  test('is found in nested multiparts, and attachments are measured but not kept', async () => {
    const inner = multipart(
      'alternative',
      ['Content-Type: text/plain\r\n\r\nDiep van binnen', 'Content-Type: text/html\r\n\r\n<p>Diep</p>'],
      'binnen',
    ).join('\r\n');
    const middle = [
      ...multipart(
        'related',
        [inner, 'Content-Type: image/png\r\nContent-ID: <i>\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA'],
        'midden',
      ),
    ].join('\r\n');
    const message = await parsed(
      mime(
        multipart('mixed', [
          middle,
          'Content-Type: application/pdf; name="=?utf-8?q?voorstel_=C3=A9.pdf?="\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJDREVG\r\n',
        ]),
      ),
    );
    expect(message.text).toBe('Diep van binnen');
    expect(message.attachments).toEqual([
      { name: '', type: 'image/png', size: 3 },
      { name: 'voorstel é.pdf', type: 'application/pdf', size: 6 },
    ]);
  });

  test('is read up to where a message was cut off, also inside the header of a passed-on one', async () => {
    const whole = multipart('mixed', [
      'Content-Type: text/plain\r\n\r\nDag',
      'Content-Type: message/rfc822\r\nContent-Disposition: inline',
    ]);
    const message = await parsed(mime(whole.slice(0, -1)));
    expect(message.text).toBe('Dag');
  });

  test('stands beside a part whose type cannot be read', async () => {
    const message = await parsed(mime(multipart('mixed', ['\r\nDag', 'Content-Type: ;\r\n\r\nx'])));
    expect(message.attachments).toEqual([{ name: '', type: '', size: 1 }]);
  });

  test.each([
    ['iso-8859-1', [0x63, 0x61, 0x66, 0xe9], 'café'],
    ['windows-1252', [0x80, 0x20, 0x35], '€ 5'],
    ['iso-8859-15', [0xa4, 0x20, 0x35], '€ 5'],
    ['koi8-r', [0xf0, 0xf2, 0xe9], 'ПРИ'],
    ['utf-8', [0xc3, 0xab], 'ë'],
    ['gb2312', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42], 'あ'],
    ['x-no-such-charset', [0x6f, 0x6b], 'ok'],
  ])('decodes 8-bit text in %s', async (charset, bytes, text) => {
    const raw = Buffer.concat([
      mime([`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit', '', '']),
      Buffer.from(bytes),
    ]);
    expect((await parsed(raw)).text).toBe(text);
  });

  test('reads 8-bit text and headers without a charset as Windows-1252 when they are not UTF-8', async () => {
    const raw = Buffer.from('From: Ren\xe9 <r@x.example>\r\nSubject: caf\xe9\r\n\r\nE\xe9n \x80 5', 'latin1');
    const message = await parsed(raw);
    expect([message.from.name, message.subject, message.text]).toEqual(['René', 'café', 'Eén € 5']);
  });

  test('loses the padding of preview texts and surplus empty lines', async () => {
    const message = await parsed(rawMail(ordinary, 'Hoi\u034f\u200c\u00a0daar  \r\n\r\n\r\n\r\nGroet\ufeff\r\n'));
    expect(message.text).toBe('Hoi daar\n\nGroet');
  });

  test('has no personal tokens in links to LinkedIn, also wrapped ones, and no such tokens in headers', async () => {
    const link = 'https://www.linkedin.com/comm/in/x?midToken=AQ1&trk=eml-a&otpToken=SECRET&eid=9#top';
    const wrapped =
      'https://wrap.example/?url=https%3A%2F%2Fwww.linkedin.com%2Fcomm%3FotpToken%3DSECRET%26trk%3Da&data=1';
    const message = await parsed(
      rawMail([...ordinary, `List-Unsubscribe: <${link}>`], `${link}\r\n${wrapped}\r\nhttps://elders.example/?eid=1`),
    );
    expect(JSON.stringify(message)).not.toMatch(/SECRET|AQ1/);
    expect(message.text).toBe(
      'https://www.linkedin.com/comm/in/x?trk=eml-a#top\nhttps://wrap.example/?url=https%3A%2F%2Fwww.linkedin.com%2Fcomm%3Ftrk%3Da&data=1\nhttps://elders.example/?eid=1',
    );
  });
});

describe('limits', () => {
  test('refuses more than 25 MB without reading it', async () => {
    const raw = Buffer.alloc(30 * 1024 * 1024, 'From: a@x.example\n');
    const started = performance.now();
    expect(await parseMessage(raw)).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(50);
  });

  test('refuses a header block over 256 kB and reads one just below it', async () => {
    const header = (size: number): string[] => [...ordinary, `X-Long: ${'x'.repeat(size)}`];
    expect(await parseMessage(rawMail(header(260 * 1024)))).toBe('too-large');
    expect((await parsed(rawMail(header(250 * 1024)))).subject).toBe('Hoi');
  });

  test('refuses more than 200 parts', async () => {
    const parts = (count: number): Buffer =>
      mime(
        multipart(
          'mixed',
          Array.from({ length: count }, () => 'Content-Type: text/plain\r\n\r\nx'),
        ),
      );
    expect(await parseMessage(parts(250))).toBe('too-large');
    expect((await parsed(parts(150))).text.split('\n').filter((line) => line === 'x')).toHaveLength(150);
  });

  test('cuts text at 200,000 characters, never inside one', async () => {
    const message = await parsed(rawMail(ordinary, `a${'🙂'.repeat(150_000)}`));
    expect(message.text).toHaveLength(199_999);
    expect(message.text.endsWith('🙂')).toBe(true);
  });

  test.each([
    ['deeply nested HTML', '<b>'.repeat(100_000) + 'diep'],
    ['crossed tags', '<b></x>'.repeat(50_000) + 'diep'],
    ['open comments', '<!-- '.repeat(100_000)],
    ['open styles in a deep page', '<b>'.repeat(2000) + '<style>'.repeat(50_000)],
    ['open brackets', '<'.repeat(500_000)],
    ['one word', 'a'.repeat(900_000)],
    ['white space', ' \t'.repeat(400_000) + 'x'],
    ['links', 'https://'.repeat(60_000)],
    ['links to LinkedIn', 'https://linkedin.com?'.repeat(30_000)],
  ])('takes little time for %s', async (_name, html) => {
    const started = performance.now();
    await parsed(mime(['Content-Type: text/html', '', html]));
    await parsed(mime(['Content-Type: text/plain', '', html]));
    expect(performance.now() - started).toBeLessThan(8000);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['line ends', Buffer.from('\r\n\r\n'), 'not-a-message'],
    ['text', Buffer.from('Geachte heer,\n\nhierbij.'), 'not-a-message'],
    ['unknown headers only', Buffer.from('X-A: 1\nX-B: 2\n\nhoi'), 'not-a-message'],
    ['zeros', Buffer.alloc(100_000), 'not-a-message'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-message'],
  ])('calls %s what it is', async (_name, raw, reason) => {
    expect(await parseMessage(raw)).toBe(reason);
  });
});
