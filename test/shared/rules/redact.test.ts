import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failureCodes } from '../../../shared/failure.ts';
import { methodNames } from '../../../shared/method-names.ts';
import { redact } from '../../../shared/rules/redact.ts';

describe('redacting a log line', () => {
  test.each([
    ['sent to sanne.de-bruin+x@talentvonk.example today', 'sent to [address] today'],
    ['<jorine@dewit.example>, mailto:a@b.example?subject=Hoi', '<[address]>, [address]'],
    ['jorine%40dewit.example', '[address]'],
    ['zoë@müller.example', '[address]'],
    ['GET https://track.example/u/abc?e=jorine&t=1#x failed', 'GET https://track.example/[path] failed'],
    ['imaps://jorine:secret@mail.example:993/INBOX', 'imaps://mail.example:993/[path]'],
    ['call 06-12345678 or +31 6 1234 5678 or (020) 123 45 67', 'call [number] or [number] or [number]'],
    ['bsn 123456782', 'bsn [number]'],
    ['no such column: "Sanne de Bruin"', 'no such column: [text]'],
    ["Unexpected token 'S' in 'Beste Jorine'", 'Unexpected token [text] in [text]'],
    ['onderwerp “Passende rol” en „nog een” en «meer» en `code`', 'onderwerp [text] en [text] en [text] en [text]'],
    ['token eyJhbGciOiJIUzI1NiJ9abcdEFGH', 'token [token]'],
    ['id 0b9b1c9e-6f0e-4f0a-9a53-1f1f3c1f9c11', 'id [token]'],
    ['IBAN NL91ABNA0417164300XX', 'IBAN [token]'],
    ['open /home/jorine/mail/x.eml', 'open /home/[name]/mail/x.eml'],
    ['open C:\\Users\\Jorine\\mail', 'open C:\\Users\\[name]\\mail'],
  ])('%j becomes %j', (line, expected) => {
    expect(redact(line)).toBe(expected);
  });

  test.each([
    'case 12 letter 7 route smtp 250 ms',
    '2026-11-23T19:30:00.000Z engine ready 3.4.1',
    'deadline 2026-05-18, months 3',
    "can't open the store, it's locked",
    'at openStore (file:///opt/verzet/engine/store/open-store.js:41:13)',
    'uidvalidity 17 uid 4096 of 200000',
    ...failureCodes,
    ...methodNames,
  ])('%j stays readable', (line) => {
    expect(redact(line)).toBe(line);
  });

  test('no address survives, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.emailAddress(), fc.string(), (before, address, after) => {
        fc.pre(!address.includes('/'));
        const once = redact(`${before} ${address} ${after}`);
        expect(once).not.toContain(address);
      }),
      { numRuns: 1000 },
    );
  });

  test('a long line takes no long time', () => {
    for (const unit of ['a', '0', '-', "'", 'a@', '+1 ', 'http://']) {
      const start = performance.now();
      redact(unit.repeat(50_000));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
