import type { Message, Party, SourceKind } from '../../shared/domain/message.ts';
import { nameKey } from './store/name-key.ts';

/** One telling of a message on LinkedIn: a row of an archive, or LinkedIn's mail about it. */
export interface Telling {
  readonly message: Pick<Message, 'conversation' | 'sentAt' | 'from' | 'subject' | 'text' | 'messageId'>;
  readonly source: SourceKind;
}

export const isArchiveSource = (source: SourceKind): boolean =>
  source === 'linkedin-messages' || source === 'linkedin-invitations';

const minute = 60_000;

/** How far apart the two tellings of one message may be: an invitation's time has no zone, a mail follows within minutes. */
export function toleranceOf(one: SourceKind, other: SourceKind): number {
  if (one === 'linkedin-invitations' || other === 'linkedin-invitations') return 24 * 60 * minute;
  return isArchiveSource(one) && isArchiveSource(other) ? 0 : 10 * minute;
}

const ellipsis = /\s*(?:…|\.{3})\s*$/;
const wordsOf = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** From here on a text says enough to be told from every other text of the same person in the same minutes. */
const tellingLength = 40;
const cutLength = 15;

/** The same words, whole; or one of them inside the other, when a mail was cut short or says more around them. */
function isSameText(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (shorter === '') return false;
  if (shorter === longer) return true;
  const start = shorter.replace(ellipsis, '');
  if (start !== shorter && start.length >= cutLength) return longer.startsWith(start);
  return shorter.length >= tellingLength && longer.includes(shorter);
}

/** Equal, or one name is part of the other: a digest gives the first name only. */
function isSameName(one: Party, other: Party, partly: boolean): boolean {
  const [short = [], long = []] = [nameKey(one.name).split(' '), nameKey(other.name).split(' ')].toSorted(
    (a, b) => a.length - b.length,
  );
  if (short.join('') === '') return false;
  return partly ? short.every((word) => long.includes(word)) : short.join(' ') === long.join(' ');
}

/**
 * Whether two tellings are of one message: the same words by the same person at the same time, in one conversation where
 * both name theirs. Two rows of archives are one when an older archive could not name the conversation or the profile.
 */
export function isTwin(one: Telling, other: Telling): boolean {
  const [a, b] = [one.message, other.message];
  if (a.sentAt === null || b.sentAt === null) return false;
  if (Math.abs(Date.parse(a.sentAt) - Date.parse(b.sentAt)) > toleranceOf(one.source, other.source)) return false;
  const both = a.conversation !== null && b.conversation !== null;
  if (both && a.conversation !== b.conversation) return false;
  if (!isSameName(a.from, b.from, both)) return false;
  if (isArchiveSource(one.source) && isArchiveSource(other.source)) return wordsOf(a.text) === wordsOf(b.text);
  return isSameText(a.text, b.text);
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);

/**
 * One message of its two tellings: people, conversation and words from the archive, which knows them best; Message-ID,
 * headers and receiving addresses from the mail. The first original stays the one that its hash names.
 */
export function joined(known: Message, knownSource: SourceKind, also: Message): Message {
  const [row, mail] = isArchiveSource(knownSource) ? [known, also] : [also, known];
  return {
    ...row,
    messageId: mail.messageId ?? row.messageId,
    replyTo: mail.replyTo,
    conversation: row.conversation ?? mail.conversation,
    sentAt: row.sentAt ?? mail.sentAt,
    from: {
      name: longer(row.from.name, mail.from.name),
      address: null,
      profile: row.from.profile ?? mail.from.profile,
    },
    to: row.to.length > 0 ? row.to : mail.to,
    answerTo: mail.answerTo,
    deliveredTo: mail.deliveredTo,
    subject: row.subject || mail.subject,
    text: wordsOf(row.text) === '' ? mail.text : row.text,
    hosts: [...new Set([...row.hosts, ...mail.hosts])],
    headers: { ...row.headers, ...mail.headers },
    attachments: row.attachments.length > 0 ? row.attachments : mail.attachments,
    group: row.group,
    sourceHash: known.sourceHash,
  };
}
