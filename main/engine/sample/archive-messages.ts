import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { addDays } from '../../../shared/rules/calendar.ts';
import { csvText } from './csv-text.ts';
import { archiveEntries } from './entries.ts';
import { fillText } from './fill-text.ts';
import { conversationId, ownSlug } from './linkedin-mail-text.ts';
import { inUtc, type Placed, placeEntries, secondsOf } from './place-entries.ts';
import { sampleInvitations } from './network.ts';
import { ownName } from './read-entries.ts';
import type { SampleEntry } from './sample-entry.ts';

/** How a row of messages.csv is found back in a store: what intake reads from it. */
export interface SampleRow {
  readonly key: string;
  /** Null for the note of an invitation. */
  readonly conversation: string | null;
  /** `YYYY-MM-DD HH:MM:SS UTC`. */
  readonly date: string;
  /** Profile path such as `in/some-slug`, or null. */
  readonly profile: string | null;
  readonly text: string;
}

interface Line extends SampleRow {
  readonly conversation: string;
  readonly entry: SampleEntry;
}

const isOwn = ({ truth }: SampleEntry): boolean => truth === null;
const profileLink = (slug: string): string => (slug === '' ? '' : `https://www.linkedin.com/in/${slug}`);

function lines(today: CalendarDate): Line[] {
  const placed = placeEntries(archiveEntries, today);
  return archiveEntries.map((entry) => {
    const place: Placed = placed.get(entry.key) ?? { date: today, time: entry.time };
    const utc = inUtc(place);
    const slug = isOwn(entry) ? ownSlug : entry.from.address;
    return {
      entry,
      key: entry.key,
      conversation: conversationId(entry.thread ?? entry.key),
      date: `${utc.date} ${utc.time}:${secondsOf(entry.key)} UTC`,
      profile: slug === '' ? null : `in/${decodeURIComponent(slug)}`,
      text: fillText(entry.text, { today, sentOn: place.date, dateOf: () => place.date, reference: '' }),
    };
  });
}

/** Every row but the drafts, and every note that no row repeats, with what tells it apart. */
export function sampleRows(today: CalendarDate): SampleRow[] {
  const rows = lines(today)
    .filter(({ entry }) => entry.fields['Draft'] === undefined)
    .map(({ key, conversation, date, profile, text }) => ({ key, conversation, date, profile, text }));
  const notes = sampleInvitations.flatMap(({ asMessage, daysAgo, time, slug, note }) => {
    if (asMessage === undefined) return [];
    const sent = inUtc({ date: addDays(today, -daysAgo), time });
    return [
      {
        key: asMessage.key,
        conversation: null,
        date: `${sent.date} ${sent.time}:00 UTC`,
        profile: `in/${slug}`,
        text: note,
      },
    ];
  });
  return [...rows, ...notes];
}

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT';

function recipients({ to, truth }: SampleEntry): readonly [string, string] {
  const isToOwner = truth !== null && to.name === '';
  if (isToOwner) return [ownName, profileLink(ownSlug)];
  return [to.name, to.address.split(',').map(profileLink).join(',')];
}

/** messages.csv in the 12 columns of 2025: conversations by their newest row, newest first inside. */
export function messagesCsv(today: CalendarDate): string {
  const all = lines(today);
  const newest = new Map<string, string>();
  for (const { conversation, date } of all) if (date > (newest.get(conversation) ?? '')) newest.set(conversation, date);
  const sorted = all.toSorted(
    (one, other) =>
      (newest.get(other.conversation) ?? '').localeCompare(newest.get(one.conversation) ?? '') ||
      one.conversation.localeCompare(other.conversation) ||
      other.date.localeCompare(one.date),
  );
  const rows = sorted.map(({ entry, conversation, date, text }) => {
    const [names, links] = recipients(entry);
    return [
      conversation,
      entry.fields['Title'] ?? '',
      entry.from.name,
      profileLink(isOwn(entry) ? ownSlug : entry.from.address),
      names,
      links,
      date,
      entry.subject,
      text,
      entry.fields['Folder'] ?? 'INBOX',
      entry.fields['Attachments'] ?? '',
      entry.fields['Draft'] === undefined ? 'No' : 'Yes',
    ];
  });
  return csvText([header.split(','), ...rows]);
}
