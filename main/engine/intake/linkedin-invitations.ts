import { createHash } from 'node:crypto';
import type { Message, SourcedMessage } from '../../../shared/domain/message.ts';
import type { Invitation } from '../../../shared/domain/network.ts';
import type { TableRow } from './csv.ts';
import { limits } from './limits.ts';
import { clockInstant } from './linkedin-dates.ts';
import { profilePath } from './linkedin-links.ts';
import { contentText } from './linkedin-text.ts';
import { tidyLine } from './tidy-text.ts';

type Cells = Extract<TableRow, { kind: 'row' }>['cell'];

const directions: Readonly<Record<string, Invitation['direction']>> = { incoming: 'incoming', outgoing: 'outgoing' };

/** One row of Invitations.csv; the addresses of profiles are in it since the end of 2023. */
export function readInvitation(cell: Cells): Invitation {
  const name = (column: string): string => tidyLine(cell(column), limits.nameCharacters);
  return {
    direction: directions[cell('direction').trim().toLowerCase()] ?? 'unknown',
    from: { name: name('from'), profile: profilePath(cell('inviterprofileurl')) },
    to: { name: name('to'), profile: profilePath(cell('inviteeprofileurl')) },
    sentAt: clockInstant(cell('sentat')),
    note: contentText(cell('message')).text,
  };
}

const dayMilliseconds = 24 * 60 * 60 * 1000;
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Written = Pick<Message, 'from' | 'text' | 'sentAt'>;

function isNear(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= dayMilliseconds;
}

/**
 * Notes of invitations that messages.csv does not repeat. The note of an accepted invitation also stands there as the
 * first message: same writer, same words, within a day, as `Sent At` has no zone. It counts once, as the message.
 */
export function openNotes(invitations: readonly Invitation[]): {
  readonly strike: (message: Written) => void;
  readonly rest: () => Invitation[];
} {
  const open = new Set(invitations.filter(({ note }) => note !== ''));
  const byWords = new Map<string, Invitation[]>();
  for (const invitation of open) {
    const key = words(invitation.note);
    byWords.set(key, [...(byWords.get(key) ?? []), invitation]);
  }
  const strike = ({ from, text, sentAt }: Written): void => {
    for (const invitation of byWords.get(words(text)) ?? []) {
      const { name, profile } = invitation.from;
      const isSame = profile !== null && from.profile !== null ? profile === from.profile : name === from.name;
      if (isSame && isNear(invitation.sentAt, sentAt)) open.delete(invitation);
    }
  };
  return { strike, rest: () => [...open] };
}

/** The note of an invitation as a message. The same row of a later archive gives the same bytes. */
export function noteMessage({ direction, from, to, sentAt, note }: Invitation): SourcedMessage {
  const raw = Buffer.from(
    JSON.stringify({
      kind: 'linkedin-invitation',
      direction,
      from: from.profile ?? from.name,
      to: to.profile ?? to.name,
      sentAt,
      note,
    }),
  );
  const message: Message = {
    channel: 'linkedin',
    messageId: null,
    replyTo: [],
    conversation: null,
    sentAt,
    from: { ...from, address: null },
    to: [{ ...to, address: null }],
    cc: [],
    answerTo: [],
    deliveredTo: [],
    subject: '',
    text: note,
    hosts: contentText(note).hosts,
    headers: {},
    attachments: [],
    folder: null,
    draft: false,
    sponsored: false,
    group: false,
    sourceHash: createHash('sha256').update(raw).digest('hex'),
  };
  return { source: 'linkedin-invitations', raw, message };
}
