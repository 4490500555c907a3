import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAccount, openMailSession, type MailAccount } from '../../main/engine/intake/imap-session.ts';
import { freshUser, hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts';
import { inventedMails } from '../support/invented-mail.ts';
import { makeMailTls, type MailTls } from '../support/mail-tls.ts';

describe.skipIf(!hasDovecot())('connecting to a mail server', () => {
  let tls: MailTls;
  let dovecot: Dovecot;
  beforeAll(async () => {
    tls = await makeMailTls();
    dovecot = await startDovecot({ tls });
  });
  afterAll(async () => dovecot?.stop());

  const account = (security: MailAccount['security'], changes: Partial<MailAccount> = {}): MailAccount => ({
    host: '127.0.0.1',
    port: security === 'tls' ? dovecot.tlsPort : dovecot.port,
    security,
    user: freshUser(),
    password: dovecot.password,
    ...changes,
  });
  async function connect(to: MailAccount, ca?: string): Promise<number> {
    const session = await openMailSession(to, ca === undefined ? {} : { ca });
    const mailboxes = await session.mailboxes();
    await session.close();
    return mailboxes.length;
  }

  test.each(['tls', 'starttls', 'plain-loopback'] as const)('signs in (%s)', async (security) => {
    expect(await connect(account(security), tls.authority)).toBe(5);
    expect(await connect(account(security, { host: 'localhost' }), tls.authority)).toBe(5);
  });

  test.each(['tls', 'starttls'] as const)('a certificate of an unknown authority is refused (%s)', async (security) => {
    await expect(connect(account(security))).rejects.toMatchObject({ code: 'mail-certificate', retryable: false });
  });

  test.each(['tls', 'starttls'] as const)('a self-signed certificate is refused (%s)', async (security) => {
    const selfSigned = await startDovecot({ tls: await makeMailTls({ selfSigned: true }) });
    try {
      const port = security === 'tls' ? selfSigned.tlsPort : selfSigned.port;
      await expect(connect(account(security, { port }))).rejects.toMatchObject({ code: 'mail-certificate' });
    } finally {
      await selfSigned.stop();
    }
  });

  test.each(['tls', 'starttls'] as const)('a certificate for another name is refused (%s)', async (security) => {
    const other = await makeMailTls({ names: ['DNS:elders.example'] });
    const server = await startDovecot({ tls: other });
    try {
      const port = security === 'tls' ? server.tlsPort : server.port;
      const connecting = connect(account(security, { port }), other.authority);
      await expect(connecting).rejects.toMatchObject({ code: 'mail-certificate' });
    } finally {
      await server.stop();
    }
  });

  test('the environment cannot switch the certificate check off', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      await expect(connect(account('tls'))).rejects.toMatchObject({ code: 'mail-certificate' });
      await expect(connect(account('starttls'))).rejects.toMatchObject({ code: 'mail-certificate' });
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
  });

  test('a real server without STARTTLS is refused', async () => {
    const plain = await startDovecot();
    try {
      const connecting = connect(account('starttls', { port: plain.port }), tls.authority);
      await expect(connecting).rejects.toMatchObject({ code: 'mail-no-tls' });
    } finally {
      await plain.stop();
    }
  });

  test('TLS to a port that speaks none', async () => {
    const connecting = connect(account('tls', { port: dovecot.port }), tls.authority);
    await expect(connecting).rejects.toMatchObject({ code: 'mail-no-tls' });
  });

  test('a wrong password', async () => {
    const connecting = connect(account('tls', { password: 'fout' }), tls.authority);
    await expect(connecting).rejects.toMatchObject({ code: 'mail-password', retryable: false });
  });

  test('the cause of a refused password quotes neither user nor password', async () => {
    const failure: unknown = await connect(account('plain-loopback', { password: 'fout' })).catch(
      (error: unknown) => error,
    );
    expect(String(failure instanceof Error && failure.cause)).toBe('Error: NO AUTHENTICATIONFAILED');
  });

  test('no server at that port', async () => {
    const gone = await startDovecot();
    await gone.stop();
    const connecting = connect(account('plain-loopback', { port: gone.port }));
    await expect(connecting).rejects.toMatchObject({ code: 'mail-refused', retryable: true });
  });

  test('no such host', async () => {
    const connecting = connect(account('tls', { host: 'imap.bestaat-niet.invalid' }));
    await expect(connecting).rejects.toMatchObject({ code: 'mail-host-not-found' });
  });

  test.each(['imap.bureau.example', '192.0.2.1', '0.0.0.0', '127.0.0.1.bureau.example'])(
    'an unprotected connection to %s is refused without connecting',
    async (host) => {
      const connecting = connect(account('plain-loopback', { host }));
      await expect(connecting).rejects.toMatchObject({ code: 'mail-plain-not-local' });
    },
  );

  test('the connection test counts what a sync would read and changes nothing', async () => {
    const to = account('tls');
    await dovecot.deliver(to.user, 'INBOX', inventedMails(3));
    await dovecot.deliver(to.user, 'Junk', inventedMails(2, 4));
    await dovecot.deliver(to.user, 'Klanten', inventedMails(1, 6));
    const before = await dovecot.state(to.user, 'INBOX');

    expect(await checkAccount(to, { ca: tls.authority })).toEqual({ mailboxes: 3, messages: 4 });
    expect(await dovecot.state(to.user, 'INBOX')).toEqual(before);
  });
});
