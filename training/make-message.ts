import { createHash } from 'node:crypto';
import type { Channel, Message } from '../shared/domain/message.ts';

interface Given {
  readonly channel: Channel;
  readonly name: string;
  readonly address?: string | null | undefined;
  readonly subject?: string | undefined;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly sponsored?: boolean | undefined;
}

export function makeMessage({
  channel,
  name,
  address = null,
  subject = '',
  text,
  headers = {},
  sponsored = false,
}: Given): Message {
  return {
    channel,
    messageId: null,
    replyTo: headers['in-reply-to'] === undefined ? [] : [headers['in-reply-to'].replace(/[<>]/g, '')],
    conversation: null,
    sentAt: null,
    from: { name, address, profile: null },
    to: [],
    cc: [],
    answerTo: [],
    deliveredTo: [],
    subject,
    text,
    hosts: [
      ...new Set([...text.matchAll(/https?:\/\/([^/\s:?#<>"]+)/gi)].map((match) => (match[1] ?? '').toLowerCase())),
    ],
    headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), [value]])),
    attachments: [],
    folder: null,
    draft: false,
    sponsored,
    group: false,
    sourceHash: createHash('sha256').update(text).digest('hex'),
  };
}
