import type { Signal } from '../signal.ts';
import { conditionPhrases } from '../words/job-phrases.ts';

export const jobConditions = {
  id: 'job-conditions',
  description: 'Hours, contract or place of a job are named.',
  source: 'Anatomy of job advertisements, Dutch and English',
  favours: 'recruiter',
  about: 'subject',
  phrases: { all: conditionPhrases },
} satisfies Signal;
