import type { Signal } from '../signal.ts';

export const discussionList = {
  id: 'discussion-list',
  description: 'The mail came over a discussion list that the reader is on.',
  source: 'RFC 2369 List-Post, RFC 2919 List-Id, Mailman and Yahoo headers, Precedence: list',
  favours: 'other',
  find: ({ message, header }) => {
    if (message.headers['list-unsubscribe-post'] !== undefined) return null;
    return (
      header('list-post', /mailto:/i) ??
      header('x-mailman-version') ??
      header('x-beenthere') ??
      header('x-google-group-id') ??
      header('mailing-list') ??
      (message.replyTo.length > 0 ? header('list-id') : null) ??
      header('precedence', /^list/i)
    );
  },
} satisfies Signal;
