import type { Signal } from '../signal.ts';

export const businessGain = {
  id: 'business-gain',
  description: 'More customers, revenue or savings are promised.',
  source: 'Sales outreach, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'meer|nieuwe|extra|hogere|gekwalificeerde ~2 @gain',
      '@gain ~3 verhogen|vergroten|verdubbelen|genereren|boosten|opschalen|verbeteren|groeien',
      'leadgeneratie|leadgen|rendement|klantacquisitie',
      'lead generation|gen',
      'qualified|more|new|generate|generating|b2b|quality|warm ~1 leads|prospects|customers|clients|appointments',
      'leads',
      'increase|boost|grow|double|drive|improve|maximize|maximise|scale|accelerate|triple|growing|increasing ~3 @gain|business|productivity|roi|growth|efficiency|profitability',
      'besparen|bespaar|besparing|bespaart|verlagen|verlaag|save|saving|reduce|cut|lower|reducing|cutting ~5 @money|#|%|tijd|time|kosten|costs|energie|uren|hours|geld|money|op|half',
      '# % ~2 @gain|meer|minder|sneller|more|less|faster|reduction|increase|besparing|lower|korting',
      '# % ~2 besparen|goedkoper|cheaper|higher|hoger|lager',
      'tijd besparen|bespaart',
      'save ~4 hours|time|money|costs|thousands',
      'sales|predictable|steady|full ~1 pipeline',
      '@gain ~3 stijgen|groeien|omhoog|skyrocket|explode',
      'opbrengst|rendement ~3 verhogen|maximaal',
      'return on investment',
    ],
  },
} satisfies Signal;
