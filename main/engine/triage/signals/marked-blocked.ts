import type { Signal } from '../signal.ts';

export const markedBlocked = {
  id: 'marked-blocked',
  description: 'The data subject blocked this sender or organisation.',
  source: 'Mark set by the data subject',
  favours: 'unsolicited',
  find: ({ relationship }) => (relationship.marked === 'blocked' ? 'blocked' : null),
} satisfies Signal;
