import { describe, expect, test } from 'vitest';
import { answerNature } from '../../../main/engine/intake/automatic-reply.ts';
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
    { letterId: 1, caseId: 10, messageId: 'one@own.example', reference: 'VZ-AAAA', controllerDomain: 'bureau.example' },
    { letterId: 2, caseId: 10, messageId: 'two@own.example', reference: 'VZ-AAAA', controllerDomain: 'bureau.example' },
    { letterId: 3, caseId: 20, messageId: null, reference: 'VZ-BBBB', controllerDomain: 'www.anders.example' },
    { letterId: 4, caseId: 30, messageId: null, reference: null, controllerDomain: 'gmail.com' },
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

  test('is only suggested by references of two cases, or by the domain of the controller', async () => {
    expect(await match(['From: x@y.example', 'Subject: VZ-AAAA en VZ-BBBB'])).toEqual({ suggestion: [10, 20] });
    expect(await match(['From: fg@mail.anders.example', 'Subject: Uw verzoek'])).toEqual({ suggestion: [20] });
    expect(await match(['From: info@bureau.example', 'Subject: VZ-ZZZZ'])).toEqual({ suggestion: [10] });
  });

  test('is nothing for a stranger or a mailbox for anyone', async () => {
    expect(await match(['From: x@elders.example', 'Subject: hoi'])).toBeNull();
    expect(await match(['From: x@gmail.com', 'Subject: hoi'])).toBeNull();
    expect(await match(['Subject: hoi'])).toBeNull();
  });
});
