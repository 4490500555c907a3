import type { Signal } from '../signal.ts';

export const undisclosedRecipients = {
  id: 'undisclosed-recipients',
  description: 'The mail names no recipient.',
  source: 'RFC 5322 3.6.3: a blind copy to a hidden list',
  favours: 'unsolicited',
  find: ({ message, header }) => {
    if (
      message.channel !== 'email' ||
      message.headers['list-id'] !== undefined ||
      message.headers['list-post'] !== undefined
    )
      return null;
    const named = [...message.to, ...message.cc].some(({ address }) => address !== null && address.includes('@'));
    return named ? null : (header('to') ?? null);
  },
} satisfies Signal;
