import { expect, test } from 'vitest';
import { caseBench } from '../support/case-bench.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const { opened, call, mail, importAll, inbox, first, idOf, sentCase } = caseBench();

test('undo: a case opened by mistake gives its message back, to decide on anew', async () => {
  writeMail(mail(), '1.eml', recruiterMail);
  await importAll();
  const { id: messageId } = await first();
  const { id } = await call()['case.open']({ messageId, kind: 'objection' });
  expect(await inbox()).toEqual([]);
  await call()['case.record']({ id, on: '2026-03-05', fact: { type: 'closed', outcome: 'mistake', note: '' } });
  expect(await first()).toMatchObject({ id: messageId, caseId: null });
  const anew = await call()['case.open']({ messageId, kind: 'access' });
  expect(anew.id).not.toBe(id);
});

const again = {
  ...recruiterMail,
  id: 'r3@talentvonk.example',
  subject: 'Nog een rol',
  date: 'Wed, 04 Mar 2026 09:00:00 +0100',
};

test('no letter to true spam', async () => {
  writeMail(mail(), '4.eml', {
    id: 'pills@shop.example',
    from: 'Shop <pills@shop.example>',
    subject: 'Viagra 80% OFF',
    text: 'Buy cheap Viagra and Cialis online, no prescription needed! Order now: http://pills.example/',
  });
  await importAll();
  const messageId = await idOf('Viagra');
  await expect(async () => call()['case.open']({ messageId, kind: 'objection' })).rejects.toMatchObject({
    code: 'untrustworthy-sender',
  });
});

test('a look-alike that asks for a password opened a case with its address as privacy address', async () => {
  writeMail(mail(), '1.eml', {
    id: 'p@linkedln-notificatie.example',
    from: 'LinkedIn <info@linkedln-notificatie.example>',
    subject: 'Nieuwe vacature voor u',
    text: 'Een recruiter heeft een passende rol voor u. Bevestig uw wachtwoord om het bericht te lezen: http://linkedln-notificatie.example/in',
  });
  await importAll();
  const messageId = await idOf('Nieuwe vacature');
  expect(await call()['message.get']({ id: messageId })).toMatchObject({ suspicion: 'phishing' });
  await expect(async () => call()['case.open']({ messageId, kind: 'objection' })).rejects.toMatchObject({
    code: 'untrustworthy-sender',
  });
  await expect(() =>
    opened().engine.keepLetter({ kind: 'objection', language: 'nl', about: { messageId } }),
  ).rejects.toMatchObject({ code: 'untrustworthy-sender' });
});

test('a second case with the same sender is opened on purpose only, and no second access request within six months', async () => {
  const { id } = await sentCase();
  writeMail(mail(), '3.eml', again);
  await importAll();
  const messageId = await idOf(again.subject);
  await expect(async () => call()['case.open']({ messageId, kind: 'objection' })).rejects.toMatchObject({
    code: 'case-exists',
  });
  expect(await call()['case.running']({ messageId })).toMatchObject({ id });
  await expect(async () => call()['case.open']({ messageId, kind: 'access', beside: true })).rejects.toMatchObject({
    code: 'asked-before',
  });
  expect((await call()['case.open']({ messageId, kind: 'objection', beside: true })).id).not.toBe(id);
});

test('a message is added to the running case: evidence, and after the objection a breach', async () => {
  const { id } = await sentCase('objection');
  writeMail(mail(), '3.eml', again);
  await importAll();
  const view = await call()['case.addMessage']({ id, messageId: await idOf(again.subject) });
  expect(view.events.at(-1)).toMatchObject({ on: '2026-03-04', fact: { type: 'message-added' } });
  expect(view.state.stage).toBe('awaiting');
  expect(await inbox()).toEqual([]);
  const undone = await call()['case.withdraw']({ id, eventId: view.events.at(-1)?.id ?? 0 });
  expect(undone.state.stage).toBe('awaiting');
  expect(await inbox()).toHaveLength(1);
});

test('two recruiters behind the relay address of one platform are two senders', async () => {
  const relayed = (name: string, subject: string) => ({
    ...recruiterMail,
    id: `${name}@linkedin.com`,
    subject,
    from: `${name} <inmail-hit-reply@linkedin.com>`,
  });
  writeMail(mail(), '1.eml', relayed('Sanne', 'Rol een'));
  writeMail(mail(), '2.eml', relayed('Pieter', 'Rol twee'));
  await importAll();
  await call()['case.open']({ messageId: await idOf('Rol een'), kind: 'objection' });
  expect(await call()['case.running']({ messageId: await idOf('Rol twee') })).toBeNull();
});

test('a day in the future or before the message is refused', async () => {
  const { id } = await sentCase();
  const fact = { type: 'note', note: 'gebeld' } as const;
  for (const on of ['2026-01-04', '2026-03-06'])
    await expect(async () => call()['case.record']({ id, on, fact })).rejects.toMatchObject({
      code: 'day-out-of-range',
    });
});

test('undo: a withdrawn event no longer counts, and is still there to see', async () => {
  const { id, view } = await sentCase();
  const sent = view.events.find(({ fact }) => fact.type === 'letter-sent');
  if (sent === undefined) throw new Error('not sent');
  const undone = await call()['case.withdraw']({ id, eventId: sent.id });
  expect(undone.state).toMatchObject({ stage: 'handed-over', deadline: null });
  expect(undone.events).toContainEqual(sent);
  await expect(async () => call()['case.withdraw']({ id, eventId: view.events[0]?.id ?? 0 })).rejects.toMatchObject({
    code: 'invalid-input',
  });
});
