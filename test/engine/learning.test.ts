import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMessage } from '../../main/engine/intake/parse-message.ts';
import { lessonOf } from '../../main/engine/triage/classify.ts';
import type { Lesson } from '../../main/engine/triage/learned/fit.ts';
import { learnFrom } from '../../main/engine/triage/learned/learner.ts';
import { caseBench } from '../support/case-bench.ts';
import { writeMail } from '../support/write-mail.ts';

const { call, mail, importAll } = caseBench();

const towns = ['Zwolle', 'Assen', 'Gouda', 'Hoorn', 'Venlo', 'Sneek', 'Tiel', 'Ede', 'Goes', 'Weert'];
const herbs = ['kamille', 'munt', 'salie', 'tijm', 'venkel', 'brandnetel', 'linde'];
const pick = (list: readonly string[], number: number) => list[number % list.length] ?? '';

/** What no rule knows to be advertising. */
const tea = (number: number, headers: readonly string[] = []) =>
  writeMail(mail(), `tea-${number}.eml`, {
    id: `tea-${number}@molen${number}.example`,
    from: `Theehuis ${pick(towns, number)} <groet@molen${number}.example>`,
    subject: `Kruidenthee uit ${pick(towns, number)}, ${pick(herbs, number)} van dit seizoen`,
    text: `Dag theevriend,

In onze molen drogen wij ${pick(herbs, number)} en ${pick(herbs, number + 3)} op houten zolders. De oogst van dit seizoen ruikt
heerlijk. Wij malen de kruiden met de hand en vullen de zakjes in ${pick(towns, number + 1)}. Geniet van een warme kop.

Zonnige groet van de molenaar`,
    headers,
  });

const minutes = (number: number, headers: readonly string[] = []) =>
  writeMail(mail(), `minutes-${number}.eml`, {
    id: `minutes-${number}@club${number}.example`,
    from: `Club ${pick(towns, number)} <secretaris@club${number}.example>`,
    subject: `Verslag vergadering ${pick(towns, number)}, punt ${number}`,
    text: `Beste leden,

Hierbij het verslag van de vergadering in ${pick(towns, number)}. De penningmeester lichtte de begroting toe, het bestuur
besprak het clubhuis en de sleutels. Wijzigingen graag voor de volgende vergadering doorgeven.

Groeten van de secretaris`,
    headers,
  });

const wine = (number: number) =>
  writeMail(mail(), `wine-${number}.eml`, {
    id: `wine-${number}@kelder${number}.example`,
    from: `Kelder ${number} <wijn@kelder${number}.example>`,
    subject: `Rode druiven van kelder ${number}`,
    text: 'Goedendag, onze druiven rijpen op zuidelijke hellingen. Eikenhouten vaten geven rondheid en kersentonen.',
  });

const ids = async (subject: string): Promise<number[]> => {
  const { rows } = await call()['inbox.list']({ view: 'all', query: '', label: null, offset: 0, limit: 500 });
  return rows.filter((row) => row.subject.startsWith(subject)).map(({ id }) => id);
};
const isAdvertising = (id: number) => call()['message.correct']({ id, label: 'direct-marketing', unsolicited: true });
const isOrdinary = (id: number) => call()['message.correct']({ id, label: 'other', unsolicited: false });
const learning = () => call()['learning.get']();
const verdictOf = async (subject: string) => {
  const [id = 0] = await ids(subject);
  const { row, reasons } = await call()['message.get']({ id });
  return { band: row.band, learned: reasons.some(({ code }) => code === 'learned') };
};
const untaught = { band: 'unsure', learned: false };

