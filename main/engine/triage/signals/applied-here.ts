import type { Signal } from '../signal.ts';

export const appliedHere = {
  id: 'applied-here',
  description: 'The data subject applied to this organisation before.',
  source: 'LinkedIn Job Applications.csv and own mail',
  favours: 'solicited',
  find: ({ relationship }) => relationship.appliedOn,
} satisfies Signal;
