import type { Signal } from '../signal.ts';

export const tickBoxes = {
  id: 'tick-boxes',
  description: 'The sender praises the reader as a fit for work.',
  source: 'Approaches by recruiters, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'tick|ticks ~3 boxes',
      'right up your street|alley',
      'natural|terrific|strong|great|valuable|waardevolle fit|candidate|addition|aanvulling|toevoeging',
      'slot|fit right in',
      'past|pas|passen|passend|passende ~5 je|jou|jouw|u|uw ~3 ervaring|profiel|achtergrond|cv',
      'je|jouw|uw ~1 cv|profiel|ervaring|achtergrond ~3 past|pas|leest',
      'kolfje naar',
      'iets voor jou|jezelf',
      'indrukwekkende|impressive ~2 carriere|loopbaan|career|cv|profile|background|ervaring|track|experience',
      'wensenlijst',
      'je|jouw|uw naam ~3 naar voren|voren|tegen|boven|doorgekregen',
      'gelet op|gezien je|uw|jouw ~2 ervaring|loopbaan|achtergrond|functie',
      'je|jouw|uw|your ~3 blog|github|open|talk|werk|projecten ~4 caught|fan|zag|impressed|opgevallen|history',
      'your ~1 time at|with',
      'je|jij|you ~4 gecertificeerd|certified',
    ],
  },
} satisfies Signal;
