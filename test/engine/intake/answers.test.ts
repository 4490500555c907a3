import { describe, expect, test } from 'vitest';
import { answerNature } from '../../../main/engine/intake/automatic-reply.ts';
import { type AwaitedAnswer, guessCases, surelyAnswers } from '../../../main/engine/intake/guess-case.ts';
import { matchReply, type LetterSign } from '../../../main/engine/intake/match-reply.ts';
import { ordinary, parsed, rawMail } from './intake-input.ts';

describe('who answers', () => {
  test.each([
    ['a person', [], 'person'],
    ['a person behind a ticket system', ['X-Auto-Response-Suppress: All', 'Auto-Submitted: no'], 'person'],
    ['a newsletter', ['Precedence: bulk', 'List-Id: <x.example>'], 'person'],
    ['an absence', ['Auto-Submitted: auto-replied (vacation)'], 'automatic'],
    ['a system', ['Auto-Submitted: auto-generated'], 'automatic'],
    ['an old responder', ['X-Autoreply: yes'], 'automatic'],
    ['an older responder', ['Precedence: auto_reply'], 'automatic'],
    [
      'a read receipt',
      ['Content-Type: multipart/report; report-type=disposition-notification; boundary=x'],
      'automatic',
    ],
    ['a mail system', ['Content-Type: multipart/report; boundary=x; report-type="delivery-status"'], 'bounce'],
    ['a mail system without a report', ['X-Failed-Recipients: a@x.example'], 'bounce'],
  ])('%s', async (_name, headers, nature) => {
    expect(answerNature(await parsed(rawMail([...ordinary, ...headers])))).toBe(nature);
  });

  test.each([
    ['Automatisch antwoord: uw verzoek', 'automatic'],
    ['Automatic reply: request', 'automatic'],
    ['Ontvangstbevestiging', 'automatic'],
    ['Re: automatisch antwoord op uw verzoek', 'person'],
    ['Afwezigheid van gegevens', 'automatic'],
  ])('by the subject when no header says so: %s', async (subject, nature) => {
    expect(answerNature(await parsed(rawMail(['From: a@x.example', `Subject: ${subject}`])))).toBe(nature);
  });

  test('a mail system by its address', async () => {
    expect(
      answerNature(
        await parsed(rawMail(['From: Mail Delivery <MAILER-DAEMON@mx.own.example>', 'Subject: Undelivered'])),
      ),
    ).toBe('bounce');
  });
});

describe('which letter is answered', () => {
  const letters: LetterSign[] = [
    { letterId: 1, caseId: 10, messageId: 'one@own.example', reference: 'VZ-AAAA' },
    { letterId: 2, caseId: 10, messageId: 'two@own.example', reference: 'VZ-AAAA' },
    { letterId: 3, caseId: 20, messageId: null, reference: 'VZ-BBBB' },
    { letterId: 4, caseId: 30, messageId: null, reference: null },
  ];
  const findReferences = (text: string): string[] => text.match(/VZ-[A-Z]{4}/gi) ?? [];
  const match = async (headers: readonly string[], body = '') =>
    matchReply(await parsed(rawMail(headers, body)), letters, findReferences);

  test('by the nearest Message-ID in the chain, before any reference', async () => {
    expect(
      await match(['From: x@y.example', 'References: <one@own.example> <two@own.example>', 'Subject: VZ-BBBB']),
    ).toEqual({ caseId: 10, letterId: 2, by: 'message-id' });
    expect(
      await match([
        'From: x@y.example',
        'In-Reply-To: <one@own.example>',
        'References: <one@own.example> <two@own.example>',
      ]),
    ).toEqual({ caseId: 10, letterId: 1, by: 'message-id' });
  });

  test('by our reference in subject or text: the latest letter of that case', async () => {
    expect(await match(['From: x@y.example', 'Subject: Re: bezwaar vz-aaaa'])).toEqual({
      caseId: 10,
      letterId: 2,
      by: 'reference',
    });
    expect(await match(['From: x@y.example', 'Subject: antwoord'], 'Uw kenmerk: VZ-BBBB')).toEqual({
      caseId: 20,
      letterId: 3,
      by: 'reference',
    });
  });

  test('is only suggested by references of two cases, and named by nothing else', async () => {
    expect(await match(['From: x@y.example', 'Subject: VZ-AAAA en VZ-BBBB'])).toEqual({ suggestion: [10, 20] });
    expect(await match(['From: info@bureau.example', 'Subject: VZ-ZZZZ'])).toBeNull();
    expect(await match(['Subject: hoi'])).toBeNull();
  });
});

