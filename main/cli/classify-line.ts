import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Message } from '../../shared/domain/message.ts';

/** One line of input; all but `id`, `channel` and `text` may be missing. */
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  channel: z.enum(['email', 'linkedin', 'post', 'phone']),
  from: z.object({ name: z.string().nullish(), address: z.string().nullish() }).nullish(),
  subject: z.string().nullish(),
  text: z.string(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).nullish(),
  date: z.string().nullish(),
});

/** The message that one line of JSON Lines stands for; null when it is none. */
export function lineMessage(text: string): { readonly id: string | number; readonly message: Message } | null {
  const line = Line.safeParse(parseJson(text));
  if (!line.success) return null;
  const { id, channel, from, subject, headers, date } = line.data;
  const message = messageOf({
    channel,
    text: line.data.text,
    name: from?.name ?? '',
    address: from?.address ?? null,
    subject: subject ?? '',
    headers: headers ?? {},
    date: date ?? null,
  });
  return { id, message };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

interface Parts {
  channel: Message['channel'];
  text: string;
  name: string;
  address: string | null;
  subject: string;
  headers: Readonly<Record<string, string | string[]>>;
  date: string | null;
}

function messageOf({ channel, text, name, address, subject, headers, date }: Parts): Message {
  const lower = Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [key.toLowerCase(), Array.isArray(value) ? value : [value]]),
  );
  const ids = [...(lower['references'] ?? []), ...(lower['in-reply-to'] ?? [])].flatMap(
    (value) => value.match(/[^<>\s]+@[^<>\s]+/g) ?? [],
  );
  const profile = /linkedin\.com\/((?:in|company)\/[^/?#\s]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? null;
  const instant = date === null || Number.isNaN(Date.parse(date)) ? null : new Date(date).toISOString();
  return {
    channel,
    messageId: lower['message-id']?.[0]?.replace(/[<>]/g, '') ?? null,
    replyTo: ids,
    conversation: null,
    sentAt: instant,
    from: { name, address: profile === null ? (address?.toLowerCase() ?? null) : null, profile },
    to: [],
    cc: [],
    answerTo: [],
    deliveredTo: [],
    subject,
    text,
    hosts: [
      ...new Set([...text.matchAll(/https?:\/\/([^/\s:?#<>"]+)/gi)].map((match) => (match[1] ?? '').toLowerCase())),
    ],
    headers: lower,
    attachments: [],
    folder: null,
    draft: false,
    sponsored: false,
    group: false,
    sourceHash: createHash('sha256').update(text).digest('hex'),
  };
}
