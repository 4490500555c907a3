import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildMail } from '../../main/engine/outgoing/build-mail.ts';
import { sendMail, type SendingOptions } from '../../main/engine/outgoing/send-mail.ts';
import type { Security } from '../../shared/domain/account.ts';
import { startCuttingProxy } from '../support/cutting-proxy.ts';
import { sha256 } from '../support/invented-mail.ts';
import { makeMailTls, type MailTls } from '../support/mail-tls.ts';
import { startScriptedServer } from '../support/scripted-server.ts';
import { startSmtpServer, type SmtpOptions, type SmtpServer } from '../support/smtp-server.ts';

const login = { user: 'anna@ontvanger.example', password: 'gehe!m wáchtwoord' };
const from = 'anna@ontvanger.example';
const to = 'privacy@bureau.example';

describe('sending a letter', () => {
  let tls: MailTls;
  let raw: Uint8Array;
  beforeAll(async () => {
    tls = await makeMailTls();
    raw = await buildMail({
      from: { name: 'Anna', address: from },
      to,
      subject: 'Bezwaar',
      messageId: 'vz-1@verzet.example',
      date: '2025-11-25T14:03:00+01:00',
      inReplyTo: null,
      references: [],
      text: `Geachte heer,\n\n.\n..\n.punt\n${'lang '.repeat(5000)}\n\nGroet, Anna\n`,
    });
  });

  const open: { stop(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.stop();
  });
  async function start(options: SmtpOptions): Promise<SmtpServer> {
    const server = await startSmtpServer({ certificate: tls, login, ...options });
    open.push(server);
    return server;
  }
  const send = (server: { port: number }, security: Security, options: SendingOptions = {}, credentials = login) =>
    sendMail({ host: '127.0.0.1', port: server.port, security }, credentials, { from, to, raw }, options);

  test.each([
    ['implicit', 'tls'],
    ['starttls', 'starttls'],
    ['none', 'plain-loopback'],
  ] as const)('the bytes that arrive are the bytes that were built (%s)', async (offered, security) => {
    const server = await start({ tls: offered });
    const sent = await send(server, security, { ca: tls.authority });
    expect(sent).toEqual({ accepted: [to], serverAnswer: '250 2.0.0 queued as TEST1' });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({ from, to: [to], user: login.user });
    expect(server.received[0]?.protectedByTls).toBe(security !== 'plain-loopback');
    expect(sha256(server.received[0]?.raw ?? Buffer.alloc(0))).toBe(sha256(raw));
    if (security !== 'plain-loopback') {
      expect(server.commands.filter(({ line, unprotected }) => unprotected && !/^(EHLO|STARTTLS)/.test(line))).toEqual(
        [],
      );
    }
  });

  test('the name of this computer is not told', async () => {
    const server = await start({ tls: 'none' });
    await send(server, 'plain-loopback');
    expect(server.commands[0]?.line).toBe('EHLO [127.0.0.1]');
  });

  test('a server that asks for no password gets none', async () => {
    const server = await startSmtpServer();
    open.push(server);
    await send(server, 'plain-loopback');
    expect(server.received[0]?.user).toBeNull();
  });

  test('without STARTTLS neither password nor letter is sent', async () => {
    const server = await start({ tls: 'none' });
    await expect(send(server, 'starttls', { ca: tls.authority })).rejects.toMatchObject({ code: 'mail-no-tls' });
    expect(server.commands.map(({ line }) => line.split(' ')[0])).toEqual(['EHLO', 'STARTTLS']);
  });

  test.each(['tls', 'starttls'] as const)(
    'an untrusted certificate is refused before the password (%s)',
    async (security) => {
      const server = await start({ tls: security === 'tls' ? 'implicit' : 'starttls' });
      await expect(send(server, security)).rejects.toMatchObject({ code: 'mail-certificate', retryable: false });
      expect(server.commands.filter(({ line }) => !/^(EHLO|STARTTLS)/.test(line))).toEqual([]);
    },
  );

  test('a certificate for another name is refused', async () => {
    const other = await makeMailTls({ names: ['DNS:elders.example'] });
    const server = await start({ tls: 'implicit', certificate: other });
    await expect(send(server, 'tls', { ca: other.authority })).rejects.toMatchObject({ code: 'mail-certificate' });
  });

  test('the environment cannot switch the certificate check off', async () => {
    const server = await start({ tls: 'implicit' });
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      await expect(send(server, 'tls')).rejects.toMatchObject({ code: 'mail-certificate' });
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
  });

  test('TLS to a server that speaks none', async () => {
    const server = await start({ tls: 'none' });
    await expect(send(server, 'tls')).rejects.toMatchObject({ code: 'mail-no-tls' });
  });

  test('an unprotected connection to anywhere else is refused without connecting', async () => {
    const server = { host: 'smtp.bureau.example', port: 25, security: 'plain-loopback' } as const;
    await expect(sendMail(server, login, { from, to, raw })).rejects.toMatchObject({ code: 'mail-plain-not-local' });
  });

  test('a wrong password', async () => {
    const server = await start({ tls: 'none' });
    const sending = send(server, 'plain-loopback', {}, { ...login, password: 'fout' });
    await expect(sending).rejects.toMatchObject({ code: 'mail-password', retryable: false });
    expect(server.received).toEqual([]);
  });

  test('a refused recipient, for good and for now', async () => {
    const unknown = await start({ tls: 'none', refuse: () => '550 5.1.1 no such mailbox here' });
    await expect(send(unknown, 'plain-loopback')).rejects.toMatchObject({
      code: 'recipient-refused',
      retryable: false,
    });
    const greylisting = await start({ tls: 'none', refuse: () => '451 4.7.1 come back later' });
    await expect(send(greylisting, 'plain-loopback')).rejects.toMatchObject({
      code: 'mail-throttled',
      retryable: true,
    });
  });

  test('a refused letter', async () => {
    const server = await start({ tls: 'none', afterText: '554 5.7.1 looks like spam' });
    await expect(send(server, 'plain-loopback')).rejects.toMatchObject({ code: 'mail-refused', retryable: false });
  });

  test('a line cut after the text leaves open whether it was taken, so it is not for an automatic retry', async () => {
    const server = await start({ tls: 'none', afterText: null });
    await expect(send(server, 'plain-loopback')).rejects.toMatchObject({
      code: 'mail-outcome-unknown',
      retryable: false,
    });
  });

  test('a line cut before the text may be tried again', async () => {
    const server = await start({ tls: 'none' });
    const proxy = await startCuttingProxy(server.port, 40);
    open.push(proxy);
    await expect(send(proxy, 'plain-loopback')).rejects.toMatchObject({ code: 'mail-lost', retryable: true });
  });

  test('no server, and no such host', async () => {
    const server = await startSmtpServer();
    await server.stop();
    await expect(send(server, 'tls')).rejects.toMatchObject({ code: 'mail-refused' });
    const nowhere = { host: 'smtp.bestaat-niet.invalid', port: 465, security: 'tls' } as const;
    await expect(sendMail(nowhere, login, { from, to, raw })).rejects.toMatchObject({ code: 'mail-host-not-found' });
  });

  test('a server that says nothing', async () => {
    const server = await startScriptedServer(undefined, () => undefined);
    open.push(server);
    const sending = send(server, 'plain-loopback', { timeouts: { connect: 300, greeting: 300 } });
    await expect(sending).rejects.toMatchObject({ code: 'mail-timeout', retryable: true });
    expect(server.lines).toEqual([]);
  });

  test.each([
    ['a bare LF', 'Subject: x\n\nhoi\n'],
    ['no line end at the end', 'Subject: x\r\n\r\nhoi'],
    ['bytes outside ASCII', 'Subject: x\r\n\r\nhoi é\r\n'],
    ['an endless line', `Subject: x\r\n\r\n${'x'.repeat(999)}\r\n`],
    ['nothing at all', ''],
  ])('%s, which SMTP would alter, is refused', async (_, text) => {
    const letter = { from, to, raw: Buffer.from(text) };
    const server = { host: '127.0.0.1', port: 1, security: 'plain-loopback' } as const;
    await expect(sendMail(server, login, letter)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('without an addressee there is nothing to send', async () => {
    const server = { host: '127.0.0.1', port: 1, security: 'plain-loopback' } as const;
    await expect(sendMail(server, login, { from, to: ' ', raw })).rejects.toMatchObject({ code: 'no-recipient' });
  });

  test('an address cannot smuggle a command', async () => {
    const letter = { from, to: 'a@b.example>\r\nRCPT TO:<c@d.example', raw };
    const server = { host: '127.0.0.1', port: 1, security: 'plain-loopback' } as const;
    await expect(sendMail(server, login, letter)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('the cause of a failure quotes no address and no password', async () => {
    const server = await start({ tls: 'none', refuse: (address) => `550 5.1.1 <${address}> unknown` });
    const failure: unknown = await send(server, 'plain-loopback').catch((error: unknown) => error);
    const cause = failure instanceof Error ? failure.cause : undefined;
    expect(cause).toBeInstanceOf(Error);
    expect(String(cause)).toBe('Error: EENVELOPE RCPT 550');
  });
});
