import type { Signal } from '../signal.ts';

export const phoneOrPostSales = {
  id: 'phone-or-post-sales',
  description: 'A note of a sales call, or advertising by post.',
  source: 'Tw 11.7 lid 2; phone and post notes',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'gebeld|belde|belt ~3 door ~4 verkoper|callcenter|bureau|bedrijf|internetbureau|telemarketeer',
      'verkoper|telemarketeer|callcenter|verkoopgesprek|colportage|telefonische verkoop',
      'iemand van ~3 internetbureau|bureau|energiebedrijf|bedrijf belde',
      'salesperson|telemarketer|cold call|caller',
      'overstappen|overstap|stap ~3 naar|over|nu',
      'aan ~1 de bewoners|bewoner',
      'reclamefolder|wijkactie|buurtactie',
      'doorverkocht|opgehangen',
      'called ~3 about|to|offering ~6 offer|contract|energy|telephone|discount|insurance',
    ],
  },
} satisfies Signal;
