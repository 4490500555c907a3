import type { Signal } from '../signal.ts';
import { requirementPhrases } from '../words/job-phrases.ts';

export const jobRequirements = {
  id: 'job-requirements',
  description: 'Experience or schooling is required.',
  source: 'Anatomy of job advertisements, Dutch and English',
  favours: 'recruiter',
  about: 'subject',
  phrases: { all: requirementPhrases },
} satisfies Signal;
