import type { Signal } from '../signal.ts';
import { benefitPhrases, conditionPhrases, payPhrases, requirementPhrases } from '../words/job-phrases.ts';

const parts = ['title', 'pay', 'benefits', 'conditions', 'requirements', 'place'];

export const jobPitchAnatomy = {
  id: 'job-pitch-anatomy',
  description:
    'At least three parts of a job advertisement stand together: title, pay, benefits, conditions, requirements, place.',
  source: 'Anatomy of job advertisements, Dutch and English',
  favours: 'recruiter',
  phrases: {
    title: ['@role', 'vacature|functie|rol|positie|vacancy|role|position|opening|job'],
    pay: payPhrases,
    benefits: benefitPhrases,
    conditions: conditionPhrases,
    requirements: requirementPhrases,
    place: [
      'regio|omgeving|hartje|kantoor|gevestigd|standplaats|locatie|location|based|remote|hybrid|hybride ~2 in|van|te|amsterdam|utrecht|rotterdam|london|randstad',
    ],
  },
  find: ({ found }) => {
    if (found('title').length === 0) return null;
    const present = parts.flatMap((part) => found(part).slice(0, 1));
    return present.length >= 3 ? present.slice(0, 3) : null;
  },
} satisfies Signal;
