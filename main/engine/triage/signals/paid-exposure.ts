import type { Signal } from '../signal.ts';

export const paidExposure = {
  id: 'paid-exposure',
  description: 'The reader may pay for attention: a podcast, an article, a stage, a register.',
  source: 'Vanity publishing and pay-to-speak, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'contribution|bijdrage ~4 €|£|$|euro|#',
      'bijdrage in de kosten',
      'podcast ~6 gast|guest|feature|uitnodigen|invite',
      'love to ~2 feature|interview you',
      'nominated|genomineerd|nominatie|nomination ~6 register|award|edition|inclusion|lijst',
      'sponsored|gesponsord message|bericht|content',
      'advertorial',
      'speaker|sponsor|spreker ~1 package|packages|slots|pakket|pakketten',
      'redactioneel artikel|advies',
      'in ~4 magazine|jubileumnummer|special ~6 bijdrage|kosten|advertentie',
    ],
  },
} satisfies Signal;
