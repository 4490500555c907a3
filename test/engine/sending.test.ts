import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { startSmtpServer, type SmtpOptions, type SmtpServer } from '../support/smtp-server.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const controller = {
  name: 'Talentvonk B.V.',
  email: 'privacy@talentvonk.example',
  postalAddress: null,
  country: 'NL',
} as const;

describe('a letter leaves once', () => {
  let opened: OpenedEngine;
  let smtp: SmtpServer;

  beforeEach(async () => {
    opened = await openEngine({ on: '2026-03-05' });
  });

  afterEach(async () => {
    await opened.close();
    await smtp.stop();
  });

  /** A drafted objection with an account that sends through the server. */
  const drafted = async (mail: Parameters<typeof writeMail>[2], options: SmtpOptions = {}) => {
    smtp = await startSmtpServer(options);
    const folder = mkdtempSync(join(tmpdir(), 'verzet-mail-'));
    writeMail(folder, '1.eml', mail);
    const { handlers } = opened.engine;
    await handlers['account.add']({
      name: 'a',
      address: 'noor@devries.example',
      user: 'noor',
      password: 'x',
      incoming: { host: '127.0.0.1', port: 1, security: 'plain-loopback' },
      outgoing: { host: '127.0.0.1', port: smtp.port, security: 'plain-loopback' },
    });
    await opened.finished(handlers['import.start']({ paths: [folder] }));
    const { rows } = await handlers['inbox.list']({ view: 'all', query: '', label: null, offset: 0, limit: 5 });
    const { id: caseId } = await handlers['case.open']({ messageId: rows[0]?.id ?? 0, kind: 'objection' });
    await handlers['case.confirmController']({ id: caseId, controller });
    const { letter } = await handlers['case.writeLetter']({
      id: caseId,
      kind: 'objection',
      language: 'nl',
      personalReason: '',
    });
    return { caseId, letter, id: letter.id, handlers };
  };
  const typesOf = async (caseId: number) =>
    (await opened.engine.handlers['case.get']({ id: caseId })).events.map(({ fact }) => fact.type);
  const refused = (code: string) => expect.objectContaining({ code });

  test('two clicks at once and one later give one letter, and what was sent is what is kept', async () => {
    const { caseId, id, letter, handlers } = await drafted(recruiterMail);
    const first = handlers['letter.markHandedOver']({ id, route: 'smtp' });
    const second = handlers['letter.markHandedOver']({ id, route: 'smtp' });
    const edited = handlers['letter.save']({ id, subject: letter.subject, text: 'Iets heel anders.' });
    await Promise.allSettled([first, second, edited]);
    await expect(handlers['letter.markHandedOver']({ id, route: 'smtp' })).rejects.toEqual(refused('already-sent'));
    expect(smtp.received).toHaveLength(1);
    expect((await typesOf(caseId)).filter((type) => type === 'letter-sent')).toHaveLength(1);
    const { source } = await handlers['letter.eml']({ id });
    expect(Buffer.compare(source, smtp.received[0]?.raw ?? new Uint8Array())).toBe(0);
    const kept = (await handlers['letter.get']({ id })).letter;
    expect(Buffer.from(source).toString('latin1').includes('Iets heel anders.')).toBe(
      kept.text === 'Iets heel anders.',
    );
  });

  test('a message dated tomorrow by its sender keeps no letter from being sent and its term from starting', async () => {
    const { caseId, id, handlers } = await drafted({ ...recruiterMail, date: 'Fri, 06 Mar 2026 09:00:00 +0100' });
    await handlers['letter.markHandedOver']({ id, route: 'smtp' });
    const { state } = await handlers['case.get']({ id: caseId });
    expect(state.sentOn).toBe('2026-03-05');
    expect(state.deadline).not.toBeNull();
  });

  test('a line cut after the text is asked of the person, not sent again', async () => {
    const { caseId, id, handlers } = await drafted(recruiterMail, { afterText: null });
    const sending = handlers['letter.markHandedOver']({ id, route: 'smtp' });
    await expect(sending).rejects.toEqual(refused('mail-outcome-unknown'));
    expect((await handlers['letter.get']({ id })).mayHaveLeft).toBe(true);
    await expect(handlers['letter.markHandedOver']({ id, route: 'smtp' })).rejects.toEqual(refused('letter-sending'));
    expect(() => handlers['letter.save']({ id, subject: 's', text: 't' })).toThrow(refused('letter-sending'));
    await handlers['letter.confirmSent']({ id, route: 'smtp', on: '2026-03-05' });
    expect((await handlers['letter.get']({ id })).mayHaveLeft).toBe(false);
    expect(await typesOf(caseId)).toContain('letter-sent');
  });

  test('what the person says did not leave can be changed again', async () => {
    const { caseId, id, handlers } = await drafted(recruiterMail, { afterText: null });
    const sending = handlers['letter.markHandedOver']({ id, route: 'smtp' });
    await expect(sending).rejects.toEqual(refused('mail-outcome-unknown'));
    expect((await handlers['letter.revise']({ id })).letter).toMatchObject({ id, frozenAt: null });
    await handlers['letter.save']({ id, subject: 'Bezwaar', text: 'Anders.' });
    expect(await typesOf(caseId)).not.toContain('letter-sent');
  });

  test('a letter handed over goes to the addressee it was written to, whoever is confirmed later', async () => {
    const { caseId, id, handlers } = await drafted(recruiterMail);
    await handlers['letter.markHandedOver']({ id, route: 'eml' });
    await handlers['case.confirmController']({
      id: caseId,
      controller: { ...controller, email: 'new@talentvonk.example' },
    });
    await handlers['letter.markHandedOver']({ id, route: 'smtp' });
    expect(smtp.received.map(({ to }) => to)).toEqual([['privacy@talentvonk.example']]);
  });

  test('just after midnight the mail bears the day that the letter bears', async () => {
    const { id, handlers } = await drafted(recruiterMail);
    opened.travel('2026-03-05', '23:30:00Z');
    const { source } = await handlers['letter.eml']({ id });
    expect(Buffer.from(source).toString('latin1')).toContain('Date: Fri, 06 Mar 2026 00:30:00 +0100');
  });
});
