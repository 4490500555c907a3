import type { Signal } from '../signal.ts';

export const clientSeeks = {
  id: 'client-seeks',
  description: 'The sender recruits for a client who is looking for people.',
  source: 'How agencies speak of their principal, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'voor|namens|bij|van ~3 opdrachtgever|opdrachtgevers|eindklant|eindklanten ~10 zoek|zoeken|zoekt|zoekende|gezocht|werf|vacature*|@role',
      'opdrachtgever|opdrachtgevers|klant|eindklant|relatie|relaties|opdrachtgeefster ~10 zoekt|zoek|zoeken|gezocht|zoekende ~7 @role|collega|versterking|iemand|kandidaten|professionals|talent',
      'voor|namens|bij|van ~3 klant|klanten|relatie|relaties ~8 zoek|zoeken|zoekt|zoekende|gezocht ~7 @role|collega|versterking|iemand|kandidaten',
      'zoek|zoeken|werf|werven ~6 voor|namens ~5 opdrachtgever|opdrachtgevers|eindklant|eindklanten|klant|klanten|relatie|relaties',
      'voor|namens ~2 mijn|onze ~2 opdrachtgever|opdrachtgevers|eindklant',
      'een van ?onze|mijn opdrachtgevers|klanten|relaties ~4 zoek|zoekt|heeft|is',
      '@client is|zijn ~4 op zoek naar ~6 @role|collega|versterking|iemand|professionals|kandidaten|talent',
      '@client ~5 vacature|vacatures|opdracht|rol|functie',
      'vacature|opdracht|functie|rol|baan ~4 bij|voor ~3 opdrachtgever|eindklant|klant|relatie|opdrachtgevers|klanten',
      'client|clients|customer ~6 seeking|hiring|searching|recruiting',
      'client|clients|customer ~4 looking|look ~1 for|to ~8 @role|someone|hire|candidate|candidates|person|bring|add|grow|build|join',
      'client|clients ~4 need|needs|require|requires ~6 @role',
      'working|partnering|partnered|partner|recruiting|work|hiring|supporting|engaged|retained|collaborating ~3 with|for|by ~7 looking|hiring|seeking|searching|expand*|scal*|grow*',
      'on behalf of ~2 client',
      'my|our client is|are|has|have',
      'my|our client ~3 based|in|a|an|leading|who',
      'role|position|opening|vacancy ~4 with|for|at ~3 client|clients',
      'for|with one of my|our clients',
      'mandanten|mandant|kunde|kunden|kundin ~8 suche|sucht|suchen|besetzen',
      'suche|suchen ~1 ich|wir ~2 einen|eine',
      'je|nous recrute|recrutons|recherche|recherchons ~2 un|une|son|des',
      'notre client ~6 recherche|recrute',
    ],
  },
} satisfies Signal;
