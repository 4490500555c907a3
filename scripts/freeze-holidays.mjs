// Writes shared/data/holidays.json. With --check it writes nothing and ends with status 1 when the file differs.
import { readFile, writeFile } from 'node:fs/promises';
import Holidays from 'date-holidays';
import { inProject } from './project-root.mjs';
import { runMain, say, SetupFailure } from './say.mjs';

/** @typedef {'holiday' | 'equated' | 'decree' | 'bank' | 'regional'} Kind */
/** @typedef {{ date: string, name: string, kind: Kind }} Entry */

const firstYear = 2018;
const lastYear = 2040;
const file = inProject('shared', 'data', 'holidays.json');

/** Algemene termijnenwet art. 3(1): these rules and no others. Easter Sunday and Whit Sunday are Sundays and need no entry. */
const dutchRules = new Map([
  ['01-01', 'Nieuwjaarsdag'],
  ['easter -2', 'Goede Vrijdag'],
  ['easter 1', 'Tweede paasdag'],
  ['04-27 if sunday then previous saturday since 2014', 'Koningsdag'],
  ['05-05', 'Bevrijdingsdag'],
  ['easter 39', 'Hemelvaartsdag'],
  ['easter 50', 'Tweede pinksterdag'],
  ['12-25', 'Eerste kerstdag'],
  ['12-26', 'Tweede kerstdag'],
]);

/** Algemene termijnenwet art. 3(3): days equated by royal decree. Those before 2023 and after `decreesKnownUntil` are not known here. */
const decreesKnownUntil = 2028;
const dutchDecreeDays = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
];

/** @param {string} date @param {string} name @param {Kind} kind @returns {Entry} */
const entry = (date, name, kind) => ({ date, name, kind });

/** @param {number} year */
function datesIn(year) {
  return {
    /** @param {[string] | [string, string]} place @param {string} language */
    of: (place, language) =>
      (place.length === 2 ? new Holidays(place[0], place[1]) : new Holidays(place[0]))
        .getHolidays(year, language)
        .map(({ date, name, type, rule }) => ({
          date: date.slice(0, 10),
          name,
          type,
          rule,
        })),
  };
}

/** @param {number} year @returns {Entry[]} */
function dutch(year) {
  const listed = datesIn(year)
    .of(['NL'], 'nl')
    .flatMap(({ date, rule }) => {
      const name = dutchRules.get(rule);
      return name === undefined ? [] : [entry(date, name, rule === 'easter -2' ? 'equated' : 'holiday')];
    });
  if (listed.length !== dutchRules.size) {
    throw new SetupFailure(`date-holidays no longer gives the ${dutchRules.size} Dutch days of ${year}.`);
  }
  const decreed = dutchDecreeDays
    .filter((date) => date.startsWith(`${year}-`))
    .map((date) => entry(date, 'Bij besluit gelijkgestelde dag', 'decree'));
  return [...listed, ...decreed];
}

/** @param {number} year @param {[string] | [string, string]} place @param {string} language @returns {Entry[]} */
function publicDays(year, place, language) {
  return datesIn(year)
    .of(place, language)
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => entry(date, name, 'holiday'));
}

/**
 * The days of a country that every part shares, and those of single parts, weekends aside: whether the latter stop a term of
 * a controller elsewhere is not settled.
 * @param {number} year @param {{ nationwide: [string] | [string, string], parts: [string, string][], language: string }} country
 * @returns {Entry[]}
 */
function withParts(year, { nationwide, parts, language }) {
  const days = publicDays(year, nationwide, language);
  const known = new Set(days.map(({ date }) => date));
  for (const part of parts) {
    for (const { date, name } of publicDays(year, part, language)) {
      if (known.has(date) || isWeekend(date)) continue;
      known.add(date);
      days.push(entry(date, name, 'regional'));
    }
  }
  return days;
}

/** @param {number} year @returns {Entry[]} */
function german(year) {
  const lands = Object.keys(new Holidays('DE').getStates('DE') ?? {});
  if (lands.length !== 16) throw new SetupFailure('date-holidays no longer gives the sixteen German Länder.');
  const parts = lands.map((land) => /** @type {[string, string]} */ (['DE', land]));
  return withParts(year, { nationwide: ['DE'], parts, language: 'de' });
}

/** England and Wales share their days; Scotland and Northern Ireland have others. @param {number} year @returns {Entry[]} */
function british(year) {
  return withParts(year, {
    nationwide: ['GB', 'ENG'],
    parts: [
      ['GB', 'SCT'],
      ['GB', 'NIR'],
    ],
    language: 'en',
  });
}

/**
 * Irish practice moves a public holiday that falls in a weekend to the next day of work, and banks close on Good Friday.
 * Neither makes the day a public holiday: doubtful.
 * @param {number} year @returns {Entry[]}
 */
function irish(year) {
  const days = publicDays(year, ['IE'], 'en');
  if (year === 2022) days.push({ date: '2022-03-18', name: 'Day of Remembrance and Recognition', kind: 'holiday' });
  const taken = new Set(days.map(({ date }) => date));
  const good = datesIn(year)
    .of(['IE'], 'en')
    .filter(({ rule }) => rule === 'easter -2')
    .map(({ date, name }) => entry(date, name, 'bank'));
  const moved = days
    .filter(({ date }) => isWeekend(date))
    .map(({ date, name }) => {
      let next = date;
      while (isWeekend(next) || taken.has(next)) next = dayAfter(next);
      taken.add(next);
      return entry(next, `${name} (substitute day)`, 'bank');
    });
  return [...days, ...good, ...moved];
}

/** @param {string} date */
function isWeekend(date) {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** @param {string} date */
function dayAfter(date) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** @type {Record<string, (year: number) => Entry[]>} */
const countries = {
  NL: dutch,
  BE: (year) => publicDays(year, ['BE'], 'nl'),
  DE: german,
  IE: irish,
  GB: british,
};

function frozen() {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const lists = Object.entries(countries).map(([country, inYear]) => {
    const days = years.flatMap(inYear).sort((left, right) => left.date.localeCompare(right.date));
    const lines = days.map(
      ({ date, name, kind }) => `    { "date": "${date}", "name": ${JSON.stringify(name)}, "kind": "${kind}" }`,
    );
    return `  "${country}": [\n${lines.join(',\n')}\n  ]`;
  });
  return `{\n  "firstYear": ${firstYear},\n  "lastYear": ${lastYear},\n  "decreesKnownUntil": ${decreesKnownUntil},\n${lists.join(',\n')}\n}\n`;
}

async function main() {
  const text = frozen();
  if (process.argv.includes('--check')) {
    if ((await readFile(file, 'utf8')) === text) return 0;
    say('shared/data/holidays.json differs from what scripts/freeze-holidays.mjs makes.');
    return 1;
  }
  await writeFile(file, text);
  say('Wrote shared/data/holidays.json.');
  return 0;
}

await runMain(main);
