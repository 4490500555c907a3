import type { Signal } from '../signal.ts';

export const earlierOwnMessage = {
  id: 'earlier-own-message',
  description: 'The data subject wrote to this sender before.',
  source: 'Relationship: earlier contact protects a sender (peers.md 2.7)',
  favours: 'solicited',
  find: ({ relationship }) => relationship.earlierOwnMessage,
} satisfies Signal;
