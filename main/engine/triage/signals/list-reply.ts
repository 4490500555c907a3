import type { Signal } from '../signal.ts';

const answer = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw)\s*:/i;

export const listReply = {
  id: 'list-reply',
  description: 'The mail goes on with a conversation on a discussion list.',
  source: 'RFC 5322 In-Reply-To together with RFC 2369 list headers',
  favours: 'other',
  find: ({ message, parts }) => {
    if (!parts.overList) return null;
    const reply = message.replyTo.at(-1);
    if (reply !== undefined) return `in-reply-to: ${reply}`;
    return answer.exec(message.subject)?.[0] ?? null;
  },
} satisfies Signal;
