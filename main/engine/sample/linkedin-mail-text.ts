import { createHash } from 'node:crypto';
import { ownName } from './read-entries.ts';
import type { SampleEntry } from './sample-entry.ts';

export const ownHeadline = 'Data-architect | tijd, water en stroom | liever geen recruiters';
export const ownSlug = 'noelle-van-der-meijsloot-fictief';

function uuid(seed: string): string {
  const hex = createHash('sha256').update(`verzet-sample ${seed}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** LinkedIn's form of a conversation id: `2-` and the base64 of a uuid with `_100`. */
export function conversationId(thread: string): string {
  return `2-${Buffer.from(`${uuid(thread)}_100`).toString('base64')}`;
}

/** The address that LinkedIn makes for answers to one notification. */
export const replyAddress = (key: string): string => `${uuid(`reply ${key}`)}@reply.linkedin.com`;

const footer = [
  '----------------------------------------',
  '',
  `This email was intended for ${ownName} (${ownHeadline})`,
  'Learn why we included this: https://www.linkedin.com/help/linkedin/answer/4788',
  'You are receiving LinkedIn notification emails.',
  'Unsubscribe: https://www.linkedin.com/comm/psettings/email-unsubscribe',
];

/** The text part of a notification as LinkedIn lays it out: subject twice, the writer, the thread, the words, a footer. */
export function inmailText({ key, from, subject, thread, text }: SampleEntry): string {
  const link = `https://www.linkedin.com/messaging/thread/${conversationId(thread ?? key)}/`;
  return [subject, subject, '', `      ${from.name}`, '        Reply', `        ${link}`, '', text, '', ...footer].join(
    '\n',
  );
}

export function invitationText({ from, text }: SampleEntry): string {
  const name = from.name.replace(' via LinkedIn', '');
  const slug = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
  return [
    text,
    '',
    name,
    '',
    `View profile: https://www.linkedin.com/in/${slug}-fictief`,
    'Accept: https://www.linkedin.com/comm/invite-accept',
    '',
    ...footer,
  ].join('\n');
}
