import type { Signal } from '../signal.ts';

export const priceNamed = {
  id: 'price-named',
  description: 'A price in an advertising manner.',
  source: 'Language of mass advertising',
  favours: 'direct-marketing',
  about: 'subject',
  phrases: {
    all: [
      'only|just|slechts $|£|€ #',
      'for only|just $|€|£',
      '$|£|€ #',
      'low ~1 price|cost|prices',
      '# % off|discount|free|korting',
      'vanaf|from|starting € #',
    ],
  },
} satisfies Signal;
