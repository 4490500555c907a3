import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { sendMail } from '../../main/engine/outgoing/send-mail.ts';
import { freshUser, hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts';
import { inventedMails } from '../support/invented-mail.ts';
import { localAccount, syncJob, syncNow } from '../support/mail-account.ts';
import { makeMailTls, type MailTls } from '../support/mail-tls.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { runVerzet } from '../support/run-verzet.ts';
import { startSmtpServer } from '../support/smtp-server.ts';

describe.skipIf(!hasDovecot())('a certificate that nobody vouches for', () => {
  const open: { stop(): unknown }[] = [];
  afterEach(async () => {
    for (const part of open.splice(0).reverse()) await part.stop();
  });
  async function serverWith(tls: MailTls): Promise<Dovecot> {
    const dovecot = await startDovecot({ tls });
    open.push(dovecot);
    return dovecot;
  }
  async function engine(): Promise<OpenedEngine> {
    const opened = await openEngine({ on: '2026-03-05' });
    open.push({ stop: opened.close });
    return opened;
  }
  const at = (dovecot: Dovecot, security: 'tls' | 'starttls', host = '127.0.0.1') => ({
    host,
    port: security === 'tls' ? dovecot.tlsPort : dovecot.port,
    security,
  });

  test.each(['tls', 'starttls'] as const)(
    'is told with who, why and since when; accepted once it is the only one that is trusted (%s)',
    async (security) => {
      const bridge = await makeMailTls({ selfSigned: true });
      const dovecot = await serverWith(bridge);
      const { engine: of, ...opened } = await engine();
      const { handlers } = of;
      const user = freshUser();
      await dovecot.deliver(user, 'INBOX', inventedMails(2));
      const incoming = at(dovecot, security);
      await handlers['account.add'](localAccount(user, 0, dovecot.password, { incoming }));
      expect(await syncJob({ engine: of, ...opened })).toMatchObject({ state: 'failed', failure: 'mail-certificate' });

      const shown = await handlers['account.certificate']({ server: incoming, protocol: 'imap' });
      expect(shown).toMatchObject({
        holder: 'self-signed',
        issuer: 'self-signed',
        problem: 'self-signed',
        mayPin: true,
      });
      expect(Date.now() - new Date(shown.validFrom).getTime()).toBeLessThan(10 * 60_000);
      await handlers['account.pin']({ name: 'werk', fingerprint: shown.fingerprint });
      expect(await syncNow({ engine: of, ...opened })).toMatchObject({ new: 2 });

      // The same port, another certificate: somebody else, or a Bridge that was installed anew. Either way: ask again.
      const other = await serverWith(await makeMailTls({ selfSigned: true }));
      await handlers['account.remove']({ name: 'werk' });
      await handlers['account.add'](
        localAccount(user, 0, other.password, { incoming: { ...at(other, security), pin: shown.fingerprint } }),
      );
      expect(await syncJob({ engine: of, ...opened })).toMatchObject({ state: 'failed', failure: 'mail-certificate' });
    },
  );

  test('looking at a certificate sends no name and no password', async () => {
    const certificate = await makeMailTls({ selfSigned: true });
    const smtp = await startSmtpServer({ tls: 'starttls', certificate, login: { user: 'noor', password: 'geheim' } });
    open.push(smtp);
    const { handlers } = (await engine()).engine;
    const server = { host: smtp.host, port: smtp.port, security: 'starttls' } as const;
    expect(await handlers['account.certificate']({ server, protocol: 'smtp' })).toMatchObject({ mayPin: true });
    expect(smtp.commands.map(({ line }) => line)).toEqual(['EHLO [127.0.0.1]', 'STARTTLS']);
  });

  test('one of an unknown authority or that ended is told as that and cannot be accepted', async () => {
    const { handlers } = (await engine()).engine;
    const shownBy = async (tls: MailTls, host?: string) =>
      handlers['account.certificate']({ server: at(await serverWith(tls), 'tls', host), protocol: 'imap' });
    expect(await shownBy(await makeMailTls())).toMatchObject({
      holder: 'test-server',
      issuer: 'test-authority',
      problem: 'unknown-authority',
      mayPin: false,
    });
    expect(await shownBy(expired())).toMatchObject({
      problem: 'expired',
      mayPin: false,
      validTo: '2021-01-01T00:00:00.000Z',
    });
  });

  test('one for another name is told with the names it is for', async () => {
    const elsewhere = await makeMailTls({ names: ['DNS:elders.example'] });
    const opened = await openEngine({ on: '2026-03-05', mail: { ca: elsewhere.authority } });
    open.push({ stop: opened.close });
    const server = at(await serverWith(elsewhere), 'tls');
    expect(await opened.engine.handlers['account.certificate']({ server, protocol: 'imap' })).toMatchObject({
      problem: 'other-name',
      names: ['elders.example'],
      mayPin: false,
    });
  });

  test('is accepted for the server that shows it; another one beside it, for sending, goes by its own', async () => {
    const bridge = await makeMailTls({ selfSigned: true });
    const dovecot = await serverWith(bridge);
    const same = await startSmtpServer({ tls: 'starttls', certificate: bridge });
    const other = await startSmtpServer({ tls: 'starttls', certificate: await makeMailTls({ selfSigned: true }) });
    open.push(same, other);
    const { handlers } = (await engine()).engine;
    const incoming = at(dovecot, 'starttls');
    const { fingerprint } = await handlers['account.certificate']({ server: incoming, protocol: 'imap' });
    const outgoing = ({ host, port }: { host: string; port: number }) => ({
      host,
      port,
      security: 'starttls' as const,
    });
    await handlers['account.add'](localAccount('a', 0, 'x', { name: 'a', incoming, outgoing: outgoing(same) }));
    await handlers['account.pin']({ name: 'a', fingerprint });
    const pinned = { ...incoming, pin: fingerprint };
    const added = { name: 'b', incoming: pinned, outgoing: { ...outgoing(other), pin: fingerprint } };
    await handlers['account.add'](localAccount('b', 0, 'x', added));
    expect(await handlers['account.list']()).toMatchObject([
      { name: 'a', incoming: { pin: fingerprint }, outgoing: { pin: fingerprint } },
      { name: 'b', incoming: { pin: fingerprint }, outgoing: outgoing(other) },
    ]);
    expect((await handlers['account.list']())[1]?.outgoing).not.toHaveProperty('pin');
  });

  test('accepting the one for sending leaves the one for reading accepted', async () => {
    const dovecot = await serverWith(await makeMailTls({ selfSigned: true }));
    const smtp = await startSmtpServer({ tls: 'starttls', certificate: await makeMailTls({ selfSigned: true }) });
    open.push(smtp);
    const { handlers } = (await engine()).engine;
    const incoming = at(dovecot, 'starttls');
    const outgoing = { host: smtp.host, port: smtp.port, security: 'starttls' } as const;
    await handlers['account.add'](localAccount('a', 0, 'x', { name: 'a', incoming, outgoing }));
    const read = await handlers['account.certificate']({ server: incoming, protocol: 'imap' });
    const sent = await handlers['account.certificate']({ server: outgoing, protocol: 'smtp' });
    for (const { fingerprint } of [read, sent]) await handlers['account.pin']({ name: 'a', fingerprint });
    expect(await handlers['account.list']()).toMatchObject([
      { incoming: { pin: read.fingerprint }, outgoing: { pin: sent.fingerprint } },
    ]);
    // Nobody answers there now: what was accepted before stays.
    await smtp.stop();
    await handlers['account.pin']({ name: 'a', fingerprint: read.fingerprint });
    expect((await handlers['account.list']())[0]?.outgoing).toEqual({ ...outgoing, pin: sent.fingerprint });
  });

  test('an accepted certificate is kept for this computer only', async () => {
    const { engine: of } = await engine();
    const pin = Array.from({ length: 32 }, () => 'AB').join(':');
    const incoming = { host: 'imap.bureau.example', port: 993, security: 'tls', pin } as const;
    await expect(async () =>
      of.call('account.add', localAccount('noor', 0, 'geheim', { incoming })),
    ).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  test('a letter leaves by a server with the accepted certificate, and by no other', async () => {
    const certificate = await makeMailTls({ selfSigned: true, names: ['DNS:elders.example'] });
    const { handlers } = (await engine()).engine;
    for (const tls of ['implicit', 'starttls'] as const) {
      const smtp = await startSmtpServer({ tls, certificate });
      open.push(smtp);
      const server = { host: smtp.host, port: smtp.port, security: tls === 'implicit' ? 'tls' : 'starttls' } as const;
      const { fingerprint } = await handlers['account.certificate']({ server, protocol: 'smtp' });
      const letter = {
        from: 'noor@devries.example',
        to: 'privacy@bureau.example',
        raw: Buffer.from('Subject: x\r\n\r\ny\r\n'),
      };
      const credentials = { user: '', password: '' };
      await expect(sendMail(server, credentials, letter)).rejects.toMatchObject({ code: 'mail-certificate' });
      const wrong = { ...server, pin: fingerprint.replaceAll(/[\dA-F]/g, 'A') };
      await expect(sendMail(wrong, credentials, letter)).rejects.toMatchObject({ code: 'mail-certificate' });
      expect(smtp.received).toHaveLength(0);
      await sendMail({ ...server, pin: fingerprint }, credentials, letter);
      expect(smtp.received).toHaveLength(1);
    }
  });

  test('the command tells who, why and since when, and takes the fingerprint', async () => {
    const dovecot = await serverWith(await makeMailTls({ selfSigned: true }));
    const user = freshUser();
    await dovecot.deliver(user, 'INBOX', inventedMails(2));
    const profile = mkdtempSync(join(tmpdir(), 'verzet-pin-'));
    const run = (words: readonly string[], input = '') => runVerzet([...words, '--profile', profile], { input });
    const server = ['--host', '127.0.0.1', '--port', String(dovecot.port), '--starttls', '--user', user];
    await run(['account', 'add', '--name', 'bridge', ...server], dovecot.password);
    const refused = await run(['sync']);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('certificate of self-signed (localhost, 127.0.0.1), issued by self-signed');
    const [, line = ''] = /verzet account pin (bridge [\dA-F:]+)/.exec(refused.err) ?? [];
    expect((await run(['account', 'pin', ...line.split(' ')])).status).toBe(0);
    expect((await run(['sync'])).out).toContain('2 new');
    expect((await run(['account', 'pin', 'bridge', 'AB'])).status).toBe(2);
  });
});

/** One that ended years ago. */
function expired(): MailTls {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-tls-'));
  const openssl = (line: string) => execFileSync('openssl', line.split(' '), { cwd: folder, stdio: 'ignore' });
  const authority = ['[ca]', 'default_ca = any', '[any]', 'database = index', 'serial = serial', 'new_certs_dir = .'];
  writeFileSync(
    join(folder, 'ca.cnf'),
    [...authority, 'policy = names', '[names]', 'commonName = supplied', ''].join('\n'),
  );
  writeFileSync(join(folder, 'index'), '');
  writeFileSync(join(folder, 'serial'), '01');
  openssl(
    'req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out request.pem -subj /CN=long-gone',
  );
  const time = '-startdate 20200101000000Z -enddate 20210101000000Z -md sha256 -batch';
  openssl(`ca -config ca.cnf -selfsign -keyfile key.pem -in request.pem -out cert.pem ${time}`);
  const [certificate = '', key = ''] = ['cert.pem', 'key.pem'].map((name) => readFileSync(join(folder, name), 'utf8'));
  return { authority: certificate, certificate, key };
}
