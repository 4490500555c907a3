import type { Signal } from '../signal.ts';
import { benefitPhrases } from '../words/job-phrases.ts';

export const jobBenefits = {
  id: 'job-benefits',
  description: 'Benefits of a job are named: lease car, working from home, bonus.',
  source: 'Anatomy of job advertisements, Dutch and English',
  favours: 'recruiter',
  about: 'subject',
  phrases: { all: benefitPhrases },
} satisfies Signal;
