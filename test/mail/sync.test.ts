import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SyncReport } from '../../shared/domain/account.ts';
import { freshUser, hasDovecot, startDovecot } from '../support/dovecot.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { startSmtpServer } from '../support/smtp-server.ts';
import { mailSource, recruiterMail } from '../support/write-mail.ts';

describe.runIf(hasDovecot())('the chain on a real mailbox', () => {
  let server: Awaited<ReturnType<typeof startDovecot>>;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.stop());

  const account = (user: string, port: number, password: string, smtpPort: number | null = null) => ({
    name: 'werk',
    address: 'noor@devries.example',
    user,
    password,
    incoming: { host: '127.0.0.1', port, security: 'plain-loopback' as const },
    outgoing: smtpPort === null ? null : { host: '127.0.0.1', port: smtpPort, security: 'plain-loopback' as const },
  });

  const sync = async (opened: OpenedEngine): Promise<SyncReport> => {
    const job = await opened.finished(opened.engine.handlers['account.sync']({ name: 'werk' }));
    if (job.syncReport === null) throw new Error(`no report: ${job.failure ?? ''}`);
    return job.syncReport;
  };

  test('from the mailbox to a letter that left by SMTP, and back: the answer is recognised', async () => {
    const user = freshUser();
    const smtp = await startSmtpServer();
    const opened = await openEngine({ on: '2026-03-05' });
    const { handlers } = opened.engine;
    try {
      await server.deliver(user, 'INBOX', [mailSource(recruiterMail)]);
      const before = await server.state(user, 'INBOX');
      await handlers['account.add'](account(user, server.port, server.password, smtp.port));
      await handlers['identity.save']({
        names: ['Noor de Vries'],
        addresses: ['noor@devries.example'],
        profiles: [],
        postalAddress: '',
        city: '',
        openToWork: [],
      });
      expect(await sync(opened)).toMatchObject({ fetched: 1, new: 1, failed: [] });
      expect(await sync(opened)).toMatchObject({ fetched: 0, new: 0 });
      expect(await server.state(user, 'INBOX')).toEqual(before);

      const { rows } = await handlers['inbox.list']({ view: 'flagged', query: '', label: null, offset: 0, limit: 10 });
      expect(rows).toHaveLength(1);
      const { id } = await handlers['case.open']({ messageId: rows[0]?.id ?? 0, kind: 'both' });
      await handlers['case.confirmController']({
        id,
        controller: {
          name: 'Talentvonk B.V.',
          email: 'privacy@talentvonk.example',
          postalAddress: null,
          country: 'NL',
        },
      });
      const { letter, routes } = await handlers['case.writeLetter']({
        id,
        kind: 'both',
        language: 'nl',
        personalReason: '',
      });
      expect(routes).toContain('smtp');
      const handover = await handlers['letter.markHandedOver']({ id: letter.id, route: 'smtp' });
      expect(handover).toMatchObject({ done: true, route: 'smtp' });
      expect(handover.proof).not.toBe('');
      const kept = await handlers['letter.eml']({ id: letter.id });
      expect(smtp.received).toHaveLength(1);
      expect(Buffer.from(smtp.received[0]?.raw ?? '')).toEqual(Buffer.from(kept.source));
      const sent = await handlers['case.get']({ id });
      expect(sent.state).toMatchObject({ stage: 'awaiting', sentOn: '2026-03-05', deadline: { due: '2026-04-07' } });

      const answer = mailSource({
        id: 'a@talentvonk.example',
        from: 'Privacy <privacy@talentvonk.example>',
        subject: `Re: ${letter.subject}`,
        text: 'Bij dezen onze reactie.',
        date: 'Tue, 10 Mar 2026 10:00:00 +0100',
        headers: [`References: <x@y.example> <${letter.messageId}>`],
      });
      await server.deliver(user, 'INBOX', [answer]);
      opened.travel('2026-03-11');
      expect(await sync(opened)).toMatchObject({ new: 1 });
      expect((await handlers['case.get']({ id })).state.stage).toBe('to-judge');
    } finally {
      await opened.close();
      await smtp.stop();
    }
  });

  test('a draft in the mailbox carries the letter, and asks for the word that it was sent', async () => {
    const user = freshUser();
    const opened = await openEngine({ on: '2026-03-05' });
    const { handlers } = opened.engine;
    try {
      await server.deliver(user, 'INBOX', [mailSource(recruiterMail)]);
      await handlers['account.add'](account(user, server.port, server.password));
      await handlers['identity.save']({
        names: ['Noor de Vries'],
        addresses: ['noor@devries.example'],
        profiles: [],
        postalAddress: '',
        city: '',
        openToWork: [],
      });
      await sync(opened);
      const { rows } = await handlers['inbox.list']({ view: 'flagged', query: '', label: null, offset: 0, limit: 10 });
      const { id } = await handlers['case.open']({ messageId: rows[0]?.id ?? 0, kind: 'objection' });
      await handlers['case.confirmController']({
        id,
        controller: {
          name: 'Talentvonk B.V.',
          email: 'privacy@talentvonk.example',
          postalAddress: null,
          country: 'NL',
        },
      });
      const { letter } = await handlers['case.writeLetter']({
        id,
        kind: 'objection',
        language: 'en',
        personalReason: '',
      });
      expect(await handlers['letter.markHandedOver']({ id: letter.id, route: 'imap-draft' })).toMatchObject({
        done: true,
        proof: 'Drafts',
      });
      expect((await handlers['case.get']({ id })).state).toMatchObject({ stage: 'handed-over', deadline: null });
    } finally {
      await opened.close();
    }
  });

  test('a message that vanished on the server is kept here', async () => {
    const user = freshUser();
    const opened = await openEngine({ on: '2026-03-05' });
    try {
      await server.deliver(user, 'INBOX', [
        mailSource(recruiterMail),
        mailSource({ ...recruiterMail, id: 'r2@talentvonk.example', subject: 'Nog een rol' }),
      ]);
      await opened.engine.handlers['account.add'](account(user, server.port, server.password));
      await sync(opened);
      await server.doveadm('expunge', '-u', user, 'mailbox', 'INBOX', 'uid', '1');
      expect(await sync(opened)).toMatchObject({ new: 0, vanished: 1 });
      expect(await sync(opened)).toMatchObject({ new: 0, vanished: 0 });
      const { total } = await opened.engine.handlers['inbox.list']({
        view: 'all',
        query: '',
        label: null,
        offset: 0,
        limit: 10,
      });
      expect(total).toBe(2);
    } finally {
      await opened.close();
    }
  });

  test('a wrong password is said, and nothing is stored for it', async () => {
    const user = freshUser();
    const opened = await openEngine({ on: '2026-03-05' });
    try {
      const wrong = account(user, server.port, 'not the password');
      await expect(async () => opened.engine.handlers['account.test'](wrong)).rejects.toMatchObject({
        code: 'mail-password',
      });
      expect(await opened.engine.handlers['account.list']()).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});
