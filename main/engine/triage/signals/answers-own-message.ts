import type { Signal } from '../signal.ts';

export const answersOwnMessage = {
  id: 'answers-own-message',
  description: 'The message answers one that the data subject sent.',
  source: 'RFC 5322 In-Reply-To and References, LinkedIn conversation',
  favours: 'solicited',
  find: ({ relationship, message }) =>
    relationship.answersOwnMessage ? (message.replyTo.at(-1) ?? message.conversation ?? 'answer') : null,
} satisfies Signal;
