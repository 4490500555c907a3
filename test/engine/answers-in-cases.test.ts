import { expect, test } from 'vitest';
import { caseBench } from '../support/case-bench.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const { call, mail, importAll, inbox, writtenCase, sentCase, opened } = caseBench();

test('an answer is recognised by our reference when the chain of Message-IDs is lost', async () => {
  const { id, view } = await sentCase();
  writeMail(mail(), '2.eml', {
    id: 'b@tickets.example',
    from: 'Helpdesk <help@tickets.example>',
    subject: `[#881] Uw kenmerk ${view.reference}`,
    text: 'Wij nemen uw verzoek in behandeling.',
    date: 'Mon, 09 Mar 2026 10:00:00 +0100',
  });
  opened().travel('2026-03-10');
  await importAll();
  expect((await call()['case.get']({ id })).state.stage).toBe('to-judge');
});

test('an automatic receipt is noted and changes nothing', async () => {
  const { id, letter } = await sentCase();
  writeMail(mail(), '2.eml', {
    id: 'auto@talentvonk.example',
    from: 'Privacy <privacy@talentvonk.example>',
    subject: 'Automatisch antwoord',
    text: 'Wij hebben uw bericht ontvangen.',
    date: 'Fri, 06 Mar 2026 10:00:00 +0100',
    headers: [`In-Reply-To: <${letter.messageId}>`, 'Auto-Submitted: auto-replied'],
  });
  opened().travel('2026-03-07');
  await importAll();
  const view = await call()['case.get']({ id });
  expect(view.events.at(-1)?.fact).toMatchObject({ type: 'response-received', reading: 'receipt' });
  expect(view.state.stage).toBe('awaiting');
});

test('marketing after the objection is a breach, also in a closed case; a colleague of the same agency counts', async () => {
  const { id } = await sentCase('objection');
  opened().travel('2026-04-20');
  await call()['case.record']({ id, on: '2026-04-20', fact: { type: 'closed', outcome: 'honoured', note: '' } });
  writeMail(mail(), '2.eml', {
    ...recruiterMail,
    id: 'r2@talentvonk.example',
    from: 'Pieter Vos <pieter@talentvonk.example>',
    date: 'Tue, 21 Apr 2026 09:00:00 +0200',
  });
  opened().travel('2026-04-22');
  await importAll();
  const view = await call()['case.get']({ id });
  expect(view.state).toMatchObject({ stage: 'breached', breaches: 1 });
  expect((await inbox('all')).filter(({ breach }) => breach)).toHaveLength(1);
  const { letter } = await call()['case.writeLetter']({ id, kind: 'reminder', language: 'nl', personalReason: '' });
  expect(letter.text).toContain('op 21 april 2026 opnieuw een bericht');
});

test('an answer comes with its likely reading, and what it says decides each right by itself', async () => {
  const { id, letter } = await sentCase();
  writeMail(mail(), '2.eml', {
    id: 'a@talentvonk.example',
    from: 'Privacy <privacy@talentvonk.example>',
    subject: 'Re: bezwaar',
    text: 'Wij hebben uw gegevens verwijderd.\n\nOp 5 mrt 2026 schreef Noor de Vries:\n> Ik vraag een kopie van mijn gegevens.',
    date: 'Mon, 09 Mar 2026 10:00:00 +0100',
    headers: [`In-Reply-To: <${letter.messageId}>`],
  });
  opened().travel('2026-03-10');
  await importAll();
  const view = await call()['case.get']({ id });
  expect(view.likely).toEqual({ says: 'confirmed', sentence: 'Wij hebben uw gegevens verwijderd.', source: '' });
  const { messageId } = view.events.flatMap(({ fact }) => (fact.type === 'response-received' ? [fact] : []))[0] ?? {};
  const fact = { type: 'response-received', messageId: messageId ?? null, reading: 'answered', note: '' } as const;
  const judged = await call()['case.record']({ id, on: '2026-03-09', fact: { ...fact, says: 'confirmed' } });
  expect(judged.likely).toBeNull();
  expect(judged.state.stage).toBe('awaiting');
  expect(judged.state.rights.map(({ outcome }) => outcome)).toEqual(['acknowledged', 'awaiting', 'awaiting']);
});

test('an out-of-office reply and a bounce are never taken for an answer', async () => {
  const { id, letter } = await sentCase();
  writeMail(mail(), '2.eml', {
    id: 'ooo@talentvonk.example',
    from: 'Sanne <sanne@talentvonk.example>',
    subject: 'Afwezig: Re: bezwaar',
    text: 'Ik ben er niet. Uw gegevens zijn verwijderd.',
    date: 'Fri, 06 Mar 2026 10:00:00 +0100',
    headers: [`In-Reply-To: <${letter.messageId}>`, 'Auto-Submitted: auto-replied'],
  });
  opened().travel('2026-03-07');
  await importAll();
  const view = await call()['case.get']({ id });
  expect(view.likely).toBeNull();
  expect(view.state.rights.every(({ outcome }) => outcome === 'awaiting')).toBe(true);
});

test('an answer from before the letter was sent was kept as an answer to it; now it is refused and nothing is kept', async () => {
  const { id, letter } = await writtenCase();
  opened().travel('2026-03-09');
  await call()['letter.confirmSent']({ id: letter.id, route: 'print', on: '2026-03-09' });
  const before = (await call()['case.get']({ id })).events.length;
  const answer = { type: 'response-received', messageId: null, reading: 'answered', note: '' } as const;
  const claim = { type: 'extension-claimed', messageId: null, note: '' } as const;
  for (const fact of [answer, claim])
    expect(() => call()['case.record']({ id, on: '2026-03-06', fact })).toThrow('before-letter');
  const view = await call()['case.get']({ id });
  expect(view.events).toHaveLength(before);
  expect((await call()['case.record']({ id, on: '2026-03-09', fact: answer })).state.stage).toBe('answered');
});
