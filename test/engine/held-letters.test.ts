import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Security } from '../../shared/domain/account.ts';
import { makeMailTls } from '../support/mail-tls.ts';
import { openEngine, type OpenedEngine, passphrase } from '../support/open-engine.ts';
import { startSmtpServer, type SmtpOptions, type SmtpServer } from '../support/smtp-server.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';
import { controller } from '../support/case-bench.ts';

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

/** A letter ready to be sent, and how long it waits. */
async function ready(holdMilliseconds: number, options: SmtpOptions = {}, security: Security = 'plain-loopback') {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-held-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  const smtp: SmtpServer = await startSmtpServer(options);
  cleanUps.push(() => smtp.stop());
  const opened: OpenedEngine = await openEngine({
    on: '2026-03-05',
    folder: join(folder, 'profile'),
    holdMilliseconds,
  });
  cleanUps.push(() => opened.close());
  const { handlers } = opened.engine;
  writeMail(folder, '1.eml', recruiterMail);
  await handlers['account.add']({
    name: 'a',
    address: 'noor@devries.example',
    user: 'noor',
    password: 'x',
    incoming: { host: '127.0.0.1', port: 1, security: 'plain-loopback' },
    outgoing: { host: '127.0.0.1', port: smtp.port, security },
  });
  await opened.finished(handlers['import.start']({ paths: [join(folder, '1.eml')] }));
  const { rows } = await handlers['inbox.list']({ view: 'all', query: '', label: null, offset: 0, limit: 5 });
  const { id: caseId } = await handlers['case.open']({ messageId: rows[0]?.id ?? 0, kind: 'objection' });
  await handlers['case.confirmController']({ id: caseId, controller });
  const words = { kind: 'objection', language: 'nl', personalReason: '' } as const;
  const { letter } = await handlers['case.writeLetter']({ id: caseId, ...words });
  const stage = async () => (await handlers['case.get']({ id: caseId })).state.stage;
  return { folder, smtp, opened, handlers, caseId, id: letter.id, stage };
}
const refused = (code: string) => expect.objectContaining({ code });

test('a letter waits, lies fixed while it does, and leaves when its time has come', async () => {
  const { smtp, handlers, id, stage } = await ready(300);
  await handlers['letter.hold']({ id });
  expect(await stage()).toBe('queued');
  expect(await handlers['letter.held']()).toMatchObject([{ letterId: id, running: true, addressee: controller.name }]);
  expect(() => handlers['letter.save']({ id, subject: 's', text: 't' })).toThrow(refused('letter-held'));
  expect(() => handlers['letter.hold']({ id })).toThrow(refused('letter-held'));
  expect(smtp.received).toHaveLength(0);
  await vi.waitFor(() => expect(smtp.received).toHaveLength(1));
  await vi.waitFor(async () => expect(await stage()).toBe('awaiting'));
  expect(await handlers['letter.held']()).toEqual([]);
});

