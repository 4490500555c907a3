import type { Signal } from '../signal.ts';

export const somethingForYou = {
  id: 'something-for-you',
  description: 'The sender asks whether a job is something for the reader.',
  source: "Recruiters' closing question, Dutch and English",
  favours: 'recruiter',
  phrases: {
    all: [
      'is|lijkt ~1 dit|dat|deze|het ~4 iets|wat ~2 voor jou|je|u|jou',
      'iets|wat ~1 voor jou|je|u|jezelf',
      'lijkt ~2 dit|het|deze|je|jou ~4 interessant|leuk|wat|tof',
      'spreekt ~2 dit|deze|het|je|jou ~3 aan',
      'klinkt ~3 interessant|goed|leuk|iets|aantrekkelijk',
      'interesse',
      'nieuwsgierig',
      'prikkelt|triggert',
      'staat je hoofd',
      'would|does|is|could ~1 this|it|that ~3 interest|interesting|appeal|be|sound|sounds',
      'sound|sounds ~3 interesting|good|like|appealing|interest',
      'this interests|appeals',
      'be of interest',
      'keen to hear|know|learn',
      'curious',
    ],
  },
} satisfies Signal;
