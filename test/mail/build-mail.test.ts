import { describe, expect, test } from 'vitest';
import { buildMail, type MailParts } from '../../main/engine/outgoing/build-mail.ts';

const parts: MailParts = {
  from: { name: 'Jörg "de" Vries, adviseur', address: 'jorg@ontvanger.example' },
  to: 'privacy@bureau.example',
  subject: 'Bezwaar tegen verwerking – kenmerk VZ-2025-0001, en nog een heel eind langer dan één regel',
  text: 'Geachte heer of mevrouw,\n\n.punt aan het begin\nFrom mij\n  ingesprongen  \n\nJörg €\n',
  messageId: 'vz-1.abc@verzet.example',
  date: '2025-11-25T14:03:00+01:00',
  inReplyTo: 'mail-1@bureau.example',
  references: ['mail-0@bureau.example', 'mail-1@bureau.example'],
};

async function build(changes: Partial<MailParts> = {}): Promise<{ head: string; body: string; source: string }> {
  const source = Buffer.from(await buildMail({ ...parts, ...changes })).toString('latin1');
  const end = source.indexOf('\r\n\r\n');
  return { head: source.slice(0, end).replaceAll(/\r\n /g, ' '), body: source.slice(end + 4), source };
}

/** RFC 2045 section 6.7. */
function decodeBody(body: string): string {
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('building a letter', () => {
  test('carries exactly the Message-ID, the date with its offset and the chain it answers', async () => {
    const { head } = await build();
    expect(head).toContain('Message-ID: <vz-1.abc@verzet.example>');
    expect(head).toContain('Date: Tue, 25 Nov 2025 14:03:00 +0100');
    expect(head).toContain('In-Reply-To: <mail-1@bureau.example>');
    expect(head).toContain('References: <mail-0@bureau.example> <mail-1@bureau.example>');
    expect(head).toContain('To: privacy@bureau.example');
    expect(head).toMatch(/From: =\?UTF-8\?Q\?.+\?= <jorg@ontvanger\.example>/);
  });

  test('has no header that is not ours', async () => {
    const { head } = await build();
    const names = head.split('\r\n').map((line) => line.slice(0, line.indexOf(':')));
    expect(names.sort()).toEqual(
      [
        'Content-Transfer-Encoding',
        'Content-Type',
        'Date',
        'From',
        'In-Reply-To',
        'MIME-Version',
        'Message-ID',
        'References',
        'Subject',
        'To',
      ].sort(),
    );
  });

  test('the text comes out word for word, with CRLF', async () => {
    const { head, body } = await build();
    expect(head).toContain('Content-Type: text/plain; charset=utf-8');
    expect(head).toContain('Content-Transfer-Encoding: quoted-printable');
    expect(decodeBody(body)).toBe(parts.text.replaceAll('\n', '\r\n'));
  });

  test('long paragraphs in plain ASCII are not re-flowed', async () => {
    const text = `${'een heel lange regel zonder einde '.repeat(40)}\n-- \nJorg\n`;
    const { body } = await build({ text });
    expect(decodeBody(body)).toBe(text.replaceAll('\n', '\r\n'));
    expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  test('is ASCII with CRLF line ends only, and ends with one', async () => {
    const { source } = await build({ text: 'zonder regeleinde\rmac\r\nwindows\nunix' });
    expect(source.replaceAll('\r\n', '')).toMatch(/^[ -~]*$/);
    expect(source.endsWith('unix\r\n')).toBe(true);
  });

  test('the same parts give the same bytes', async () => {
    expect(await build()).toEqual(await build());
  });

  test('a date in UTC stays in UTC', async () => {
    expect((await build({ date: '2025-01-01T00:30:00Z' })).head).toContain('Date: Wed, 01 Jan 2025 00:30:00 +0000');
    expect((await build({ date: '2025-01-01T00:30:00-05:30' })).head).toContain('Wed, 01 Jan 2025 00:30:00 -0530');
  });

  test('without a chain the chain headers are absent', async () => {
    const { head } = await build({ inReplyTo: null, references: [] });
    expect(head).not.toMatch(/In-Reply-To|References/);
  });

  test('a domain with accents goes out in ASCII', async () => {
    expect((await build({ to: 'privacy@bürö.example' })).head).toContain('To: privacy@xn--br-gkaw.example');
  });

  const injections: readonly (readonly [string, Partial<MailParts>])[] = [
    ['CRLF in the subject', { subject: 'Bezwaar\r\nBcc: ander@elders.example' }],
    ['LF in the subject', { subject: 'Bezwaar\nBcc: ander@elders.example' }],
    ['CR in the name', { from: { name: 'Jorg\rBcc: ander@elders.example', address: 'jorg@ontvanger.example' } }],
    ['NUL in the name', { from: { name: 'Jorg\0', address: 'jorg@ontvanger.example' } }],
    ['CRLF in the address', { to: 'privacy@bureau.example\r\nBcc: ander@elders.example' }],
    ['a second address', { to: 'privacy@bureau.example, ander@elders.example' }],
    ['a bracketed address', { to: 'Privacy <privacy@bureau.example>' }],
    ['a quoted local part', { to: '"a b"@bureau.example' }],
    ['an address without domain', { to: 'privacy' }],
    ['a group', { to: 'groep:privacy@bureau.example;' }],
    ['a sender without address', { from: { name: 'Jorg', address: '' } }],
    ['CRLF in the Message-ID', { messageId: 'a@b.example>\r\nBcc: x@y.example' }],
    ['brackets in the Message-ID', { messageId: '<a@b.example>' }],
    ['a date that is none', { date: 'vandaag' }],
  ];
  test.each(injections)('%s is refused', async (_, changes) => {
    await expect(build(changes)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('a letter for another route has no addressee', async () => {
    expect((await build({ to: null })).head).not.toMatch(/^(To|Cc|Bcc):/m);
  });

  test('Message-IDs of others that no header can carry are left out of the chain', async () => {
    const bad = ['a b@c.example', 'a@b.example\r\nBcc: ander@elders.example', '<a@b.example>', 'é@b.example', ''];
    const { head } = await build({
      inReplyTo: 'a@b.example>\r\nBcc: x@y.example',
      references: [...bad, 'goed@b.example'],
    });
    expect(head).toContain('References: <goed@b.example>\r\n');
    expect(head).not.toMatch(/In-Reply-To|Bcc/);
  });

  test('of a very long chain the newest are kept', async () => {
    const references = Array.from({ length: 500 }, (_, index) => `mail-${index}@bureau.example`);
    const { head } = await build({ references });
    expect(head.match(/mail-\d+@bureau/g)).toHaveLength(21);
    expect(head).toContain('<mail-499@bureau.example>');
  });

  test('a tab from the message that is answered becomes a space', async () => {
    expect((await build({ subject: 'Re: kans\tvoor jou' })).head).toContain('Subject: Re: kans voor jou');
  });

  test('text that looks like headers or markup stays text', async () => {
    const text = 'Bcc: ander@elders.example\n\n$& {x} <b>\n=20=3D\n--grens\n';
    const { body } = await build({ text });
    expect(decodeBody(body)).toBe(text.replaceAll('\n', '\r\n'));
  });
});
