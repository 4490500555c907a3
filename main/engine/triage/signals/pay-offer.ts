import type { Signal } from '../signal.ts';
import { payPhrases } from '../words/job-phrases.ts';

export const payOffer = {
  id: 'pay-offer',
  description: 'Pay for a job is named.',
  source: 'Anatomy of job advertisements, Dutch and English',
  favours: 'recruiter',
  about: 'subject',
  phrases: { all: payPhrases },
} satisfies Signal;