test('a letter taken back within its minute does not leave and can be changed again', async () => {
  const { smtp, handlers, id, stage } = await ready(150);
  await handlers['letter.hold']({ id });
  await handlers['letter.takeBack']({ id });
  expect(await stage()).toBe('ready');
  await handlers['letter.save']({ id, subject: 'Bezwaar', text: 'Anders.' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(smtp.received).toHaveLength(0);
});

test('a letter stopped by a certificate that nobody vouches for leaves once the person accepted it, by that account', async () => {
  const certificate = await makeMailTls({ selfSigned: true });
  const { smtp, handlers, id, stage } = await ready(10, { tls: 'starttls', certificate }, 'starttls');
  await handlers['letter.hold']({ id });
  await vi.waitFor(async () =>
    expect(await handlers['letter.held']()).toMatchObject([{ failure: 'mail-certificate', account: 'a' }]),
  );
  expect(smtp.commands.map(({ line }) => line.split(' ')[0])).toEqual(['EHLO', 'STARTTLS']);
  const server = { host: smtp.host, port: smtp.port, security: 'starttls' } as const;
  const shown = await handlers['account.certificate']({ server, protocol: 'smtp' });
  expect(shown).toMatchObject({ problem: 'self-signed', mayPin: true });
  await handlers['account.pin']({ name: 'a', fingerprint: shown.fingerprint });
  await handlers['letter.sendHeld']({ id });
  expect(smtp.received).toMatchObject([{ protectedByTls: true }]);
  expect(await stage()).toBe('awaiting');
});

test('a letter that waited when Verzet closed is asked about, and never leaves by itself', async () => {
  const { folder, smtp, opened, id } = await ready(100);
  await opened.engine.handlers['letter.hold']({ id });
  await opened.close();
  const again = await openEngine({
    on: '2026-03-05',
    folder: join(folder, 'profile'),
    create: false,
    holdMilliseconds: 10,
  });
  cleanUps.push(() => again.close());
  await again.engine.handlers['profile.unlock']({ passphrase });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(smtp.received).toHaveLength(0);
  expect(await again.engine.handlers['letter.held']()).toMatchObject([{ letterId: id, running: false, failure: null }]);
  await again.engine.handlers['letter.sendHeld']({ id });
  expect(smtp.received).toHaveLength(1);
});

test('a computer that slept through the minute sends nothing on waking', async () => {
  const { smtp, opened, handlers, id } = await ready(100);
  await handlers['letter.hold']({ id });
  opened.travel('2026-03-05', '20:00:00Z');
  await vi.waitFor(async () => expect(await handlers['letter.held']()).toMatchObject([{ running: false }]));
  expect(smtp.received).toHaveLength(0);
});

test('a server that refuses leaves the letter waiting, with the cause; a line that broke is asked at the letter', async () => {
  const refusing = await ready(50, { refuse: () => '550 5.1.1 no such user' });
  await refusing.handlers['letter.hold']({ id: refusing.id });
  await vi.waitFor(async () =>
    expect(await refusing.handlers['letter.held']()).toMatchObject([{ running: false, failure: 'recipient-refused' }]),
  );
  expect(await refusing.stage()).toBe('queued');
  const broken = await ready(50, { afterText: null });
  await broken.handlers['letter.hold']({ id: broken.id });
  await vi.waitFor(async () => expect((await broken.handlers['letter.get']({ id: broken.id })).mayHaveLeft).toBe(true));
  await vi.waitFor(async () => expect(await broken.handlers['letter.held']()).toEqual([]));
});

test('what cannot be sent is said before it waits', async () => {
  const { handlers, caseId, id } = await ready(100);
  await handlers['case.confirmController']({ id: caseId, controller: { ...controller, email: null } });
  expect(() => handlers['letter.hold']({ id })).toThrow(refused('no-outgoing-server'));
  expect(await handlers['letter.held']()).toEqual([]);
});

test('a letter was taken back while the server was being told, and left all the same', async () => {
  let asked = () => {};
  const recipient = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const { smtp, handlers, id, stage } = await ready(5000, {
    refuse: () => {
      asked();
      return undefined;
    },
  });
  await handlers['letter.hold']({ id });
  const sending = handlers['letter.sendHeld']({ id });
  expect(await handlers['letter.held']()).toMatchObject([{ leaving: true }]);
  expect(() => handlers['letter.takeBack']({ id })).toThrow(refused('letter-sending'));
  expect(() => handlers['letter.save']({ id, subject: 's', text: 't' })).toThrow(refused('letter-sending'));
  await recipient;
  expect(() => handlers['letter.takeBack']({ id })).toThrow(refused('letter-sending'));
  await sending;
  expect(smtp.received).toHaveLength(1);
  expect(await stage()).toBe('awaiting');
});

test('a case that was closed or put aside still sent its waiting letter', async () => {
  for (const fact of [
    { type: 'closed', outcome: 'given-up', note: '' },
    { type: 'paused', note: '' },
  ] as const) {
    const { smtp, handlers, caseId, id } = await ready(100);
    await handlers['letter.hold']({ id });
    await handlers['case.record']({ id: caseId, on: '2026-03-05', fact });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(smtp.received).toHaveLength(0);
    expect(await handlers['letter.held']()).toEqual([]);
  }
});

test('a letter confirmed to one addressee left to another who was confirmed within the minute', async () => {
  const { smtp, handlers, caseId, id } = await ready(5000);
  await handlers['letter.hold']({ id });
  const other = { ...controller, email: 'elders@talentvonk.example' };
  expect(() => handlers['case.confirmController']({ id: caseId, controller: other })).toThrow(refused('letter-held'));
  await handlers['letter.sendHeld']({ id });
  expect(smtp.received.map(({ to }) => to)).toEqual([[controller.email]]);
});

test('another way of handing over silently cancelled a waiting letter', async () => {
  const { smtp, handlers, id } = await ready(200);
  await handlers['letter.hold']({ id });
  await expect(async () => handlers['letter.markHandedOver']({ id, route: 'clipboard' })).rejects.toEqual(
    refused('letter-held'),
  );
  await vi.waitFor(() => expect(smtp.received).toHaveLength(1));
});
