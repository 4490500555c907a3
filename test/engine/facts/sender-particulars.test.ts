import { describe, expect, test } from 'vitest';
import { footerFacts } from '../../../main/engine/facts/footer.ts';
import { senderParticulars } from '../../../main/engine/facts/sender-particulars.ts';
import { approach } from './support.ts';

const pitch = {
  nl: 'Beste Jorinde,\n\nVoor een opdrachtgever in Zwolle zoek ik een data engineer. Heb je deze week tijd om te bellen?',
  en: 'Hi Jorinde,\n\nI am looking for a data engineer for a client in Zwolle. Do you have time for a call this week?',
};
const signed = {
  nl: '\n\nMet vriendelijke groet,\nBram de Wit\nTalentvonk B.V.',
  en: '\n\nKind regards,\nBram de Wit\nTalentvonk B.V.',
};
const codes = (input: ReturnType<typeof approach>) => senderParticulars(input).map(({ code }) => code);
const mail = (lang: 'nl' | 'en', more: string, known: Parameters<typeof approach>[1] = {}) =>
  approach({ text: pitch[lang] + signed[lang] + more }, known);

describe.each(['nl', 'en'] as const)('what the sender tells of itself, in %s', (lang) => {
  test('a bare pitch tells no address to stop at, nothing on privacy, and no source', () => {
    expect(codes(mail(lang, ''))).toEqual(['stop-address-absent', 'privacy-information-absent', 'source-absent']);
  });

  test('privacy and source are due at the first message; an address in every one', () => {
    expect(codes(mail(lang, '', { first: false }))).toEqual(['stop-address-absent']);
  });

  test('nothing is missing in what is no approach, on LinkedIn, cut off, or with a document', () => {
    expect(codes(mail(lang, '', { approach: false }))).toEqual([]);
    expect(codes(approach({ channel: 'linkedin', text: pitch[lang] }))).toEqual([]);
    expect(codes(approach({ text: `${pitch[lang]} En…` }))).toEqual([]);
    const attachments = [{ name: 'profiel.docx', type: 'application/msword', size: 10 }];
    expect(codes(approach({ text: pitch[lang], attachments }))).toEqual([]);
  });
});

test.each([
  ['nl', 'Voorbeeldkade 17, 1234 AB Zwolle', 'stop-address-given'],
  ['nl', 'Postbus 1234, Zwolle', 'stop-address-given'],
  ['nl', 'T 010 - 123 45 67', 'stop-address-given'],
  ['nl', '+31 6 1234 5678', 'stop-address-given'],
  ['en', '12 Example Road, London', 'stop-address-given'],
  ['en', 'London EC1A 1BB', 'stop-address-given'],
  ['en', '+44 20 7946 0958', 'stop-address-given'],
  ['nl', 'Lees onze privacyverklaring op onze site.', 'privacy-information-given'],
  ['en', 'See our privacy policy for how we use personal data.', 'privacy-information-given'],
  ['nl', 'PS: ik vond je profiel op LinkedIn.', 'source-given'],
  ['nl', 'PS: uw gegevens hebben wij ontvangen van een partner.', 'source-given'],
  ['en', 'PS: I came across your profile on LinkedIn.', 'source-given'],
  ['en', 'PS: we obtained your details from a data supplier.', 'source-given'],
] as const)('%s, "%s" shows %s', (lang, words, code) => {
  const found = senderParticulars(mail(lang, `\n\n${words}`)).find((one) => one.code === code);
  expect(found, words).toBeDefined();
  expect(words).toContain(found?.evidence[0]?.words.slice(0, 10));
});

test.each([
  ['nl', 'Wij schreven op 3 maart 2026 om 10 uur.', 'stop-address-given'],
  ['en', 'We wrote on March 3, 2026 at ten, for € 1234.', 'stop-address-given'],
  ['nl', 'Wij leveren AVG-proof adressenlijsten.', 'privacy-information-given'],
  ['en', 'We sell GDPR training.', 'privacy-information-given'],
  ['nl', 'Jouw profiel past perfect.', 'source-given'],
  ['en', 'The office is in Brussels, three days on site.', 'source-given'],
] as const)('%s, "%s" does not show %s', (lang, words, code) => {
  expect(codes(mail(lang, `\n\n${words}`))).not.toContain(code);
});

test.each([
  ['nl', 'Hoi Jorinde, ik zoek een data engineer met ervaring in Python en tijd voor een gesprek.', ['sender-unnamed']],
  ['en', 'Hi Jorinde, I am looking for a data engineer with time for a call this week or next.', ['sender-unnamed']],
  ['nl', 'Hoi Jorinde, ik ben Bram van Talentvonk en zoek een data engineer met ervaring in Python.', []],
  ['en', 'Hi Jorinde, this is Bram from Talentvonk, looking for a data engineer for a client.', []],
] as const)('%s, from a mailbox of anybody: "%s"', (_lang, text, expected) => {
  const from = { name: 'Bram', address: 'bram@gmail.com', profile: null };
  expect(codes(approach({ text, from }, { organisation: null })).filter((code) => code === 'sender-unnamed')).toEqual(
    expected,
  );
});

test.each(['nl', 'en'] as const)(
  'the foot of a message in %s tells registration, privacy address, phone and address',
  (lang) => {
    const foot = '\nVoorbeeldkade 17, 1234 AB Zwolle\n+31 38 123 45 67\nKvK 12345678 | privacy@talentvonk.example';
    const [found] = footerFacts(mail(lang, foot));
    expect(found?.code).toBe('footer-particulars');
    expect(found?.evidence.map(({ words }) => words)).toEqual([
      '12345678',
      'privacy@talentvonk.example',
      '+31 38 123 45 67',
      'Voorbeeldkade 17, 1234 AB Zwolle',
    ]);
    expect(footerFacts(mail(lang, '\nOrder 12345678 van 3 maart 2026'))).toEqual([]);
    expect(footerFacts(approach({ text: pitch[lang] + foot }, { approach: false }))).toEqual([]);
  },
);
