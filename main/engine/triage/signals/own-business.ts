import type { Signal } from '../signal.ts';

export const ownBusiness = {
  id: 'own-business',
  description: "A client of the reader's own business: quote, assignment, feedback.",
  source: 'Clients of freelancers and small firms, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'je|jouw|uw ~1 offerte|voorstel|factuur|ontwerp|urenstaat|oplevering',
      'akkoord ~4 offerte|voorstel|ontwerp|planning|prijs',
      'offerte ~4 akkoord|ontvangen|getekend|ondertekend|goedgekeurd|aangevraagd|graag',
      'urenstaat|urenregistratie|urenbriefje|uren ~3 maand|goedgekeurd|ingediend|insturen|declareren|september|oktober|november',
      'your ~1 quote|invoice|proposal|timesheet|draft|mockup|mockups|designs|estimate',
      'timesheet|timesheets',
      "we'd like ~3 go ahead",
      'go ahead with',
      'oplevering|opleverdatum|meerwerk|wijzigingen|correctieronde|revisie ~5 project|site|website|ontwerp|@day',
      'could|can you ~2 change|send ~3 invoice|quote|logo|version',
      'purchase order|po',
    ],
  },
} satisfies Signal;
