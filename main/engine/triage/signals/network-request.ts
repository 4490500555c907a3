import type { Signal } from '../signal.ts';

export const networkRequest = {
  id: 'network-request',
  description: 'A stranger asks to be let into the network of the reader.',
  source: 'Invitations on LinkedIn, Dutch and English',
  favours: 'unsolicited',
  about: 'contact',
  phrases: {
    all: [
      'gedeelde|shared|gemeenschappelijke|mutual connecties|connections|contacten',
      'share # connections',
      'toevoegen|add|adding ~4 netwerk|network',
      'voeg je|jij me|mij toe',
      'accepteer|accept ~3 uitnodiging|invitation|verzoek|request',
      'in|aan my|mijn network|netwerk',
      'uitbreiden|expanding|growing ~3 netwerk|network',
    ],
  },
} satisfies Signal;
