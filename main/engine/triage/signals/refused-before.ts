import type { Signal } from '../signal.ts';

export const refusedBefore = {
  id: 'refused-before',
  description: 'The data subject refused or objected before, and did not write to the sender of own accord since.',
  source: 'GDPR 21(3): no further processing for direct marketing after an objection',
  favours: 'unsolicited',
  find: ({ relationship: { refusedOn, earlierOwnMessage } }) =>
    refusedOn === null || (earlierOwnMessage !== null && earlierOwnMessage > refusedOn) ? null : refusedOn,
} satisfies Signal;
