import type { Signal } from '../signal.ts';

export const ownMessage = {
  id: 'own-message',
  description: 'The data subject wrote this message.',
  source: 'Relationship',
  favours: 'solicited',
  find: ({ relationship, message }) => (relationship.own ? message.from.name || message.from.address || 'own' : null),
} satisfies Signal;
