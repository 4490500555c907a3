import type { Signal } from '../signal.ts';

export const observedBusiness = {
  id: 'observed-business',
  description: "The sender remarks on the reader's company to lead up to an offer.",
  source: 'Openings of sales mail, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'zag|zagen|merkte|viel|bekeek|bezocht|controle ~6 jullie|je|uw ~2 bedrijf|site|website|webshop|team|organisatie|vacature',
      "saw|noticed|see ~3 you|you're|your ~4 hiring|company|growing|launched|raised|expanding|website|using",
      'congrats|gefeliciteerd|congratulations ~3 on|met ~4 growth|funding|groei|launch|round|expansion',
      "love|loved|like ~1 what you're|you ~3 doing|building|site|blog|podcast",
      '@companies|teams|bedrijven ~4 at|in|op ~2 that|deze|your|jullie stage|fase|size|branche|sector|industry|space',
      'bij|at|for ~1 jullie|your ~2 company|bedrijf|organisatie|team|business',
      'zijn jullie|bent u|ben je|gebruiken jullie ~4 bezig|tevreden|klaar|al',
      'happy|satisfied|tevreden ~2 with|met|over ~3 current|huidige ~2 provider|leverancier|supplier|pakket|agency',
      '1 op ~2 #',
      'op de # @companies|bedrijven',
      'uit cijfers|onderzoek blijkt',
      'studies|research shows',
      'most|veel|many|meeste ~1 @companies|bedrijven|ondernemers|consultancies|teams',
    ],
  },
} satisfies Signal;
