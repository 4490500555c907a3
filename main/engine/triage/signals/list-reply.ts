import type { Signal } from '../signal.ts';

const answer = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw)\s*:/i;
const listName = /^\s*(?:(?:re|aw|antw)\s*:\s*)?\[[^\]]{1,40}\]/i;

export const listReply = {
  id: 'list-reply',
  description: 'The mail goes on with a conversation on a discussion list.',
  source: 'RFC 5322 In-Reply-To together with RFC 2369 list headers',
  favours: 'other',
  find: ({ message, parts }) => {
    const reply = message.replyTo.at(-1);
    // A program that keeps the mail of a list may have dropped the headers; the list's name in the subject stays.
    if (!parts.overList && (reply === undefined || !listName.test(message.subject))) return null;
    if (reply !== undefined) return `in-reply-to: ${reply}`;
    return answer.exec(message.subject)?.[0] ?? null;
  },
} satisfies Signal;
