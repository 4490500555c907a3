import { createHash } from 'node:crypto';
import type { Channel, Direction, Message, Party, SourceKind } from '../../../shared/domain/message.ts';
import { nameKey } from './name-key.ts';

/** What of a message only matters once it is opened: kept as one JSON text. */
type Details = Pick<
  Message,
  'replyTo' | 'answerTo' | 'hosts' | 'headers' | 'attachments' | 'folder' | 'draft' | 'sponsored' | 'group'
>;

export function detailsOf(message: Message): string {
  const { replyTo, answerTo, hosts, headers, attachments, folder, draft, sponsored, group } = message;
  return JSON.stringify({
    replyTo,
    answerTo,
    hosts,
    headers,
    attachments,
    folder,
    draft,
    sponsored,
    group,
  } satisfies Details);
}

export type MessageRecord = {
  id: number;
  channel: Channel;
  message_id: string | null;
  source_kind: SourceKind;
  source_hash: string;
  conversation: string | null;
  sent_at: string | null;
  direction: Direction;
  from_name: string;
  from_address: string | null;
  from_profile: string | null;
  organisation_id: number | null;
  subject: string;
  text: string;
  details: string;
};

export type RecipientRecord = {
  role: 'to' | 'cc' | 'delivered';
  name: string;
  address: string | null;
  profile: string | null;
};

export function messageOf(record: MessageRecord, recipients: readonly RecipientRecord[]): Message {
  const details: Details = JSON.parse(record.details);
  const inRole = (role: RecipientRecord['role']): RecipientRecord[] => recipients.filter((one) => one.role === role);
  return {
    channel: record.channel,
    messageId: record.message_id,
    conversation: record.conversation,
    sentAt: record.sent_at,
    from: { name: record.from_name, address: record.from_address, profile: record.from_profile },
    to: inRole('to').map(partyOf),
    cc: inRole('cc').map(partyOf),
    deliveredTo: inRole('delivered').flatMap(({ address }) => address ?? []),
    subject: record.subject,
    text: record.text,
    sourceHash: record.source_hash,
    ...details,
  };
}

function partyOf({ name, address, profile }: RecipientRecord): Party {
  return { name, address, profile };
}

/** Milliseconds since 1970, to sort and compare by; null when the instant is not known. */
export function millisecondsOf(instant: string | null): number | null {
  const milliseconds = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

/** One person however they wrote: by profile, else by address, else by name. */
export function personKey(party: Party): string {
  return party.profile ?? party.address ?? `name:${nameKey(party.name)}`;
}

/** Same words, however the copies were wrapped: transport may fold lines and change line ends. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex');
}

const snippetLength = 200;

/** The beginning of a text on one line. */
export function snippetOf(text: string): string {
  const line = text.slice(0, 4000).replace(/\s+/g, ' ').trim();
  return line.length <= snippetLength ? line : `${line.slice(0, snippetLength - 1).trimEnd()}…`;
}
