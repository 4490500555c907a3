import type { Signal } from '../signal.ts';

export const invitedByDataSubject = {
  id: 'invited-by-data-subject',
  description: 'The data subject sent the invitation to connect.',
  source: 'LinkedIn Invitations.csv',
  favours: 'solicited',
  find: ({ relationship }) =>
    relationship.invitedBy === 'data-subject' ? (relationship.connectedSince ?? 'invitation') : null,
} satisfies Signal;
