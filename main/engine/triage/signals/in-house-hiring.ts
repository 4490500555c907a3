import type { Signal } from '../signal.ts';

export const inHouseHiring = {
  id: 'in-house-hiring',
  description: 'An employer says that its own team is growing and invites the reader.',
  source: 'In-house recruiters, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'kom ~4 team|werken|versterken ~2 bij|team|ons',
      'kom jij|je ~3 team versterken',
      'ons|onze|het team ~4 versterken|uitbreiden',
      'werken bij ~5 @outfit|ons',
      "we're|we|are|currently ~3 hiring",
      "we|they're|we're ~3 growing|expanding|scaling|building ~5 team",
      'join ~2 our|the|their|a|us ~4 team|@outfit|as',
      'joining our|us|the ~2 team|as|company',
      'come work with|for',
      'we ~4 looking for ~4 people|talent|someone|colleagues',
      "zoek|zoeken ~3 nieuwe ~1 collega|collega's",
      'wij groeien|groeit|groeiende',
      'bij ons ~3 werken|slag|team',
      'solliciteer|solliciteren|apply ~3 direct|now|here|via|op|nu|today',
      'meet ~3 hiring manager',
      'hiring manager|managers',
    ],
  },
} satisfies Signal;
