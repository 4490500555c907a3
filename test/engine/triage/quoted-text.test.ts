import { describe, expect, test } from 'vitest';
import { splitQuotedText } from '../../../main/engine/triage/quoted-text.ts';
import { makeMessage, mark } from './support.ts';

const split = (text: string, more: Parameters<typeof makeMessage>[0] = {}) =>
  splitQuotedText(makeMessage({ name: 'Kees Brink', address: 'kees@bureau.example', ...more, text }), mark);

describe('only new text counts', () => {
  test.each([
    ['Op … schreef', 'Nieuw.\n\nOp 3 maart 2025 om 09:12 schreef Anna Blok:\n> Oud.'],
    ['On … wrote', 'Nieuw.\n\nOn Mon, 3 March 2025 at 09:12, Anna Blok\n<anna@x.example> wrote:\n> Oud.'],
    ['schrieb', 'Nieuw.\n\nAm 3. März schrieb Anna Blok:\n> Oud.'],
    ['without angle brackets', 'Nieuw.\n\nOp 3 maart schreef Anna Blok:\nOud.'],
    ['Original Message', 'Nieuw.\n\n-----Original Message-----\nFrom: Anna\nSent: Monday\nOud.'],
    ['Oorspronkelijk bericht', 'Nieuw.\n\n-----Oorspronkelijk bericht-----\nOud.'],
    [
      'Outlook header block',
      'Nieuw.\n\nVan: Anna Blok <anna@x.example>\nVerzonden: maandag 3 maart\nAan: Kees Brink\nOnderwerp: vraag\n\nOud.',
    ],
    ['an English header block', 'Nieuw.\n\n*From:* Anna Blok\n*Sent:* Monday\n*To:* Kees\n\nOud.'],
  ])('%s', (_, text) => {
    const { fresh, quoted } = split(text);
    expect(fresh).toContain('Nieuw.');
    expect(fresh).not.toContain('Oud.');
    expect(quoted).toContain('Oud.');
  });

  test('keeps answers between quoted lines', () => {
    const { fresh } = split('Op 3 maart schreef Anna Blok:\n> Kun je vrijdag?\nJa.\n> En maandag?\nNee.');
    expect(fresh).toContain('Ja.');
    expect(fresh).toContain('Nee.');
    expect(fresh).not.toContain('Kun je');
  });

  test('leaves a text without quotes as it is', () => {
    const text = 'Van harte!\nDe prijs > 100 euro. Ik schreef al eerder: kom.';
    expect(split(text)).toMatchObject({
      fresh: text,
      quoted: '',
      quotedWriter: null,
      ownAttribution: null,
      forwarded: null,
    });
  });

  test('pieces of new text are exact slices', () => {
    const text = 'Eén.\r\n> oud\r\nTwee.\r\n';
    for (const piece of split(text).fresh.split('\n\n')) expect(text).toContain(piece.trim());
  });
});

describe('whose words are quoted', () => {
  test('the sender, the data subject or somebody else', () => {
    expect(split('Nog?\n\nOp 3 maart schreef Kees Brink:\n> Oud.').quotedWriter).toBe('sender');
    expect(split('Ja.\n\nOp 3 maart schreef Mark Veenstra:\n> Oud.').quotedWriter).toBe('data-subject');
    expect(split('Ja.\n\nOn 3 March <mark@veenstra-advies.example> wrote:\n> Old.').quotedWriter).toBe('data-subject');
    expect(split('Ja.\n\nOp 3 maart schreef Anna Blok:\n> Oud.').quotedWriter).toBe('unknown');
  });

  test('an own message deeper in the thread is found', () => {
    const { quotedWriter, ownAttribution } = split(
      'Nog?\n\nOp 5 maart schreef Kees Brink:\n> Hoi\n>\n> Op 3 maart schreef Mark Veenstra:\n>> Ik zoek werk.',
    );
    expect(quotedWriter).toBe('sender');
    expect(ownAttribution).toBe('Op 3 maart schreef Mark Veenstra:');
  });
});

test('forwards are known by subject or mark', () => {
  expect(split('Kijk.', { subject: 'Fwd: vacature' }).forwarded).toBe('Fwd: vacature');
  expect(split('Kijk.\n\n---------- Forwarded message ---------\nFrom: X\n\nOud.').forwarded).toContain(
    'Forwarded message',
  );
  expect(split('Kijk.\n\nBegin doorgestuurd bericht:\n\nOud.').fresh).not.toContain('Oud.');
});

test('the footers of LinkedIn and of mailing lists are not the sender’s words', () => {
  const text = `Hoi Mark.\n${'-'.repeat(40)}\nUnsubscribe`;
  expect(split(text, { address: 'hit-reply@linkedin.com' }).fresh).not.toContain('Unsubscribe');
  expect(split(text, { headers: { 'list-post': '<mailto:a@b.example>' } })).toMatchObject({ overList: true });
  expect(split(text).fresh).toContain('Unsubscribe');
});

test('a mail of nothing but attributions does not hold the engine up', () => {
  const started = performance.now();
  split('Op 3 maart schreef Anna:\n'.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
