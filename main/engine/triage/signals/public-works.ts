import type { Signal } from '../signal.ts';

export const publicWorks = {
  id: 'public-works',
  description: 'Works in the street, or a cut in gas, water or power.',
  source: 'Letters to residents, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'vervangen|vernieuwen|werkzaamheden|onderhoud|vernieuwing ~7 straat|wijk|riolering|gasleiding|waterleiding|leiding|leidingen|kabels|waterleidingnet',
      'wegwerkzaamheden|parkeerverbod|wegsleepregeling|wegafsluiting',
      'resurfacing|roadworks|roadwork',
      'no|geen gas|water|stroom|electricity ~4 hebben|van|between|from|tussen|op|on',
      'replace|replacing|renew|renewing ~5 mains|pipes|sewer|cables|pipe',
      'straat|weg|road|street ~5 afgesloten|closed',
    ],
  },
} satisfies Signal;
