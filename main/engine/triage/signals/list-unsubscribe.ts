import type { Signal } from '../signal.ts';

export const listUnsubscribe = {
  id: 'list-unsubscribe',
  description: 'A header offers to unsubscribe: the mail went to many.',
  source: 'RFC 2369 List-Unsubscribe, RFC 8058 one-click; Precedence: bulk',
  favours: 'direct-marketing',
  about: 'sender',
  find: ({ header, message, senderDomain }) => {
    // A discussion list has them too (RFC 2369), and on LinkedIn's mail they concern LinkedIn (formats.md 4.5).
    if (message.headers['list-post'] !== undefined || senderDomain.endsWith('linkedin.com')) return null;
    // Its value is an address for machines, which tells a reader nothing.
    const found =
      header('list-unsubscribe-post', /one-click/i) ?? header('list-unsubscribe')?.replace(/: .*/s, '') ?? null;
    return found ?? header('precedence', /bulk|junk/i);
  },
} satisfies Signal;
