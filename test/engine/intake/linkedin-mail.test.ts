import { describe, expect, test } from 'vitest';
import type { Message } from '../../../shared/domain/message.ts';
import { parsed, rawMail } from './intake-input.ts';

const passed =
  'Authentication-Results: mx.own.example; dkim=pass header.i=@linkedin.com header.s=k header.b=x; spf=pass';
const inMailText = [
  'Teamlead Dataplatform in Zwolle',
  'Teamlead Dataplatform in Zwolle',
  '',
  '      Daan Wieringmeer',
  '        Reply',
  '        https://www.linkedin.com/messaging/thread/2-NWNhZjk4MTItNTRkOS01MDhhLTg3MTMtMDQ5YzExNTcwMGJlXzEwMA==/?midToken=AQx&otpToken=SECRET',
  '',
  'Hoi Jorinde,',
  '',
  'Zoek je iets nieuws?',
  'Daan - Talentbrug Noord B.V.',
  '----------------------------------------',
  '',
  'This email was intended for Jorinde Kwakernaak (Data-architect)',
  'Unsubscribe: https://www.linkedin.com/comm/psettings/email-unsubscribe?midSig=1',
].join('\r\n');

interface Given {
  readonly from?: string;
  readonly authentication?: readonly string[];
  readonly headers?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
}

function notification({
  from = 'Daan Wieringmeer <inmail-hit-reply@linkedin.com>',
  authentication = [passed],
  headers = [],
  subject = 'Teamlead Dataplatform in Zwolle',
  text = inMailText,
}: Given): Promise<Message> {
  return parsed(
    rawMail(
      [...authentication, `From: ${from}`, 'To: jorinde@kwakernaak.example', `Subject: ${subject}`, ...headers],
      text,
    ),
  );
}

describe('a personal message that LinkedIn passes on', () => {
  test('is attributed to the person, cut to the own words and tied to the conversation', async () => {
    const message = await notification({});
    expect(message.channel).toBe('linkedin');
    expect(message.from).toEqual({ name: 'Daan Wieringmeer', address: null, profile: null });
    expect(message.text).toBe('Hoi Jorinde,\n\nZoek je iets nieuws?\nDaan - Talentbrug Noord B.V.');
    expect(message.conversation).toBe('2-NWNhZjk4MTItNTRkOS01MDhhLTg3MTMtMDQ5YzExNTcwMGJlXzEwMA==');
    expect(JSON.stringify(message)).not.toMatch(/SECRET|midSig/);
  });

  test('finds the conversation in the HTML, with the padding percent-encoded or left out', async () => {
    for (const end of ['==', '%3D%3D', '']) {
      const html = `<p>Hoi Jorinde</p><a href="https://www.linkedin.com/messaging/thread/2-NWNhZjk4MTItNTRkOS01MDhhLTg3MTMtMDQ5YzExNTcwMGJlXzEwMA${end}/?x=1">Reply</a>`;
      const message = await notification({ headers: ['Content-Type: text/html'], text: html });
      expect(message.conversation).toBe('2-NWNhZjk4MTItNTRkOS01MDhhLTg3MTMtMDQ5YzExNTcwMGJlXzEwMA==');
    }
  });

  test.each([
    ['Noor via LinkedIn <invitations@linkedin.com>', [], 'Noor'],
    ['Noor El Hadrachi <hit-reply@linkedin.com>', [], 'Noor El Hadrachi'],
    [
      'Noor El Hadrachi <new-address@linkedin.com>',
      ['X-LinkedIn-Template: email_hire_inmail_reply_01'],
      'Noor El Hadrachi',
    ],
  ])('takes the writer from %s', async (from, headers, name) => {
    const message = await notification({ from, headers });
    expect([message.channel, message.from.name]).toEqual(['linkedin', name]);
  });

  test('takes the first name from the subject of a digest', async () => {
    const digest = {
      from: 'LinkedIn <messaging-digest-noreply@linkedin.com>',
      headers: ['X-LinkedIn-Template: email_type_messaging_digest'],
    };
    expect((await notification({ ...digest, subject: 'Saskia just messaged you' })).from.name).toBe('Saskia');
    const unnamed = await notification({ ...digest, subject: 'You have a message' });
    expect([unnamed.channel, unnamed.from.address]).toEqual(['email', 'messaging-digest-noreply@linkedin.com']);
  });
});

describe('plain mail it stays', () => {
  test.each([
    ['without any result', []],
    ['when the signature failed', ['Authentication-Results: mx.own.example; dkim=fail header.i=@linkedin.com']],
    [
      'when another domain signed',
      ['Authentication-Results: mx.own.example; dkim=pass header.d=linkedin.com.evil.example'],
    ],
    ['when the domain only ends alike', ['Authentication-Results: mx.own.example; dkim=pass header.d=notlinkedin.com']],
    [
      'when only a lower result says so',
      ['Authentication-Results: mx.own.example; dkim=fail header.d=linkedin.com', passed],
    ],
    [
      'when the result stands in a comment',
      ['Authentication-Results: mx.own.example; dkim=none (x; dkim=pass header.d=linkedin.com)'],
    ],
    [
      'when the result stands in quotes',
      ['Authentication-Results: mx.own.example; dkim=fail reason="x; dkim=pass header.d=linkedin.com"'],
    ],
    ['when the pass is of SPF', ['Authentication-Results: mx.own.example; spf=pass header.d=linkedin.com']],
  ])('%s', async (_name, authentication) => {
    const message = await notification({ authentication });
    expect([message.channel, message.from.address, message.conversation]).toEqual([
      'email',
      'inmail-hit-reply@linkedin.com',
      null,
    ]);
    expect(message.text).toContain('This email was intended for');
  });

  test('when another domain sends it, even signed by LinkedIn', async () => {
    expect((await notification({ from: 'Daan <hit-reply@linkedin.com.evil.example>' })).channel).toBe('email');
  });

  test.each(['messages-noreply', 'notifications-noreply', 'jobs-listings', 'jobalerts-noreply', 'security-noreply'])(
    "when it is LinkedIn's own, from %s",
    async (local) => {
      const message = await notification({
        from: `LinkedIn <${local}@linkedin.com>`,
        headers: ['X-LinkedIn-Template: email_type_messaging_digest'],
      });
      expect([message.channel, message.from.address]).toEqual(['email', `${local}@linkedin.com`]);
    },
  );
});
