import type { Signal } from '../signal.ts';

export const rightPerson = {
  id: 'right-person',
  description: 'The sender asks who decides on this.',
  source: 'Opening and closing lines of sales mail, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'wie ~4 bij u|jullie ~5 over|verantwoordelijk|gaat',
      'bij wie ~3 moet|kan|zijn',
      'right|best|correct|juiste person|stakeholder|contact|persoon|contactpersoon',
      'who ~4 handles|responsible|charge|owns ~4 at|there|for|your',
      'on|op your|jouw|je|uw plate|bordje',
      'point|steer|direct ~2 me ~5 right|person|stakeholder|whoever',
      'should i ~3 talking|speaking|contact|contacting|reach',
      'met ~2 verantwoordelijke ~4 contact|afspraak|spreken',
    ],
  },
} satisfies Signal;
