import type { Signal } from '../signal.ts';

export const thanksForConnecting = {
  id: 'thanks-for-connecting',
  description: 'The sender uses a just accepted invitation as the opening for a pitch.',
  source: 'Accepted invitation, then a pitch: seed comment C1',
  favours: 'unsolicited',
  about: 'contact',
  phrases: {
    all: [
      'bedankt|dank|leuk|thanks|thank|dankjewel|fijn|great|nice|happy|good|pleased ~6 connectie|connecten|connected|connecting|connectieverzoek|uitnodiging|connect|connection|linken|toevoegen|linkje|volgen|following|connectverzoek',
      'thank|thanks|bedankt|dank ~3 accepting|accepteren|accepted ~4 uitnodiging|invitation|connection|verzoek|request|connectie|mijn',
    ],
  },
} satisfies Signal;