describe('which case a message may belong to that names none', () => {
  const waiting = { conversation: null, sentOn: '2026-03-05', until: '2026-04-07' };
  const bureau: AwaitedAnswer = { ...waiting, caseId: 10, name: 'Bureau Noord B.V.', addresses: ['fg@bureau.example'] };
  const anders: AwaitedAnswer = { ...waiting, caseId: 20, name: 'Anders & Zoon', addresses: ['info@anders.example'] };
  const gratis: AwaitedAnswer = { ...waiting, caseId: 30, name: 'J. Smit', addresses: ['j.smit@gmail.com'] };
  const all = [bureau, anders, gratis];
  const mail = async (from: string, subject: string, more: readonly string[] = [], text = '') =>
    parsed(rawMail([`From: ${from}`, `Subject: ${subject}`, ...more], text));
  const guesses = async (message: ReturnType<typeof mail>, on = '2026-03-10') =>
    guessCases(await message, on, { awaited: all, referred: [] });

  test('surely: the very sender, of the matter, in time and in no other thread', async () => {
    const answer = await mail('FG <fg@bureau.example>', 'Uw bezwaar');
    expect(surelyAnswers(answer, '2026-03-10', all)).toBe(10);
    expect(surelyAnswers(answer, '2026-03-04', all)).toBeNull();
    expect(surelyAnswers(answer, '2026-04-08', all)).toBeNull();
    expect(surelyAnswers(answer, '2026-03-10', [...all, { ...bureau, caseId: 11 }])).toBeNull();
    expect(surelyAnswers(answer, '2026-03-10', [{ ...bureau, until: null }])).toBeNull();
    const thread = await mail('fg@bureau.example', 'Uw bezwaar', ['In-Reply-To: <lunch@own.example>']);
    expect(surelyAnswers(thread, '2026-03-10', all)).toBeNull();
    expect(surelyAnswers(await mail('fg@bureau.example', 'Factuur maart'), '2026-03-10', all)).toBeNull();
    expect(surelyAnswers(await mail('hr@bureau.example', 'Uw bezwaar'), '2026-03-10', all)).toBeNull();
  });

  test('perhaps: the sender whatever it says; the domain or the name only where it speaks of the matter', async () => {
    expect(await guesses(mail('fg@bureau.example', 'Even bellen?'))).toEqual([{ caseId: 10, sign: 'sender' }]);
    expect(await guesses(mail('hr@mail.bureau.example', 'Uw inzageverzoek'))).toEqual([{ caseId: 10, sign: 'domain' }]);
    expect(await guesses(mail('hr@bureau.example', 'Vacature'))).toEqual([]);
    expect(await guesses(mail('Bureau Noord <help@tickets.example>', '[#8] Privacy request'))).toEqual([
      { caseId: 10, sign: 'name' },
    ]);
    expect(await guesses(mail('Bureau Noord <help@tickets.example>', 'Uw bestelling'))).toEqual([]);
  });

  test('never: a stranger, another at a mailbox for anyone, a newsletter, or from before the letter', async () => {
    expect(await guesses(mail('x@elders.example', 'Uw bezwaar'))).toEqual([]);
    expect(await guesses(mail('x@gmail.com', 'Uw bezwaar'))).toEqual([]);
    expect(await guesses(mail('fg@bureau.example', 'Privacy', ['List-Id: <nieuws.bureau.example>']))).toEqual([]);
    expect(await guesses(mail('fg@bureau.example', 'Uw bezwaar'), '2026-03-04')).toEqual([]);
  });

  test('references of two cases come before the rest', async () => {
    const message = await mail('info@anders.example', 'VZ-AAAA en VZ-CCCC');
    const candidates = { awaited: all, referred: [10, 30] };
    expect(guessCases(message, '2026-03-10', candidates)).toEqual([
      { caseId: 30, sign: 'references' },
      { caseId: 10, sign: 'references' },
      { caseId: 20, sign: 'sender' },
    ]);
  });
});
