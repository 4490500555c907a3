import type { Signal } from '../signal.ts';

export const sponsoredMessage = {
  id: 'sponsored-message',
  description: 'An advertisement that LinkedIn put among the messages.',
  source: 'LinkedIn archive: sponsored rows have no sender profile (formats.md 2)',
  favours: 'direct-marketing',
  find: ({ message }) => (message.sponsored ? message.from.name || message.subject || 'sponsored' : null),
} satisfies Signal;
