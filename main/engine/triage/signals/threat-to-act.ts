import type { Signal } from '../signal.ts';

export const threatToAct = {
  id: 'threat-to-act',
  description: 'A threat with which swindlers make people pay or give their data.',
  source: 'Phishing and extortion, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'i|have ~2 recorded|hacked|infected ~4 you|device|computer|webcam|camera',
      'full control ~2 your device|computer',
      'beslaglegging|dwangbevel|deurwaarder',
      'account|rekening|pas|bankpas|mailbox ~5 geblokkeerd|blocked|limited|suspended|geschorst|opgeschort|afgesloten',
      'verify|confirm|update|validate|revalidate|bevestig|valideer|bevestigen ~3 your|uw|je ~2 identity|account|information|gegevens|identiteit|rekening|mailbox',
      'binnen # uur ~5 betaalt|betaling|betalen',
      'bitcoin|bitcoins ~4 wallet|address|adres',
      'next of kin',
      'invoerkosten|customs fee|duty',
      'unusual|suspicious|ongebruikelijke|verdachte activity|activiteit|transactie|inlogpoging',
    ],
  },
} satisfies Signal;
