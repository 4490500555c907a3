import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { NewAccount } from '../../shared/domain/account.ts';
import { type AuthorisationServer, startAuthorisationServer } from '../support/authorisation-server.ts';
import { freshUser, hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts';
import { inventedMails } from '../support/invented-mail.ts';
import { localAccount, syncJob, syncNow } from '../support/mail-account.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { startSmtpServer } from '../support/smtp-server.ts';
import { mailSource, recruiterMail } from '../support/write-mail.ts';

const controller = {
  name: 'Talentvonk B.V.',
  email: 'privacy@talentvonk.example',
  postalAddress: null,
  country: 'NL',
} as const;
const xoauth2 = 'IMAP4rev1 SASL-IR LITERAL+ AUTH=XOAUTH2';

describe.skipIf(!hasDovecot())('signing in in the browser', () => {
  const open: { stop(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const part of open.splice(0).reverse()) await part.stop();
  });
  interface Begun {
    readonly user: string;
    readonly authority: AuthorisationServer;
    readonly dovecot: Dovecot;
    readonly opened: OpenedEngine;
    readonly account: NewAccount;
  }
  async function begin(
    options: { readonly deny?: boolean; readonly lifeSeconds?: number; readonly capability?: string } = {},
  ): Promise<Begun> {
    const user = freshUser();
    const authority = await startAuthorisationServer(user, options);
    const { capability } = options;
    const dovecot = await startDovecot({
      introspection: authority.introspection,
      ...(capability === undefined ? {} : { capability }),
    });
    await dovecot.deliver(user, 'INBOX', inventedMails(3));
    const opened = await openEngine({ on: '2026-03-05', oauthServers: { microsoft: authority.server } });
    open.push(authority, dovecot, { stop: opened.close });
    await opened.engine.handlers['oauth.saveClient']({
      provider: 'microsoft',
      clientId: 'client-of-the-person',
      clientSecret: '',
    });
    return { user, authority, dovecot, opened, account: localAccount(user, dovecot.port, '') };
  }
  /** As the person's browser does: follows the address, the redirect to this computer included. */
  async function browse(opened: OpenedEngine, name: string | null = null): Promise<{ grant: string; page: string }> {
    const { handlers } = opened.engine;
    const { grant, url } = await handlers['oauth.begin']({ provider: 'microsoft', address: 'noor@devries.example' });
    const finished = handlers['oauth.finish']({ grant, name });
    finished.catch(() => undefined);
    const page = await (await fetch(url)).text();
    await finished;
    return { grant, page };
  }

  test.each([
    ['OAUTHBEARER', undefined],
    ['XOAUTH2', xoauth2],
  ])('the code becomes a token, and the token opens the mailbox (%s)', async (_mechanism, capability) => {
    const { opened, account, dovecot, user } = await begin(capability === undefined ? {} : { capability });
    const { handlers } = opened.engine;
    const before = await dovecot.state(user, 'INBOX');
    const { grant, page } = await browse(opened);
    expect(page).toContain('teruggaan naar Verzet');
    expect(page).not.toMatch(/<script|token|code=/);
    expect(await handlers['account.test']({ ...account, grant })).toEqual({ mailboxes: 2, messages: 3 });
    expect(await handlers['account.add']({ ...account, grant })).toMatchObject({ signIn: 'microsoft' });
    expect(await syncNow(opened)).toMatchObject({ new: 3 });
    expect(await dovecot.state(user, 'INBOX')).toEqual(before);
  });

  test('the address asks with PKCE, a state, and a redirect to this computer only', async () => {
    const { opened } = await begin();
    const { url } = await opened.engine.handlers['oauth.begin']({
      provider: 'microsoft',
      address: 'noor@devries.example',
    });
    const asked = Object.fromEntries(new URL(url).searchParams);
    expect(asked).toMatchObject({
      client_id: 'client-of-the-person',
      response_type: 'code',
      code_challenge_method: 'S256',
      login_hint: 'noor@devries.example',
      scope: 'mail',
    });
    expect(asked['redirect_uri']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(asked['state']?.length).toBeGreaterThan(20);
    await opened.engine.handlers['oauth.cancel']();
  });

  test('an answer with another state is refused, and a second sign-in ends the first', async () => {
    const { opened } = await begin();
    const { handlers } = opened.engine;
    const first = await handlers['oauth.begin']({ provider: 'microsoft', address: '' });
    const waiting = handlers['oauth.finish']({ grant: first.grant, name: null });
    waiting.catch(() => undefined);
    const second = await handlers['oauth.begin']({ provider: 'microsoft', address: '' });
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    const answer = handlers['oauth.finish']({ grant: second.grant, name: null });
    answer.catch(() => undefined);
    const redirect = new URL(new URL(second.url).searchParams.get('redirect_uri') ?? '');
    await fetch(`${redirect.href}?code=stolen&state=guessed`);
    await expect(answer).rejects.toMatchObject({ code: expect.stringMatching(/oauth-refused|mail-protocol/) });
  });

  test('a no in the browser is said, and nothing is stored', async () => {
    const { opened } = await begin({ deny: true });
    await expect(browse(opened)).rejects.toMatchObject({ code: 'oauth-refused' });
    expect(await opened.engine.handlers['account.list']()).toEqual([]);
  });

  test('without a client id nothing is opened', async () => {
    const opened = await openEngine({ on: '2026-03-05' });
    open.push({ stop: opened.close });
    await expect(async () =>
      opened.engine.handlers['oauth.begin']({ provider: 'google', address: '' }),
    ).rejects.toMatchObject({ code: 'oauth-no-client' });
  });

  test('a token that ended is renewed by itself, and one that the server refuses early too', async () => {
    const { opened, account, authority } = await begin({ lifeSeconds: 600 });
    const { grant } = await browse(opened);
    await opened.engine.handlers['account.add']({ ...account, grant });
    await syncNow(opened);
    expect(authority.refreshes()).toBe(0);
    opened.travel('2026-03-06');
    await syncNow(opened);
    expect(authority.refreshes()).toBe(1);
    authority.expireTokens();
    await syncNow(opened);
    expect(authority.refreshes()).toBe(2);
  });

  test('a sign-in that the provider withdrew asks for a new one; what was fetched stays, and a new one mends it', async () => {
    const { opened, account, authority } = await begin();
    const { handlers } = opened.engine;
    const { grant } = await browse(opened);
    await handlers['account.add']({ ...account, grant });
    await syncNow(opened);
    authority.revoke();
    opened.travel('2026-03-07');
    expect(await syncJob(opened)).toMatchObject({ state: 'failed', failure: 'mail-sign-in-again' });
    expect(await handlers['account.list']()).toMatchObject([{ messages: 3, lastFailure: 'mail-sign-in-again' }]);
    await browse(opened, 'werk');
    expect(await syncNow(opened)).toMatchObject({ new: 0, failed: [] });
  });

  test('a letter leaves by the token too, and one that the mail server refuses early is renewed before it (XOAUTH2)', async () => {
    const { opened, account, authority, dovecot, user } = await begin();
    const { handlers } = opened.engine;
    let good = (token: string): boolean => authority.given.includes(token);
    const smtp = await startSmtpServer({ isGoodToken: (token) => good(token) });
    open.push(smtp);
    const outgoing = { host: smtp.host, port: smtp.port, security: 'plain-loopback' } as const;
    const { grant } = await browse(opened);
    await handlers['account.add']({ ...account, grant, outgoing });
    await dovecot.deliver(user, 'INBOX', [mailSource(recruiterMail)]);
    await syncNow(opened);
    // From now on the first token is refused, long before it ends.
    good = (token) => token !== authority.given[0];
    const { rows } = await handlers['inbox.list']({
      view: 'all',
      query: 'Talentvonk',
      label: null,
      offset: 0,
      limit: 5,
    });
    const { id } = await handlers['case.open']({ messageId: rows[0]?.id ?? 0, kind: 'objection' });
    await handlers['case.confirmController']({ id, controller });
    const { letter } = await handlers['case.writeLetter']({
      id,
      kind: 'objection',
      language: 'nl',
      personalReason: '',
    });
    expect(await handlers['letter.markHandedOver']({ id: letter.id, route: 'smtp' })).toMatchObject({ done: true });
    expect(smtp.received).toMatchObject([{ to: [controller.email], user }]);
    expect(authority.refreshes()).toBe(1);
  });

  test('tokens are in no file but the encrypted store, and in no answer to the window', async () => {
    const { opened, account, authority } = await begin();
    const { handlers } = opened.engine;
    const { grant } = await browse(opened);
    const told = [await handlers['account.add']({ ...account, grant }), await handlers['account.list']()];
    await syncNow(opened);
    const [token = ''] = authority.given;
    expect(token).not.toBe('');
    expect(JSON.stringify([told, opened.events])).not.toContain(token.slice(0, 16));
    const files = readdirSync(opened.folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    for (const entry of files) {
      const content = readFileSync(join(entry.parentPath, entry.name));
      expect(content.includes(token.slice(0, 16)), entry.name).toBe(false);
      expect(content.includes('refresh-1'), entry.name).toBe(false);
    }
  });
});
