import { describe, expect, test } from 'vitest';
import { connectionThenList } from '../../../main/engine/facts/connection-then-list.ts';
import { contactAfterNo } from '../../../main/engine/facts/contact-after-no.ts';
import { elsewhere } from '../../../main/engine/facts/elsewhere.ts';
import { type History, noHistory } from '../../../main/engine/facts/history.ts';
import { openToWork } from '../../../main/engine/facts/open-to-work.ts';
import { sequence } from '../../../main/engine/facts/sequence.ts';
import { shareOfText, tellingWords } from '../../../main/engine/facts/shingles.ts';
import { approach } from './support.ts';

const texts = {
  nl: 'Beste Jorinde, ik zoek een data engineer voor een opdrachtgever in Zwolle. Heb je tijd om te bellen?',
  en: 'Hi Jorinde, I am looking for a data engineer for a client in Zwolle. Do you have time to talk?',
};
const withHistory = (change: Partial<History>) => ({ history: { ...noHistory, ...change } });

describe.each(['nl', 'en'] as const)('what earlier contact tells, in %s', (lang) => {
  const text = texts[lang];
  const headers = { 'list-unsubscribe': ['<https://talentvonk.example/stop>'] };
  const words = lang === 'nl' ? 'geen interesse' : 'not interested';
  const refusal = {
    on: '2026-01-10',
    from: '2026-01-11',
    how: 'message',
    words,
    person: 1,
    organisation: 3,
    domains: 2,
  } as const;

  test('contact after a no is counted, with the words of the no', () => {
    expect(contactAfterNo(approach({ text }, withHistory({ refusal })))).toEqual([
      {
        code: 'contact-after-no',
        evidence: [{ words, place: 'record' }],
        values: { refusedOn: '2026-01-10', how: 'message', person: 1, organisation: 3, domains: 2 },
      },
    ]);
  });

  test('contact on the day of the no, before it, or without one, or that is no approach, is none after it', () => {
    const after = withHistory({ refusal });
    expect(contactAfterNo(approach({ text }, { ...after, day: '2026-01-10' }))).toEqual([]);
    expect(contactAfterNo(approach({ text }, { ...after, day: '2026-01-09' }))).toEqual([]);
    expect(contactAfterNo(approach({ text }, { ...after, approach: false }))).toEqual([]);
    expect(contactAfterNo(approach({ text }))).toEqual([]);
  });

  const connection = { on: '2026-02-20', name: 'Bram de Wit' };
  test('the first mail to many after an accepted invitation is told with the days between', () => {
    expect(connectionThenList(approach({ text, headers }, withHistory({ connection })))).toEqual([
      {
        code: 'connection-then-list',
        evidence: [{ words: 'list-unsubscribe: <https://talentvonk.example/stop>', place: 'header' }],
        values: { connectedOn: '2026-02-20', name: 'Bram de Wit', days: 10 },
      },
    ]);
  });

  test.each([
    ['a list that wrote before', { connection, earlierMail: ['2026-01-02'] }, { headers }],
    ['a letter to one person', { connection }, {}],
    ['a message on LinkedIn', { connection }, { headers, channel: 'linkedin' as const }],
    ['a connection of years ago', { connection: { ...connection, on: '2022-02-20' } }, { headers }],
    ['nobody one is connected with', {}, { headers }],
  ])('%s is none', (_name, change, message) => {
    expect(connectionThenList(approach({ text, ...message }, withHistory(change)))).toEqual([]);
  });

  test('a tool for sequences is known by its host or header, a follow-up by its number and days', () => {
    const input = approach(
      { text, hosts: ['t.outreach.io'] },
      withHistory({ unanswered: ['2026-02-16', '2026-02-23'] }),
    );
    expect(sequence(input)).toEqual([
      { code: 'sequence-tool', evidence: [{ words: 't.outreach.io', place: 'link' }], values: {} },
      { code: 'follow-up', evidence: [], values: { number: 3, days: 7, firstOn: '2026-02-16' } },
    ]);
    expect(sequence(approach({ text, headers: { 'x-mailer': ['Mixmax'] } }))[0]?.evidence[0]?.words).toBe(
      'x-mailer: Mixmax',
    );
    expect(
      sequence(approach({ text, headers: { 'x-mailer': ['Apple Mail'] }, hosts: ['talentvonk.example'] })),
    ).toEqual([]);
    expect(sequence(approach({ text, hosts: ['t.outreach.io'] }, { approach: false }))).toEqual([]);
  });

  test('open to work is a fact of the day, for recruitment only', () => {
    const told = (change: Partial<History>, known = {}) =>
      openToWork(approach({ text }, { ...withHistory(change), ...known })).map(({ code }) => code);
    expect(told({ openToWork: true })).toEqual(['open-to-work']);
    expect(told({ openToWork: false })).toEqual(['not-open-to-work']);
    expect(told({ openToWork: null })).toEqual([]);
    expect(told({ openToWork: true }, { label: 'direct-marketing' })).toEqual([]);
  });

  test('who wrote for another organisation before is told with the day', () => {
    const before = [{ organisation: 'Oude Bureau B.V.', on: '2025-05-01' }];
    expect(elsewhere(approach({ text }, withHistory({ elsewhere: before })))).toMatchObject([
      { code: 'recruiter-elsewhere', values: { organisation: 'Oude Bureau B.V.', sentOn: '2025-05-01' } },
    ]);
    expect(elsewhere(approach({ text }))).toEqual([]);
  });
});

const long = {
  nl: 'Hoi Jorinde, ik kwam je profiel tegen en was meteen enthousiast. Voor een opdrachtgever in de logistiek zoek ik een data engineer die het platform naar de cloud brengt, met een team van acht mensen en veel vrijheid. Zullen we deze week bellen?',
  en: 'Hi Jorinde, I came across your profile and was impressed at once. For a client in logistics I am looking for a data engineer who brings the platform to the cloud, with a team of eight people and a lot of freedom. Shall we talk this week?',
};

describe.each(['nl', 'en'] as const)('nearly the same text, in %s', (lang) => {
  const text = long[lang];

  test('is known with another name, another town and a word changed', () => {
    const other = text.replace('Jorinde', 'Noor').replace('acht', 'negen').replace('eight', 'nine');
    expect(shareOfText(text, other)).toBeGreaterThan(0.6);
  });

  test('is not what is about the same in other words, nor what is too short to tell', () => {
    expect(shareOfText(text, long[lang === 'nl' ? 'en' : 'nl'])).toBe(0);
    expect(shareOfText(text, texts[lang])).toBeLessThan(0.2);
    expect(shareOfText('Heb je even tijd?', 'Heb je even tijd?')).toBe(0);
  });

  test('is looked for by its longest words, without names', () => {
    const queries = tellingWords(text, ['Jorinde Kwakernaak']);
    expect(queries.length).toBeGreaterThan(2);
    expect(queries.join(' ')).not.toContain('jorinde');
    expect(tellingWords('Heb je even tijd?', [])).toEqual([]);
  });
});
