import type { Signal } from '../signal.ts';

export const dataListOffer = {
  id: 'data-list-offer',
  description: 'Lists of contacts or addresses are for sale.',
  source: 'Lead-list outreach, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'email|contact|attendee|attendees|contacts|prospect|buyer|customer|lead|registrants|participants ~1 list|lists|database|databases',
      'list ~3 of ~4 contacts|attendees|companies|decision|emails|professionals|users|customers',
      'million|millions ~3 email|e|fresh|targeted ~2 addresses|leads|mail',
      '# ~2 email|fresh|targeted|direct ~1 addresses|leads|emails',
      'verified|targeted|opt|updated|accurate ~1 contacts|emails|leads|email|data|database|addresses',
      'adressenbestand|adressenbestanden|bedrijvenbestand|emailbestand|leadlijst|adresbestand',
      'bulk ~1 email|e|emailing|mailing|emails',
      'contact ~1 information|details ~2 include*|fields',
      'data ~1 fields',
      'decision makers',
      'bestand ~4 beslissers|bedrijven|contactpersonen|e',
    ],
  },
} satisfies Signal;
