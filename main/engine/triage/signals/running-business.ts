import type { Signal } from '../signal.ts';

export const runningBusiness = {
  id: 'running-business',
  description: 'Something that runs already between the sender and the reader: a handover, hours, a renewal.',
  source: 'Mail of contacts at suppliers and principals, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'opvolger|opvolgster van',
      'vaste ~1 contactpersoon|aanspreekpunt',
      'took|taken|take over ~1 from',
      'overgenomen van',
      'urenbriefje|urenbriefjes|urenkaart|urenstaat|timesheet|timesheets|uren',
      'verlenging|renewal ~5 tekenen|getekend|signature|sign|signed',
      'lopende ~1 opdracht|project|contract|opdrachten',
      'openstaande ~2 punten|acties',
      'still|nog ~3 signed|getekend|akkoord',
    ],
  },
} satisfies Signal;
