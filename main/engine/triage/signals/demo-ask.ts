import type { Signal } from '../signal.ts';

export const demoAsk = {
  id: 'demo-ask',
  description: 'The sender asks for a demo or offers a trial of a product.',
  source: 'Sales outreach, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'demo ~3 plannen|inplannen|boeken|aanvragen|geven|laten|zien|krijgen|ontvangen|bekijken',
      'plan|boek|vraag|geef|geven|plannen|krijg|bekijk ~5 demo',
      'vrijblijvende|korte|gratis|persoonlijke|online demo|demonstratie|proefperiode|offerte|adviesgesprek|scan|audit|quickscan|analyse',
      'book|schedule|request|see|get|offer|give|show|watch|arrange|have|join|open ~6 demo',
      'quick|short|live|personalized|personalised|free|product|minute ~1 demo|walkthrough',
      'free ~1 trial|audit|consultation|analysis|proposal|quote|assessment|estimate',
      'probeer|test ~3 gratis',
      '# dagen gratis',
      'try ~4 free',
      'gratis ~1 proberen|uitproberen|testen',
      'rondleiding ~3 platform|software|tool',
    ],
  },
} satisfies Signal;
