import type { Signal } from '../signal.ts';

export const connected = {
  id: 'connected',
  description: 'The sender is in the network of the data subject: a fact that counts a little, never consent.',
  source: 'LinkedIn Connections.csv; Tw 11.7 lid 1',
  favours: 'solicited',
  find: ({ relationship }) => relationship.connectedSince,
} satisfies Signal;
