import type { Signal } from '../signal.ts';

export const markedAllowed = {
  id: 'marked-allowed',
  description: 'The data subject allowed this sender or organisation.',
  source: 'Mark set by the data subject',
  favours: 'solicited',
  find: ({ relationship }) => (relationship.marked === 'allowed' ? 'allowed' : null),
} satisfies Signal;
