import { createHash } from 'node:crypto';
import type { Message, Party, SourcedMessage } from '../../../shared/domain/message.ts';
import type { TableRow } from './csv.ts';
import { limits } from './limits.ts';
import { messageInstant } from './linkedin-dates.ts';
import { profilePath, profilePaths } from './linkedin-links.ts';
import { contentText, isSponsored } from './linkedin-text.ts';
import { tidyLine } from './tidy-text.ts';

type Row = Extract<TableRow, { kind: 'row' }>;

/** What only the whole of messages.csv tells: read once before its rows become messages. */
export interface MessageSurvey {
  /** Profile -> the name it wrote under. */
  readonly names: Map<string, string>;
  /** Profile -> conversations it takes part in. */
  readonly conversations: Map<string, Set<string>>;
  /** Conversation -> names that wrote in it. */
  readonly writers: Map<string, Set<string>>;
  /** Name -> rows that say they went out under it: a column of the oldest archives. */
  readonly own: Map<string, number>;
}

export const emptySurvey = (): MessageSurvey => ({
  names: new Map(),
  conversations: new Map(),
  writers: new Map(),
  own: new Map(),
});

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

const isDraft = (row: Row): boolean =>
  ['ismessagedraft', 'isconversationdraft'].some((column) => row.cell(column).trim().toLowerCase() === 'yes');

export function surveyRow(survey: MessageSurvey, row: Row): void {
  const conversation = row.cell('conversationid').trim();
  const name = tidyLine(row.cell('from'), limits.nameCharacters);
  const sender = profilePath(row.cell('senderprofileurl'));
  if (sender !== null && name !== '') survey.names.set(sender, name);
  if (name !== '' && row.cell('direction').trim().toUpperCase() === 'OUTGOING')
    survey.own.set(name, (survey.own.get(name) ?? 0) + 1);
  if (conversation === '') return;
  if (name !== '') addTo(survey.writers, conversation, name);
  for (const profile of [sender, ...profilePaths(row.cell('recipientprofileurls'))]) {
    if (profile !== null) addTo(survey.conversations, profile, conversation);
  }
}

export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** TO joins names by commas, and names hold commas themselves: the addresses decide how many recipients there are. */
function recipients(to: string, profiles: readonly string[], names: ReadonlyMap<string, string>): Party[] {
  const whole = tidyLine(to, limits.nameCharacters);
  const party = (name: string, profile: string | null): Party => ({ name, address: null, profile });
  if (profiles.length === 0) return whole === '' ? [] : [party(whole, null)];
  if (profiles.length === 1) return [party(whole, profiles[0] ?? null)];
  const parts = tidyLine(to, limits.nameCharacters * profiles.length).split(/,\s*/);
  return profiles.slice(0, limits.recipients).map((profile, index) => {
    const slug = folded(profile.replace(/^[a-z]+\//, ''));
    const byOrder = parts.length === profiles.length ? parts[index] : undefined;
    const bySlug = parts.find((part) => part !== '' && slug.startsWith(folded(part).split(' ')[0] ?? part));
    return party(names.get(profile) ?? byOrder ?? bySlug ?? '', profile);
  });
}

/** Links to attachments expire and need a sign-in: only what they are is kept. */
function attachments(cell: string): Message['attachments'] {
  const links = cell.split(/,(?=\s*https?:)/).filter((link) => link.trim() !== '');
  return links.slice(0, limits.parts).map((link) => {
    const type = /\/image\//.test(link) ? 'image/*' : /\/vid\//.test(link) ? 'video/*' : 'application/octet-stream';
    return { name: '', type, size: 0 };
  });
}

/** Counts how often the same row was seen, so that equal rows in one second stay two. */
export type Occurrences = Map<string, number>;

/**
 * The canonical form of a row: only what stays the same from one archive to the next, so that a newer archive with other
 * columns, another folder or new links gives the same bytes.
 */
function rawRow(row: Row, sentAt: string | null, from: Party, seen: Occurrences): Buffer {
  const identity = {
    kind: 'linkedin-message',
    conversation: row.cell('conversationid').trim(),
    date: sentAt ?? row.cell('date').trim(),
    from: from.profile ?? from.name,
    subject: row.cell('subject').trim(),
    content: row.cell('content').replace(/\r\n?/g, '\n'),
  };
  const key = createHash('sha256').update(JSON.stringify(identity)).digest('base64');
  const occurrence = (seen.get(key) ?? 0) + 1;
  seen.set(key, occurrence);
  return Buffer.from(JSON.stringify({ ...identity, occurrence }));
}

function subjectOf(row: Row, isGroup: boolean): string {
  const subject = tidyLine(row.cell('subject'), limits.subjectCharacters);
  const title = tidyLine(row.cell('conversationtitle'), limits.subjectCharacters);
  // In a group the title is the group's name.
  return subject !== '' || isGroup || /^sponsored conversation$/i.test(title) ? subject : title;
}

/** One row of messages.csv, of any year; `draft` for what was never sent. */
export function readMessageRow(row: Row, survey: MessageSurvey, seen: Occurrences): SourcedMessage | 'draft' {
  if (isDraft(row)) return 'draft';
  const senderUrl = row.cell('senderprofileurl');
  const from = {
    name: tidyLine(row.cell('from'), limits.nameCharacters),
    address: null,
    profile: profilePath(senderUrl),
  };
  const sentAt = messageInstant(row.cell('date'));
  const profiles = profilePaths(row.cell('recipientprofileurls'));
  const conversation = row.cell('conversationid').trim() || null;
  const group = profiles.length > 1 || (survey.writers.get(conversation ?? '')?.size ?? 0) > 2;
  const content = row.cell('content');
  const { text, hosts } = contentText(content);
  const raw = rawRow(row, sentAt, from, seen);
  const message: Message = {
    channel: 'linkedin',
    messageId: null,
    replyTo: [],
    conversation,
    sentAt,
    from,
    to: recipients(row.cell('to'), profiles, survey.names),
    cc: [],
    answerTo: [],
    deliveredTo: [],
    subject: subjectOf(row, group),
    text,
    hosts,
    headers: {},
    attachments: attachments(row.cell('attachments')),
    folder: tidyLine(row.cell('folder'), 40).toUpperCase(),
    draft: false,
    sponsored: isSponsored({
      content,
      title: row.cell('conversationtitle'),
      hasSenderColumn: row.has('senderprofileurl'),
      senderUrl,
    }),
    group,
    sourceHash: createHash('sha256').update(raw).digest('hex'),
  };
  return { source: 'linkedin-messages', raw, message };
}
