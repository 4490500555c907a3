import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshUser, hasDovecot, startDovecot } from '../support/dovecot.ts';
import { makeMailTls } from '../support/mail-tls.ts';
import { startSmtpServer } from '../support/smtp-server.ts';
import { beginJourney, expectNoFaults, givePassphrase, words } from '../support/window-journey.ts';
import { mailSource, recruiterMail } from '../support/write-mail.ts';

describe.runIf(hasDovecot())('a real mailbox in the window', () => {
  let server: Awaited<ReturnType<typeof startDovecot>>;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.stop());

  test('no server and a wrong password are said; then the mail comes in, and the letter leaves once the certificate of its server is accepted', async () => {
    const user = freshUser();
    const smtp = await startSmtpServer({ tls: 'starttls', certificate: await makeMailTls({ selfSigned: true }) });
    await server.deliver(user, 'INBOX', [mailSource(recruiterMail)]);
    const before = await server.state(user, 'INBOX');
    const journey = await beginJourney();
    const { page } = journey;
    try {
      await page.getByRole('button', { name: words['first.connect.do'] }).click();
      await givePassphrase(journey);
      const form = page.getByRole('form', { name: words['accounts.add'] });
      await form.getByLabel(words['account.address']).fill('noor@devries.example');
      await page.keyboard.press('Tab');
      // The address fills in what it tells; the person may know better.
      await expect.poll(() => form.getByLabel(words['account.user']).inputValue()).toBe('noor@devries.example');
      await form.getByLabel(words['account.user']).fill(user);
      await form.getByLabel(words['account.password'], { exact: true }).fill('not the password');
      for (const [legend, port, security] of [
        [words['account.incoming'], 1, 'plain-loopback'],
        [words['account.outgoing'], smtp.port, 'starttls'],
      ] as const) {
        const fields = form.getByRole('group', { name: legend });
        await fields.getByLabel(words['account.host']).fill('127.0.0.1');
        await fields.getByLabel(words['account.port']).fill(String(port));
        await fields.getByLabel(words['account.security']).selectOption(security);
      }
      const imap = form.getByRole('group', { name: words['account.incoming'] });
      await form.getByRole('button', { name: words['account.test'] }).click();
      await form.getByText(/refuses the connection|could not be reached/i).waitFor();
      await imap.getByLabel(words['account.port']).fill(String(server.port));
      await form.getByRole('button', { name: words['account.test'] }).click();
      await form
        .getByText(/user name or (?:the )?password/i)
        .first()
        .waitFor();
      await form.getByLabel(words['account.password'], { exact: true }).fill(server.password);
      await form.getByRole('button', { name: words['account.add'], exact: true }).click();

      await page.getByRole('button', { name: words['mailboxes.do'] }).click();
      const mailboxes = page.getByRole('dialog');
      expect(await mailboxes.getByRole('checkbox', { name: 'INBOX' }).isChecked()).toBe(true);
      expect(await mailboxes.getByRole('checkbox', { name: 'Junk' }).isChecked()).toBe(false);
      await mailboxes.getByRole('checkbox', { name: 'Junk' }).check();
      await mailboxes.getByRole('button', { name: words['action.save'] }).click();
      await mailboxes.waitFor({ state: 'hidden' });

      await page.getByRole('navigation').getByText(words['rail.inbox']).first().click();
      await page
        .getByRole('option', { name: /Sanne de Bruin/ })
        .first()
        .click();
      await page.evaluate(() =>
        Reflect.get(window, 'verzet')['identity.save']({
          names: ['Noor de Vries'],
          addresses: ['noor@devries.example'],
          profiles: [],
          postalAddress: '',
          city: 'Zwolle',
          openToWork: [],
        }),
      );
      await page.getByRole('toolbar').getByRole('button', { name: words['decide.objection'] }).click();
      await page.getByText(words['decided.toCase']).click();
      const addressee = page.getByRole('form', { name: words['controller.form'] });
      await addressee.getByLabel(words['controller.email']).fill('privacy@talentvonk.example');
      await addressee.getByRole('button', { name: words['controller.do'] }).click();
      await page.getByRole('button', { name: words['write.do'] }).click();
      await page.getByRole('button', { name: words['handover.do.smtp'] }).click();
      await page.getByRole('dialog').getByRole('button', { name: words['handover.do.smtp'] }).click();
      await page.getByRole('button', { name: words['held.takeBack'] }).click();
      await page.getByLabel(words['sheet.text']).waitFor();
      expect(smtp.received).toHaveLength(0);
      await page.getByRole('button', { name: words['handover.do.smtp'] }).click();
      await page.getByRole('dialog').getByRole('button', { name: words['handover.do.smtp'] }).click();
      await page.getByRole('timer').waitFor();
      await page.getByRole('navigation').getByText(words['rail.cases']).first().click();
      const waiting = page.getByRole('region', { name: words['held.name'] });
      await waiting.getByText(words['held.sendNow']).click();
      await waiting.getByText(/certificate of the mail server cannot be trusted/).waitFor();
      expect(smtp.received).toHaveLength(0);
      await waiting.getByText(words['timeline.letter']).click();
      const shown = page.getByRole('region', { name: words['certificate.title'] });
      await shown.getByText(/in the name of self-signed, issued by self-signed.*nobody else vouches/).waitFor();
      await shown.getByRole('button', { name: words['certificate.pin.do'] }).click();
      await page.getByText(/^Sent on/).waitFor();
      expect(smtp.received).toHaveLength(1);
      expect(smtp.received[0]?.to).toEqual(['privacy@talentvonk.example']);
      expect(await server.state(user, 'INBOX')).toEqual(before);
      expectNoFaults(journey);
    } finally {
      await journey.close();
      await smtp.stop();
    }
  });

  test('a mailbox at Microsoft is signed in to in the browser, at Microsoft itself and nowhere else', async () => {
    const journey = await beginJourney();
    const { app, page } = journey;
    try {
      await app.evaluate(({ shell }) => {
        shell.openExternal = (url) => {
          Reflect.set(globalThis, 'opened', url);
          return Promise.resolve();
        };
      });
      await page.getByRole('button', { name: words['first.connect.do'] }).click();
      await givePassphrase(journey);
      const form = page.getByRole('form', { name: words['accounts.add'] });
      await form.getByLabel(words['account.address']).fill('noor@outlook.com');
      await form.getByLabel(words['oauth.client.id']).fill('client-of-noor');
      expect(await form.getByLabel(words['account.password'], { exact: true }).count()).toBe(0);
      await form.getByRole('button', { name: words['oauth.client.save'] }).click();
      await form.getByRole('button', { name: /Sign in at Microsoft/ }).click();
      await form.getByText(words['oauth.waiting']).waitFor();
      const address = () => app.evaluate(() => String(Reflect.get(globalThis, 'opened')));
      await expect.poll(address).toMatch(/^https:/);
      const opened = new URL(await address());
      expect(opened.origin).toBe('https://login.microsoftonline.com');
      expect(opened.searchParams.get('code_challenge_method')).toBe('S256');
      const back = new URL(opened.searchParams.get('redirect_uri') ?? '');
      await fetch(`http://127.0.0.1:${back.port}/?error=access_denied&state=${opened.searchParams.get('state') ?? ''}`);
      await form.getByText('The sign-in with your browser was refused.').waitFor();
      expectNoFaults(journey);
    } finally {
      await journey.close();
    }
  });

  test('the certificate of a program on this computer is shown, and accepted once', async () => {
    const bridge = await startDovecot({ tls: await makeMailTls({ selfSigned: true }) });
    const user = freshUser();
    await bridge.deliver(user, 'INBOX', [mailSource(recruiterMail)]);
    const journey = await beginJourney();
    const { page } = journey;
    try {
      await page.getByRole('button', { name: words['first.connect.do'] }).click();
      await givePassphrase(journey);
      const form = page.getByRole('form', { name: words['accounts.add'] });
      await form.getByLabel(words['account.address']).fill('noor@proton.me');
      await form.getByText(words['account.advice.bridge']).waitFor();
      // Its servers are known here: nobody needs to be asked.
      expect(await form.getByRole('button', { name: words['lookUp.do'] }).count()).toBe(0);
      await form.getByLabel(words['account.address']).fill('noor@devries.example');
      await form.getByRole('button', { name: words['lookUp.do'] }).waitFor();
      await form.getByLabel(words['account.address']).fill('noor@proton.me');
      await form.getByLabel(words['account.user']).fill(user);
      await form.getByLabel(words['account.password'], { exact: true }).fill(bridge.password);
      const imap = form.getByRole('group', { name: words['account.incoming'] });
      expect(await imap.getByLabel(words['account.host']).inputValue()).toBe('127.0.0.1');
      await imap.getByLabel(words['account.port']).fill(String(bridge.port));
      await form.getByRole('button', { name: words['account.add'], exact: true }).click();
      const shown = form.getByRole('region', { name: words['certificate.title'] });
      await shown.getByText(/in the name of self-signed, issued by self-signed.*nobody else vouches/).waitFor();
      await shown.getByRole('button', { name: words['certificate.pin.do'] }).click();
      await page.getByText(/^1 message$|· 1 message/).waitFor();
      expectNoFaults(journey);
    } finally {
      await journey.close();
      await bridge.stop();
    }
  });

  test('new unsolicited mail is told on the desktop while the window is out of sight, and names nobody', async () => {
    const user = freshUser();
    const account = {
      name: 'werk',
      address: 'noor@devries.example',
      user,
      password: server.password,
      incoming: { host: '127.0.0.1', port: server.port, security: 'plain-loopback' },
      outgoing: null,
    };
    const journey = await beginJourney();
    const { app, page } = journey;
    const sync = () =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const { on, ...calls } = Reflect.get(window, 'verzet');
            on('job.progress', ({ state }: { state: string }) => {
              if (state !== 'running') resolve(state);
            });
            void calls['account.sync']({ name: 'werk' });
          }),
      );
    const told = () => app.evaluate(() => String(Reflect.get(globalThis, 'told')));
    try {
      await page.getByRole('button', { name: words['first.connect.do'] }).click();
      await givePassphrase(journey);
      await page.getByRole('form', { name: words['accounts.add'] }).waitFor();
      await page.evaluate((added) => Reflect.get(window, 'verzet')['account.add'](added), account);
      await server.deliver(user, 'INBOX', [mailSource(recruiterMail)]);
      await sync();
      await app.evaluate(({ BrowserWindow, Notification }) => {
        Reflect.set(globalThis, 'told', []);
        Notification.isSupported = () => true;
        Notification.prototype.show = function show() {
          Reflect.get(globalThis, 'told').push(this.body);
        };
        BrowserWindow.getAllWindows()[0]?.hide();
      });
      await server.deliver(user, 'INBOX', [mailSource({ ...recruiterMail, id: 'later@talentvonk.example' })]);
      await sync();
      await expect.poll(told).toBe('1 new unsolicited message');
      expectNoFaults(journey);
    } finally {
      await journey.close();
    }
  });
});
