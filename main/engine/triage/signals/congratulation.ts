import type { Signal } from '../signal.ts';

export const congratulation = {
  id: 'congratulation',
  description: 'The sender congratulates the reader on work or life.',
  source: 'Private and LinkedIn messages, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'gefeliciteerd|felicitaties|proficiat|congrats|congratulations ~6 baan|functie|rol|job|role|position|promotie|promotion|jubileum|anniversary|verjaardag|werkplek|stap|bedrijf|geboorte|huwelijk|diploma',
      'succes ~4 nieuwe ~1 baan|functie|rol|werk|uitdaging',
      'good luck|success ~5 new ~1 job|role|position',
      'well deserved',
      'dik verdiend',
      'veel plezier|succes ~3 op|bij|met ~2 je ~1 nieuwe',
    ],
  },
} satisfies Signal;
