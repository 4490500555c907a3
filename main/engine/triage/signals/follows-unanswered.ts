import type { Signal } from '../signal.ts';

export const followsUnanswered = {
  id: 'follows-unanswered',
  description: 'A reminder in a talk that the sender began unasked and the data subject never answered.',
  source: 'Earlier messages of the same sender in the same thread',
  favours: 'unsolicited',
  find: ({ relationship }) => relationship.unanswered?.on ?? null,
} satisfies Signal;