test('corrections on both sides flag the next such message, never by one alone or against contact, until undone', async () => {
  writeMail(mail(), 'own.eml', {
    id: 'own@devries.example',
    from: 'Noor de Vries <noor@devries.example>',
    to: 'Theehuis <groet@molen49.example>, Theehuis <groet@molen29.example>',
    subject: 'Kruiden',
    text: 'Dag, wat is er dit seizoen te krijgen?',
    date: 'Thu, 11 Dec 2025 10:00:00 +0100',
  });
  for (let number = 0; number < 24; number += 1) {
    tea(number);
    minutes(number);
  }
  tea(29, ['In-Reply-To: <own@devries.example>']);
  wine(1);
  await importAll();
  const made = [];
  for (const id of await ids('Kruidenthee')) made.push(await isAdvertising(id));
  for (const id of await ids('Rode druiven')) await isAdvertising(id);
  const [last = 0, ...others] = (await ids('Verslag')).slice(0, 10);
  for (const id of others) await isOrdinary(id);
  // An answer to the person's own message is no lesson against its kind.
  expect(await learning()).toEqual({ unwanted: 25, wanted: 9, needed: 10, counts: false });
  tea(41);
  await importAll();
  expect(await verdictOf('Kruidenthee uit Assen, linde')).toEqual(untaught);

  await isOrdinary(last);
  expect(await learning()).toEqual({ unwanted: 25, wanted: 10, needed: 10, counts: true });
  for (const id of (await ids('Verslag')).slice(10)) await isOrdinary(id);
  tea(48);
  tea(49);
  minutes(49);
  wine(2);
  await importAll();
  const taught = { band: 'flagged', learned: true };
  // What waited for a decision is judged anew by it too.
  await expect.poll(() => verdictOf('Kruidenthee uit Assen, linde')).toEqual(taught);
  expect(await verdictOf('Kruidenthee uit Goes, linde')).toEqual(taught);
  expect(await verdictOf('Kruidenthee uit Weert, kamille')).toMatchObject({ band: 'clear' });
  expect(await verdictOf('Verslag vergadering Weert, punt 49')).toEqual({ band: 'clear', learned: false });
  expect(await verdictOf('Rode druiven van kelder 2')).toEqual(untaught);

  for (const { id } of made.slice(5)) await call()['correction.undo']({ id });
  expect(await learning()).toMatchObject({ counts: false });
  await expect.poll(() => verdictOf('Kruidenthee uit Goes, linde')).toEqual(untaught);
});

test('a whole thread teaches no more than one message of it', async () => {
  tea(0);
  for (let number = 1; number < 12; number += 1)
    tea(number, ['In-Reply-To: <tea-0@molen0.example>', 'References: <tea-0@molen0.example>']);
  await importAll();
  for (const id of await ids('Kruidenthee')) await isAdvertising(id);
  expect(await learning()).toMatchObject({ unwanted: 1 });
});

test('ordinary mail that the person answered counts as wanted, unless the answer was a refusal', async () => {
  minutes(1);
  minutes(2);
  const answers = ['Dank, het verslag klopt.', 'Geen interesse. Mail mij niet meer.'];
  for (const [index, text] of answers.entries())
    writeMail(mail(), `own-${index}.eml`, {
      id: `own-${index}@devries.example`,
      from: 'Noor de Vries <noor@devries.example>',
      to: `secretaris@club${index + 1}.example`,
      subject: 'Re: Verslag',
      text,
      headers: [`In-Reply-To: <minutes-${index + 1}@club${index + 1}.example>`],
    });
  await importAll();
  expect(await learning()).toEqual({ unwanted: 0, wanted: 1, needed: 10, counts: false });
});

test('one correction more is learned in less than 50 ms, with all lessons that ever count', async () => {
  const parse = async (path: string) => {
    const message = await parseMessage(readFileSync(path));
    if (typeof message === 'string') throw new Error(message);
    return message;
  };
  const lessons: Lesson[] = [];
  for (let number = 0; number < 250; number += 1) {
    lessons.push(lessonOf(await parse(tea(number)), { label: 'direct-marketing', unsolicited: true }));
    lessons.push(lessonOf(await parse(minutes(number)), { label: 'other', unsolicited: false }));
  }
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    learnFrom(lessons);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
