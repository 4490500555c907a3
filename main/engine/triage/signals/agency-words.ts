import type { Signal } from '../signal.ts';

export const agencyWords = {
  id: 'agency-words',
  description: 'The sender presents itself as an agency or recruiter.',
  source: 'Words of the trade in signatures and introductions, Dutch and English',
  favours: 'recruiter',
  about: 'sender',
  phrases: {
    all: [
      'recruiter',
      'recruiters',
      'recruitmentconsultant|recruitmentbureau|recruitmentspecialist|recruitmentpartner|recruitmentmanager|recruitmentadviseur',
      'recruitment ~1 consultant|specialist|partner|manager|bureau|agency|team|lead|business|adviseur|coordinator|advisor|ltd|bv|group|solutions|firm|company|services',
      'talent ~1 acquisition|sourcer|partner|scout|specialist|sourcing|manager|advisor|agent',
      'corporate|technical|it|tech|senior|lead|internal|inhouse recruiter',
      'sourcer|headhunter|headhunters|headhunting|headhunt|intercedent|talentscout',
      'executive|legal|finance|tech|retained search ~2 consultant|firm|partner|partners|bureau|agency|executive|associate',
      'executive search',
      'werving ~2 selectie',
      'w&s|werving ~1 bureau',
      'wervings|selectiebureau|wervingsbureau',
      'detachering|detacheringsbureau|detacheerder|detacheren|gedetacheerd',
      'uitzendbureau|uitzendorganisatie|uitzendkrachten',
      'staffing ~1 agency|solutions|consultant|company|partner|services|manager',
      'recruitment|employment|staffing agency',
      'search ~2 selection',
      'bemiddelingsbureau|arbeidsbemiddel*',
      'personalberater|personalvermittlung',
    ],
  },
} satisfies Signal;
