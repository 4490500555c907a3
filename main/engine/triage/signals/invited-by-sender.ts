import type { Signal } from '../signal.ts';

export const invitedBySender = {
  id: 'invited-by-sender',
  description: 'The sender began the connection.',
  source: 'LinkedIn Invitations.csv; law.md need C1',
  favours: 'unsolicited',
  find: ({ relationship }) =>
    relationship.invitedBy === 'sender' ? (relationship.connectedSince ?? 'invitation') : null,
} satisfies Signal;
