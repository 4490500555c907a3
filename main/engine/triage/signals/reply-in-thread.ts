import type { Signal } from '../signal.ts';

export const replyInThread = {
  id: 'reply-in-thread',
  description: 'The message answers in a thread with others, which an approach seldom does.',
  source: 'RFC 5322 In-Reply-To with a quoted text of somebody else',
  favours: 'other',
  find: ({ message, parts }) => {
    if (parts.quotedWriter === null || parts.quotedWriter === 'sender') return null;
    return message.replyTo.length > 0 ? `in-reply-to: ${message.replyTo.at(-1) ?? ''}` : null;
  },
} satisfies Signal;
