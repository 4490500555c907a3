import type { Signal } from '../signal.ts';

export const websiteOffer = {
  id: 'website-offer',
  description: 'Work on websites, search ranking or advertising is offered.',
  source: 'SEO and web design outreach, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'seo|zoekmachineoptimalisatie|linkbuilding|backlinks|backlink|adwords',
      'google ~5 vindbaar|gevonden|ranking|rankings|page|pagina|rank|positie|hoger',
      'hoger|beter|vindbaar ~3 google',
      'vindbaarheid',
      'je|jouw|uw|jullie ~1 website ~6 verbeteren|bekeken|verbeterpunten|fouten|bezoekers|trager|snelheid|gezien|bezocht|scoort|converteert',
      'website|webshop ~3 laten|maken|bouwen',
      'nieuwe website|webshop',
      'your ~1 website|site ~6 errors|issues|ranking|traffic|rank|redesign|improve|noticed|speed|visited|found|checked|broken|seo',
      'visited|reviewed|checked|looked|found|browsing ~3 your ~1 website|site',
      'website|web|app|software|mobile ~1 design|redesign|development|designing',
      'guest post|posts|article|blog',
      'sponsored ~1 post|article|link|content',
      'link exchange|insertion|placement',
      'search engine|engines ~4 rank|ranking|rankings|submit|submission|optimization|optimisation|placement|traffic|listing|listed',
      'rank ~5 first|top|google|#',
      'first page ~3 google',
      'do follow',
      'social media ~2 management|marketing|beheer|content',
      'digital|online|internet marketing',
      'domain ~2 authority|registration',
      'domain name|names ~4 available|register|expir*|$|€',
    ],
  },
} satisfies Signal;
