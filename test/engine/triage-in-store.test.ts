import { describe, expect, test } from 'vitest';
import { caseBench } from '../support/case-bench.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const { call, mail, importAll, inbox, first } = caseBench();

describe('triage in the store', () => {
  test('an earlier own message protects a sender, whichever was imported first', async () => {
    writeMail(mail(), '2.eml', recruiterMail);
    await importAll();
    expect(await inbox()).toHaveLength(1);
    writeMail(mail(), '1.eml', {
      id: 'own@devries.example',
      from: 'Noor de Vries <noor@devries.example>',
      to: 'Sanne de Bruin <sanne@talentvonk.example>',
      subject: 'Koffie',
      text: 'Dag Sanne, leuk je te spreken op de borrel. Zullen we koffie drinken?',
      date: 'Thu, 11 Dec 2025 10:00:00 +0100',
    });
    await importAll();
    expect(await inbox()).toEqual([]);
  });

  test('a refusal is no two-way contact', async () => {
    writeMail(mail(), '1.eml', {
      id: 'own@devries.example',
      from: 'Noor de Vries <noor@devries.example>',
      to: 'Sanne de Bruin <sanne@talentvonk.example>',
      subject: 'Re: rol',
      text: 'Dag Sanne, geen interesse. Mail mij niet meer.',
      date: 'Thu, 11 Dec 2025 10:00:00 +0100',
    });
    writeMail(mail(), '2.eml', recruiterMail);
    await importAll();
    expect(await inbox()).toHaveLength(1);
  });

  test('a reminder in the same thread, without an answer, is as unsolicited as what it reminds of', async () => {
    writeMail(mail(), '1.eml', recruiterMail);
    await importAll();
    writeMail(mail(), '2.eml', {
      ...recruiterMail,
      id: 'reminder@talentvonk.example',
      subject: `Re: ${recruiterMail.subject}`,
      text: 'Hoi Noor, nog even een reminder op mijn mail van maandag. Ik hoor het graag!',
      date: 'Wed, 7 Jan 2026 10:00:00 +0100',
      headers: [`In-Reply-To: <${recruiterMail.id}>`],
    });
    await importAll();
    expect(await inbox()).toMatchObject([{ band: 'flagged' }, { band: 'flagged' }]);
  });

  test('a correction wins, is listed, survives a new look, and can be undone', async () => {
    writeMail(mail(), '1.eml', recruiterMail);
    await importAll();
    const { id } = await first();
    const correction = await call()['message.correct']({ id, label: 'other', unsolicited: false });
    expect(await inbox()).toEqual([]);
    await importAll();
    expect(await inbox()).toEqual([]);
    expect(await call()['correction.list']()).toMatchObject([
      { correction: { messageId: id }, row: { corrected: true, label: 'other' } },
    ]);
    await call()['correction.undo']({ id: correction.id });
    expect(await inbox()).toHaveLength(1);
  });

  test('leaving a sender alone is a decision that can be undone', async () => {
    writeMail(mail(), '1.eml', recruiterMail);
    await importAll();
    const { id } = await first();
    await call()['message.leaveAlone']({ ids: [id] });
    expect(await inbox()).toEqual([]);
    await call()['message.undoDecision']({ ids: [id] });
    expect(await inbox()).toHaveLength(1);
  });
});
