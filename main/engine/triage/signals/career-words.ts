import type { Signal } from '../signal.ts';

export const careerWords = {
  id: 'career-words',
  description: "The message speaks of the reader's career.",
  source: 'Job pitch, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'volgende|nieuwe|mooie|goede|eerstvolgende ~1 stap|carrierestap|loopbaanstap ~5 carriere|loopbaan',
      'stap ~3 je|jouw|uw ~1 carriere|loopbaan',
      'carrierestap|loopbaanstap|carrieremogelijkheden|carrierekans|carrierekansen|carriereswitch|droombaan',
      'je|jouw|uw ~1 carriere|loopbaan|ambities|loopbaanwensen|carrierewensen',
      'nieuwe uitdaging|baan|werkgever',
      'next|new ~2 step|move|chapter|challenge|role ~4 career',
      'career ~1 move|opportunity|opportunities|step|change|progression|goals|growth|plans',
      'your ~2 career',
      'next ~1 challenge|role|opportunity',
      'new challenge|role|opportunity',
      'doorgroeimogelijkheden|doorgroeien|doorgroei*',
      'dream job',
    ],
  },
} satisfies Signal;
