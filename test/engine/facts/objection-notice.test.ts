import { describe, expect, test } from 'vitest';
import { objectionNotice } from '../../../main/engine/facts/objection-notice.ts';
import { approach } from './support.ts';

const pitch = {
  nl: 'Beste Jorinde,\n\nIk kwam je profiel tegen en zoek voor een opdrachtgever in Zwolle een data engineer. Heb je deze week tijd om te bellen?',
  en: 'Hi Jorinde,\n\nI came across your profile and I am looking for a data engineer for a client in Zwolle. Do you have time for a call this week?',
};
const signed = '\n\nMet vriendelijke groet,\nBram de Wit\nTalentvonk B.V.';
const mail = (lang: 'nl' | 'en', more: string) => approach({ text: `${pitch[lang]}\n\n${more}${signed}` });
const codes = (input: ReturnType<typeof approach>) => objectionNotice(input).map(({ code }) => code);

const clear = [
  // Such plain opt-outs were called no notice at all.
  ['nl', 'Ben je niet geïnteresseerd? Laat het me weten, dan haal ik je uit mijn bestand.'],
  ['nl', 'Geen interesse? Een kort berichtje en dan laat ik je met rust.'],
  ['nl', 'Wil je dit niet, dan verwijder ik je gegevens.'],
  ['en', "Not interested? Let me know and I'll remove you from my list."],
  ['en', 'Just say so and I will leave you alone.'],
  ['en', "One word and I won't contact you again."],
  ['nl', 'Wilt u geen berichten meer van ons ontvangen, dan kunt u dat laten weten via privacy@talentvonk.example.'],
  [
    'nl',
    'U kunt op elk moment bezwaar maken tegen het gebruik van uw gegevens voor werving. Een antwoord op deze mail is genoeg.',
  ],
  ['nl', 'Je hebt het recht om bezwaar te maken tegen dit gebruik van je gegevens.'],
  ['nl', 'Wil je liever geen berichten meer van mij ontvangen? Laat het me weten, dan stop ik direct.'],
  ['nl', 'PS: als je niet meer door ons benaderd wilt worden, antwoord dan met "stop".'],
  [
    'en',
    'You have the right to object to our use of your data for recruitment at any time. Just reply to this message.',
  ],
  ['en', 'You can object to direct marketing at any time by replying to this email.'],
  ['en', "If you'd rather not hear from me again, just let me know and I will not contact you anymore."],
  ['en', "Don't want to receive these emails? Reply with stop."],
] as const;

const hidden = [
  ['nl', 'Uitschrijven | Bekijk in browser | Privacyverklaring'],
  ['nl', 'In onze privacyverklaring leest u hoe wij met gegevens omgaan en hoe u bezwaar kunt maken.'],
  [
    'nl',
    'Wij zoeken mensen met ervaring in Python. Je werkt 36 uur per week in een team van acht. De standplaats is Zwolle. Je kunt bezwaar maken tegen deze mail. Het salaris is marktconform en je krijgt een leaseauto.',
  ],
  [
    'nl',
    'Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde. U hebt recht op inzage, rectificatie en verwijdering, en het recht om bezwaar te maken. Talentvonk B.V. is ingeschreven bij de KvK.',
  ],
  ['en', 'Unsubscribe | View in browser | Privacy policy'],
  ['en', 'Read our privacy policy to learn how we use your data and how you may object to the processing.'],
  [
    'en',
    'We look for people with Python experience. You work 36 hours a week in a team of eight. You can object to receiving this. The office is in Zwolle. The salary is in line with the market and there is a lease car.',
  ],
] as const;

const absent = [
  ['nl', 'Ik hoor graag van je.'],
  ['nl', 'Heb je er bezwaar tegen als ik je morgen bel?'],
  ['nl', 'Mocht je geen interesse hebben in deze rol, dan hoor ik dat ook graag.'],
  ['nl', 'Als je geen bezwaar hebt, stuur ik je vast de vacature.'],
  ['nl', 'Je krijgt geen saaie baan: schrijf je eigen toekomst.'],
  ['en', 'I look forward to hearing from you.'],
  ['en', "If you don't object, I will call you tomorrow."],
  ['en', 'Not interested in this role? Feel free to forward it to a colleague.'],
  ['en', 'The object of this role is to build a data platform.'],
] as const;

describe('the notice of the right to object, AVG art. 21(4)', () => {
  test.each(clear)('%s, clear and apart: %s', (lang, words) => {
    const [found] = objectionNotice(mail(lang, words));
    expect(found?.code).toBe('objection-notice-clear');
    expect(words).toContain(found?.evidence[0]?.words);
  });

  test.each(hidden)('%s, hidden: %s', (lang, words) => {
    const [found] = objectionNotice(mail(lang, words));
    expect(found?.code).toBe('objection-notice-hidden');
    expect(words).toContain(found?.evidence[0]?.words);
  });

  test.each(absent)('%s, absent: %s', (lang, words) => {
    expect(codes(mail(lang, words))).toEqual(['objection-notice-absent']);
  });

  test('a button of the mail program is a notice behind a link; that of LinkedIn is about its own mails', () => {
    const headers = { 'list-unsubscribe': ['<https://talentvonk.example/stop>'] };
    const [found] = objectionNotice(approach({ text: pitch.nl + signed, headers }));
    expect(found).toEqual({
      code: 'objection-notice-hidden',
      evidence: [{ words: 'list-unsubscribe: <https://talentvonk.example/stop>', place: 'header' }],
      values: {},
    });
    const from = { name: 'Bram de Wit', address: 'inmail-hit-reply@linkedin.com', profile: null };
    expect(codes(approach({ text: pitch.en + signed, headers, from }))).toEqual(['objection-notice-absent']);
  });
});

describe('not told is not absent', () => {
  test('nothing is asked of a later message, or of one that is no approach', () => {
    expect(codes(approach({ text: pitch.nl }, { first: false }))).toEqual([]);
    expect(codes(approach({ text: pitch.en }, { approach: false }))).toEqual([]);
  });

  test.each([
    ['a text that was cut off', { text: `${pitch.nl} Dan vertel ik je meer over…` }],
    ['a message of a picture', { text: 'Bekijk in browser' }],
    ['an empty message', { text: '' }],
    ['a talk on the phone, as the person noted it', { channel: 'phone', text: pitch.nl }],
    ['a letter, as the person noted it', { channel: 'post', text: pitch.en }],
    [
      'a letter in an attachment',
      {
        text: pitch.nl,
        attachments: [{ name: 'brief.pdf', type: 'application/pdf', size: 900 }],
      },
    ],
    [
      'the beginning that LinkedIn mails',
      {
        text: pitch.en,
        headers: { 'x-linkedin-template': ['email_type_messaging_digest'] },
      },
    ],
  ] as const)('%s shows nothing of what it lacks', (_name, change) => {
    expect(codes(approach(change))).toEqual([]);
  });

  test('a notice in the words that are quoted below is not one of this message', () => {
    const quoted =
      '\n\nOp 3 maart 2026 schreef Bram de Wit <bram@werving.example>:\n> U kunt bezwaar maken tegen deze mail.';
    expect(codes(approach({ text: pitch.nl + signed + quoted }))).toEqual(['objection-notice-absent']);
  });
});
