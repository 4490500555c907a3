import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshUser, hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts';
import { localAccount, syncNow } from '../support/mail-account.ts';
import { openEngine } from '../support/open-engine.ts';
import { mailSource, recruiterMail } from '../support/write-mail.ts';

const fromFriend = {
  from: 'Joris Bakker <joris@bakker.example>',
  subject: 'Zaterdag',
  text: 'Hoi Noor,\n\nKomen jullie zaterdag eten? Neem gerust de kinderen mee.\n\nGroet, Joris',
  id: 'zaterdag@bakker.example',
};

describe.skipIf(!hasDovecot())('news of new mail', () => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.stop());

  test('what a later sync brings and is unsolicited is told; the years of mail of an account or a folder read for the first time are not', async () => {
    const user = freshUser();
    const opened = await openEngine({ on: '2026-03-05' });
    const arrived = () => opened.events.flatMap((event) => (event.name === 'mail.arrived' ? [event.payload] : []));
    try {
      await server.deliver(user, 'INBOX', [mailSource(recruiterMail)]);
      await opened.engine.handlers['account.add'](localAccount(user, server.port, server.password));
      await syncNow(opened);
      expect(arrived()).toEqual([]);
      await server.deliver(user, 'INBOX', [mailSource(fromFriend)]);
      await syncNow(opened);
      expect(arrived()).toEqual([]);
      // A folder that was there for years and is read only now.
      await server.deliver(user, 'Klanten', [mailSource({ ...recruiterMail, id: 'years-ago@talentvonk.example' })]);
      await syncNow(opened);
      expect(arrived()).toEqual([]);
      await server.deliver(user, 'INBOX', [mailSource({ ...recruiterMail, id: 'another@talentvonk.example' })]);
      await syncNow(opened);
      expect(arrived()).toEqual([{ flagged: 1, senders: ['Sanne de Bruin'] }]);
    } finally {
      await opened.close();
    }
  });
});
