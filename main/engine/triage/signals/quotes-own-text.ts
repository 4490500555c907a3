import type { Signal } from '../signal.ts';

export const quotesOwnText = {
  id: 'quotes-own-text',
  description: 'The message quotes text that the data subject wrote earlier in this thread.',
  source: 'Attribution lines of mail programs',
  favours: 'solicited',
  find: ({ parts }) => parts.ownAttribution,
} satisfies Signal;
