import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allMail, gmailGreeting, gmailImap, type GmailWorld } from '../support/gmail-imap.ts';
import { allMessages, localAccount, syncNow } from '../support/mail-account.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';
import { mailSource } from '../support/write-mail.ts';

const mail = (id: string, from = 'Sanne de Bruin <sanne@talentvonk.example>') =>
  mailSource({ from, subject: id, text: `Beste Noor,\n\n${id}\n\nGroet`, id: `${id}@talentvonk.example` });

describe('a mailbox at Gmail', () => {
  let world: GmailWorld;
  let server: ScriptedServer;
  let opened: OpenedEngine;
  beforeEach(async () => {
    world = {
      uidValidity: 7,
      showsAll: true,
      messages: new Map([
        [11, { raw: mail('een'), labels: ['\\Inbox', 'Klanten'] }],
        [12, { raw: mail('twee'), labels: [] }],
        [13, { raw: mail('drie', 'Noor de Vries <anders@devries.example>'), labels: ['\\Sent', '\\Important'] }],
      ]),
    };
    server = await startScriptedServer(gmailGreeting, gmailImap(world));
    opened = await openEngine({ on: '2026-03-05' });
    await opened.engine.handlers['account.add'](localAccount('noor', server.port, 'geheim'));
  });
  afterEach(async () => {
    await opened.close();
    await server.stop();
  });
  const opens = () =>
    server.lines.filter((line) => line.includes('EXAMINE')).map((line) => line.split(' ').slice(2).join(' '));
  const places = async () =>
    Object.fromEntries((await allMessages(opened)).map(({ subject, places }) => [subject, places.toSorted()]));

  test('every message is read once, from the mailbox with all mail, whatever it is called', async () => {
    expect(await syncNow(opened)).toMatchObject({ fetched: 3, new: 3 });
    expect(opens()).toEqual([`"${allMail}"`]);
  });

  test('its labels are where it lies, as a person sees it; what Gmail marks as sent is own mail', async () => {
    await syncNow(opened);
    const found = await places();
    expect(found['een']?.join()).toContain('INBOX');
    expect(found['een']?.join()).toContain('Klanten');
    expect(found['twee']?.join()).toContain(allMail);
    expect(Object.keys(found)).toEqual(['twee', 'een']);
  });

  test('nothing new asks for nothing, and a label more is no new message', async () => {
    await syncNow(opened);
    world.messages.set(12, { raw: mail('twee'), labels: ['Klanten'] });
    expect(await syncNow(opened)).toMatchObject({ fetched: 0, new: 0 });
  });

  test('renumbered, it is read anew: no message twice, and labels under their new numbers', async () => {
    await syncNow(opened);
    world.uidValidity = 8;
    world.messages = new Map([
      [1, { raw: mail('een'), labels: ['Klanten'] }],
      [2, { raw: mail('twee'), labels: ['\\Inbox'] }],
    ]);
    expect(await syncNow(opened)).toMatchObject({ new: 0 });
    const found = await places();
    expect(found['een']?.join()).not.toContain('INBOX');
    expect(found['twee']?.join()).toContain('INBOX');
  });

  test('where All Mail is kept from mail programs, each label is read and a message still counts once', async () => {
    world.showsAll = false;
    expect(await syncNow(opened)).toMatchObject({ new: 2, fetched: 3 });
    expect(
      opens()
        .map((name) => name.replaceAll('"', ''))
        .toSorted(),
    ).toEqual(['INBOX', 'Klanten', '[Gmail]/Verzonden berichten']);
    expect((await places())['een']).toHaveLength(2);
  });
});
