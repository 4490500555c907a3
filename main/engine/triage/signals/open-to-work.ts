import type { Signal } from '../signal.ts';

export const openToWork = {
  id: 'open-to-work',
  description: 'The data subject was recorded as open to work: lowers severity, never consent by itself.',
  source: 'law.md section 5; GDPR 7(1)',
  favours: 'solicited',
  find: ({ relationship }) => (relationship.openToWork === true ? 'open to work' : null),
} satisfies Signal;
