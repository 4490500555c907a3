import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { addDays, partsOf } from '../../../shared/rules/calendar.ts';
import { messagesCsv } from './archive-messages.ts';
import { csvText } from './csv-text.ts';
import { ownHeadline, ownSlug } from './linkedin-mail-text.ts';
import { closedConnections, sampleConnections, sampleInvitations } from './network.ts';
import { englishDate, inUtc } from './place-entries.ts';
import { ownDomain, ownName } from './read-entries.ts';

/** LinkedIn's own fixed words; part of the format, the first line of every export since 2021. */
const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

`;

const profileLink = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;

/** `1/29/26, 2:37 PM`. */
function clockDate(date: CalendarDate, time: string): string {
  const { year, month, day } = partsOf(date);
  const hour = Number(time.slice(0, 2));
  return `${month}/${day}/${year % 100}, ${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'}`;
}

function connectionsCsv(today: CalendarDate): string {
  const day = (daysAgo: number): string => englishDate(addDays(today, -daysAgo));
  const rows = sampleConnections.map(({ first, last, slug, mail, company, position, daysAgo }) => ({
    daysAgo,
    row: [first, last, profileLink(slug), mail ?? '', company, position, day(daysAgo)],
  }));
  const closed = closedConnections.map((daysAgo) => ({ daysAgo, row: ['', '', '', '', '', '', day(daysAgo)] }));
  const newestFirst = [...rows, ...closed].toSorted((one, other) => one.daysAgo - other.daysAgo).map(({ row }) => row);
  return (
    preamble +
    csvText([
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
      ...newestFirst,
    ])
  );
}

function invitationsCsv(today: CalendarDate): string {
  const own = { name: ownName, link: profileLink(ownSlug) };
  const rows = sampleInvitations.map(({ direction, other, slug, daysAgo, time, note }) => {
    const them = { name: other, link: profileLink(slug) };
    const [from, to] = direction === 'INCOMING' ? [them, own] : [own, them];
    const sent = inUtc({ date: addDays(today, -daysAgo), time });
    return [from.name, to.name, clockDate(sent.date, sent.time), note, direction, from.link, to.link];
  });
  return csvText([
    ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
    ...rows,
  ]);
}

const profileCsv = csvText([
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers'.split(
    ',',
  ),
  [
    'Noëlle',
    'van der Meijsloot',
    '',
    '',
    '',
    ownHeadline,
    'Ik bouw gegevensmodellen die ook over tien jaar nog kloppen.\nNiet op zoek naar ander werk. Wel naar oude landkaarten.',
    'Utilities',
    '',
    'Berkelhoven, Gelderland, Netherlands',
    '',
    `[PERSONAL:https://${ownDomain}]`,
    '',
  ],
]);

const preferencesHeader =
  'Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles,Open To Recruiters,Dream Companies,Profile Shared With Job Poster,Job Title For Searching Fast Growing Companies,Introduction Statement,Phone Number,Job Seeker Activity Level,Preferred Start Time Range,Commute Preference Starting Address,Commute Preference Starting Time,Mode Of Transportation,Maximum Commute Duration,Open Candidate Visibility,Job Seeking Urgency Level'.split(
    ',',
  );

const preferences: Readonly<Record<string, string>> = {
  Locations: 'Berkelhoven, Gelderland, Netherlands',
  'Job Titles': 'Data Architect',
  'Open To Recruiters': 'No',
  'Profile Shared With Job Poster': 'No',
  'Job Seeking Urgency Level': 'USER_DID_NOT_SPECIFY',
};

/** The invented LinkedIn archive as exported on `today`: file name (with its folder) to CSV, UTF-8 without byte order mark. */
export function sampleArchive(today: CalendarDate): Record<string, string> {
  const applied = inUtc({ date: addDays(today, -470), time: '20:09' });
  const added = inUtc({ date: addDays(today, -700), time: '18:20' });
  return {
    'messages.csv': messagesCsv(today),
    'Connections.csv': connectionsCsv(today),
    'Invitations.csv': invitationsCsv(today),
    'Profile.csv': profileCsv,
    'Email Addresses.csv': csvText([
      ['Email Address', 'Confirmed', 'Primary', 'Updated On'],
      [`linkedin@${ownDomain}`, 'Yes', 'Yes', clockDate(added.date, added.time)],
      [`noelle@${ownDomain}`, 'Yes', 'No', 'Not Available'],
    ]),
    'Jobs/Job Applications.csv': csvText([
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers'.split(
        ',',
      ),
      [
        clockDate(applied.date, applied.time),
        `noelle@${ownDomain}`,
        '',
        'Drinkwaterbedrijf Watergraaf',
        'Data-architect bronnen en leidingen',
        'https://www.linkedin.com/jobs/view/0000000470',
        'brief-en-cv.pdf',
        '',
      ],
    ]),
    'Jobs/Job Seeker Preferences.csv': csvText([
      preferencesHeader,
      preferencesHeader.map((name) => preferences[name] ?? ''),
    ]),
  };
}
