import type { Signal } from '../signal.ts';

export const customerSupport = {
  id: 'customer-support',
  description: 'A support desk or supplier handles a question of the reader.',
  source: 'Support mail, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'je|jouw|uw ~1 vraag|melding|klacht|verzoek|ticket|aanvraag|case|terugbelverzoek ~6 ontvangen|behandeling|behandelen|opgelost|beantwoord|geregistreerd|afgehandeld|nummer|#',
      'ticket|case|casus|meldingsnummer|ticketnummer|incident|incidentnummer|request ~2 #|id|number|nummer|created|opened|closed|resolved|updated|aangemaakt|gesloten|opgelost',
      'klantenservice|helpdesk|servicedesk|klantenserviceteam',
      'support|customer ~1 team|service|care|request|ticket|desk ~5 reply|question|issue|ticket|contacting|help|response',
      'thank|thanks ~2 contacting',
      'bedankt ~4 contact|vraag|melding|geduld',
      'hoe ~2 tevreden|ervaren|beoordeelt|beoordeel ~5 onze|ons|service|dienstverlening|bestelling|bezoek|contact',
      'storing|gepland ~4 onderhoud|opgelost|verholpen|systeem|vannacht|platform|netwerk',
      'scheduled maintenance',
      'your ~2 request|issue|question|enquiry|inquiry|feedback|report ~5 received|resolved|closed|regarding|has|been',
    ],
  },
} satisfies Signal;
