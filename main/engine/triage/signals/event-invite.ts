import type { Signal } from '../signal.ts';

export const eventInvite = {
  id: 'event-invite',
  description: 'A webinar, training or free download is advertised.',
  source: 'Event and content marketing, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'webinar|webinars|masterclass|masterclasses|whitepaper|ebook|webcast',
      'e book|boek',
      'gratis|kosteloos|kosteloze|free ~3 webinar|training|workshop|masterclass|whitepaper|download|gids|checklist|guide|sessie|event|seminar|kennissessie|report|kit|newsletter',
      'uitnodiging|uitnodigen|invite|invited|join ~5 webinar|seminar|masterclass|kennissessie|event|inspiratiesessie|roundtable|summit|congres|conference|beurs',
      'meld|schrijf ~3 aan|in ~3 webinar|training|masterclass|workshop|event',
      'download ~5 whitepaper|gids|checklist|guide|ebook|report|free|gratis|nu|our|het|de',
      'register ~3 now|today|here|free',
      'early bird',
      'save your ~1 seat|spot',
      'reserveer|bemachtig ~3 plek|plekje|ticket|tickets',
      'claim ~4 plek|spot|seat|gratis|free',
      'kennisevent|netwerkevent|netwerkborrel|kennissessie|inspiratiesessie',
      'nog|only # ~1 plekken|plekjes|plaatsen|spots|seats|places',
      'plekken|plekjes|plaatsen|spots|seats ~2 vrij|left|beschikbaar',
      'open avond|dag',
    ],
  },
} satisfies Signal;
